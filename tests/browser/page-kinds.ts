import { furtherLanguages } from '../../src/i18n/help/help-languages.ts';
import { interfaceLanguages } from '../../src/vocabulary/define.ts';

/** A kind of page: the file in `src/pages/` that makes it, and the addresses it stands at, below the base and the language. */
interface Kind {
  readonly route: string;
  readonly at: RegExp;
  /** What has to be there before there is such a page; a catalogue may be without. */
  readonly needs?: string;
  /** Is known by its address from the root of the site, language and all. */
  readonly ofWhole?: true;
  /** Leads on to another page by itself. */
  readonly leadsOn?: true;
  /** Whether the tab names the site and what is found there, where pages of the route differ in it. */
  readonly isDiscreet?: boolean;
}

const inLanguage = '[...lang]/';

/** Languages that only the pages of lines are in. */
const further = '[further]/';
const under = (path: string): RegExp => new RegExp(`^(?:${furtherLanguages.join('|').toLowerCase()})/${path}$`);

export const pageKinds = {
  home: { route: `${inLanguage}index.astro`, at: /^$/ },
  explorer: { route: `${inLanguage}initiatives/[...page].astro`, at: /^initiatives\/$/ },
  'further page of the list': { route: `${inLanguage}initiatives/[...page].astro`, at: /^initiatives\/page\/\d+\/$/ },
  entry: { route: `${inLanguage}initiatives/[id].astro`, at: /^initiatives\/(?!page\/)[^/]+\/$/, isDiscreet: false },
  'entry of a line': { route: `${inLanguage}initiatives/[id].astro`, at: /^initiatives\/(?!page\/)[^/]+\/$/, isDiscreet: true },
  'entry that moved': {
    route: `${inLanguage}initiatives/[moved].astro`,
    at: /^initiatives\/(?!page\/)[^/]+\/$/,
    needs: 'redirects',
    leadsOn: true,
  },
  'focus area': { route: `${inLanguage}focus/[area]/[...page].astro`, at: /^focus\/[^/]+\/(?:page\/\d+\/)?$/ },
  browse: { route: `${inLanguage}by/index.astro`, at: /^by\/$/ },
  facet: { route: `${inLanguage}by/[facet]/index.astro`, at: /^by\/[^/]+\/$/ },
  term: { route: `${inLanguage}by/[facet]/[term]/[...page].astro`, at: /^by\/[^/]+\/[^/]+\/(?:page\/\d+\/)?$/ },
  'term that went': {
    route: `${inLanguage}by/[facet]/[former].astro`,
    at: /^by\/[^/]+\/[^/]+\/$/,
    needs: 'terms that went',
    leadsOn: true,
  },
  organisations: { route: `${inLanguage}organisations/index.astro`, at: /^organisations\/$/ },
  'organisations by letter': { route: `${inLanguage}organisations/letter/[letter].astro`, at: /^organisations\/letter\/[^/]+\/$/ },
  organisation: { route: `${inLanguage}organisations/[id]/[...page].astro`, at: /^organisations\/(?!letter\/)[^/]+\/(?:page\/\d+\/)?$/ },
  'organisation that moved': {
    route: `${inLanguage}organisations/[moved].astro`,
    at: /^organisations\/(?!letter\/)[^/]+\/$/,
    needs: 'redirects',
    leadsOn: true,
  },
  network: { route: `${inLanguage}network.astro`, at: /^network\/$/ },
  'ties of the network': { route: `${inLanguage}network/ties.astro`, at: /^network\/ties\/$/ },
  helplines: { route: `${inLanguage}helplines/index.astro`, at: /^helplines\/$/ },
  'helplines of a country': { route: `${inLanguage}helplines/[country].astro`, at: /^helplines\/(?!card\/)[^/]+\/$/ },
  'helplines in a language': {
    route: `${inLanguage}helplines/language/[tag].astro`,
    at: /^helplines\/language\/[^/]+\/$/,
  },
  'pocket cards': { route: `${inLanguage}helplines/card.astro`, at: /^helplines\/card\/$/ },
  'pocket card of a country': { route: `${inLanguage}helplines/[country]/card.astro`, at: /^helplines\/[^/]+\/card\/$/ },
  'numbers to keep': { route: `${inLanguage}helplines/numbers.html.ts`, at: /^helplines\/numbers\.html$/ },
  'report of a wrong number': { route: `${inLanguage}report.astro`, at: /^report\/$/, leadsOn: true },
  'helplines in a further language': { route: `${further}helplines/index.astro`, at: under('helplines/') },
  'helplines of a country in a further language': { route: `${further}helplines/[country].astro`, at: under('helplines/[A-Z]{2}/') },
  'lines by language in a further language': {
    route: `${further}helplines/language/[tag].astro`,
    at: under('helplines/language/[^/]+/'),
  },
  'safety in a further language': { route: `${further}safety.astro`, at: under('safety/') },
  changes: { route: `${inLanguage}changes.astro`, at: /^changes\/$/ },
  compare: { route: `${inLanguage}compare.astro`, at: /^compare\/$/ },
  findings: { route: `${inLanguage}findings/index.astro`, at: /^findings\/$/ },
  'chapter of the findings': {
    route: `${inLanguage}findings/[chapter].astro`,
    at: /^findings\/(?:status|technology|people|places|gaps|sources|funding)\/$/,
  },
  'figure of the findings': { route: `${inLanguage}f/[figure]/index.astro`, at: /^f\/[^/]+\/$/ },
  'two dimensions': { route: `${inLanguage}findings/matrix/[pair].astro`, at: /^findings\/matrix\/[^/]+\/$/ },
  map: { route: `${inLanguage}findings/map/[area].astro`, at: /^findings\/map\/[^/]+\/$/ },
  plan: { route: `${inLanguage}plan/index.astro`, at: /^plan\/$/ },
  'plan for a country': { route: `${inLanguage}plan/[country].astro`, at: /^plan\/[^/]+\/$/ },
  landscape: { route: `${inLanguage}landscape/[...view].astro`, at: /^landscape\/(?!embed\/)(?:[^/]+\/)?$/ },
  'embedded landscape': { route: `${inLanguage}landscape/embed.astro`, at: /^landscape\/embed\/$/ },
  data: { route: `${inLanguage}data/index.astro`, at: /^data\/$/ },
  'vocabularies of the data': { route: `${inLanguage}data/vocabularies.astro`, at: /^data\/vocabularies\/$/ },
  releases: { route: `${inLanguage}data/releases/index.astro`, at: /^data\/releases\/$/ },
  release: { route: `${inLanguage}data/releases/[tag]/index.astro`, at: /^data\/releases\/[^/]+\/$/, needs: 'releases' },
  'findings of a release': {
    route: `${inLanguage}data/releases/[tag]/findings.astro`,
    at: /^data\/releases\/[^/]+\/findings\/$/,
    needs: 'releases',
  },
  'difference of two releases': {
    route: `${inLanguage}data/releases/[tag]/since/[from].astro`,
    at: /^data\/releases\/[^/]+\/since\/[^/]+\/$/,
    needs: 'releases',
  },
  contribute: { route: `${inLanguage}contribute/index.astro`, at: /^contribute\/$/ },
  spreadsheet: { route: `${inLanguage}contribute/spreadsheet.astro`, at: /^contribute\/spreadsheet\/$/ },
  correction: { route: `${inLanguage}contribute/correct.astro`, at: /^contribute\/correct\/$/ },
  about: { route: `${inLanguage}about.astro`, at: /^about\/$/ },
  methodology: { route: `${inLanguage}methodology.astro`, at: /^methodology\/$/ },
  safety: { route: `${inLanguage}safety.astro`, at: /^safety\/$/ },
  accessibility: { route: `${inLanguage}accessibility.astro`, at: /^accessibility\/$/ },
  'not found': {
    route: `${inLanguage}404.astro`,
    at: new RegExp(`^(?:${interfaceLanguages.slice(1).join('|')})/404\\.html$`),
    ofWhole: true,
  },
  'not found in no language': { route: '404.astro', at: /^404\.html$/, ofWhole: true },
  'not found in a further language': { route: `${further}404.astro`, at: under('404\\.html') },
} as const satisfies Record<string, Kind>;

export type PageType = keyof typeof pageKinds;

export const pageTypeNames = Object.keys(pageKinds) as readonly PageType[];

export const kindOf = (type: PageType): Kind => pageKinds[type];
