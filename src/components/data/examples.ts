/** Programs that show how to use the API. They are run by a test, with the address of the site in the place of `site`. */
export const examples = (site: string) =>
  ({
    count: `const answer = await fetch('${site}api/v1/initiatives.json');
const { items, citation } = await answer.json();
const running = items.filter(({ status }) => status === 'active');
console.log(\`\${running.length} of \${items.length}\`);
console.log(citation);`,
    entry: `const answer = await fetch('${site}api/v1/initiatives/stop-app.json');
const { item } = await answer.json();
console.log(item.name, item.page);
for (const { title, url, published } of item.sources) console.log(published ?? 'no date', title, url);`,
    helplines: `const answer = await fetch('${site}api/v1/initiatives.json');
const { items } = await answer.json();
for (const { contacts = [], sources, page } of items) {
  for (const { countries, display, source } of contacts.filter(({ kind, withheld }) => kind === 'phone' && withheld === undefined)) {
    if (!countries.includes('GB')) continue;
    const { url, accessed } = sources.find(({ id }) => id === source);
    console.log(display, \`read \${accessed} at \${url}\`, page);
  }
}`,
    cross: `const answer = await fetch('${site}api/v1/initiatives.json');
const { items } = await answer.json();
const counts = {};
for (const { focusAreas, status } of items) {
  for (const area of focusAreas) {
    counts[area] ??= {};
    counts[area][status] = (counts[area][status] ?? 0) + 1;
  }
}
console.table(counts);`,
  }) as const;
