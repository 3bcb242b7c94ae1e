// Loaded before "npm run build" and "npm run dev", whose program is Astro: its own help says nothing of what decides here.
// Not in TypeScript, so that an old Node gets as far as the line that says what is missing.
const variables = `  SITE_URL           where the site is published; default in src/settings.ts
  BASE_PATH          path below that address; default in src/settings.ts
  CONTENT_DIR        folder of the entries; default content/initiatives
  RELEASES_DIR       folder of the releases; default content/releases
  SOURCE_DATE_EPOCH  "today", in seconds since 1970; default the clock. It decides what is old, and which numbers are shown`;

const usages = {
  build: `npm run build

Makes dist/, the complete site, from the entries. A mistake in one of them, or a build that breaks off, leaves the site that
was there as it is. "npm run serve" shows it.

What the environment decides, as in SITE_URL=https://example.org BASE_PATH=/landscape npm run build:

${variables}
  BUILD_LANGUAGE     the one language whose part of the site is made, such as fr; default all. "npm run join" joins parts
  BUILD_PHASES       a file that is written with the seconds of each step; default none

"npx astro build --help" lists what Astro takes beside; no option of it is needed here.`,
  dev: `npm run dev -- [--port NUMBER] [--host ADDRESS] [--open]

Shows the site while entries and code are written, each change at once. An entry with a mistake says on its page what is wrong
and where. The site has no full-text search there; "npm start" shows it whole.

  --port  default 4321, or the next that is free
  --host  address to listen on; default this machine alone
  --open  opens it in the browser

What the environment decides:

${variables}

"npx astro dev --help" lists what Astro takes beside.`,
};

const [command, ...options] = process.argv.slice(2);
const usage = usages[command];

if (usage !== undefined && options.some((option) => option === '--help' || option === '-h')) {
  console.log(usage);
  process.exit(0);
}
