import { nearest, oneOf, shown } from './nearest.ts';
import { parts, type CodePart, type OtherPart } from './refused-parts.ts';
import type { Place, Problem, Severity } from './problem.ts';
import { fillIn, inWords, type Reason, type Values } from './reasons.ts';
import { insteadOf } from './retired-keys.ts';

interface Words {
  readonly message: string;
  readonly fix?: string | undefined;
}

interface Kind<Details> {
  readonly severity: Severity;
  readonly describe: (details: Details) => Words;
}

const error = <Details>(describe: (details: Details) => Words): Kind<Details> => ({ severity: 'error', describe });
const warning = <Details>(describe: (details: Details) => Words): Kind<Details> => ({ severity: 'warning', describe });

const didYouMean = (found: string, allowed: readonly string[]): string | undefined => {
  const candidate = nearest(found, allowed);
  return candidate === undefined ? undefined : `Did you mean "${candidate}"?`;
};

/** The values that stand in one place of a list, where each needs its own. */
export const valuesApart = (found: unknown): readonly string[] => {
  const values = typeof found === 'string' ? found.split(/\s*[,;|/]\s*/).filter((value) => value !== '') : [];
  return values.length > 1 ? values : [];
};

const apart = (values: readonly string[]): string => `These are several. Write each by itself: [${values.join(', ')}].`;

const termsApart = (found: unknown, allowed: readonly string[]): string | undefined => {
  const values = valuesApart(found);
  return values.length > 0 && values.every((value) => allowed.includes(value)) ? apart(values) : undefined;
};

/** What a field takes, where something of another type was written. */
const valueTypes = {
  list: 'a list',
  group: 'a group of fields',
  text: 'text',
  number: 'a number',
  'whole-number': 'a whole number',
  'true-or-false': 'true or false',
} as const;
export type ValueType = keyof typeof valueTypes;

type Other = { readonly other: string };

/** Everything that can be wrong with an entry or the catalogue, each with its words. */
export const kinds = {
  // The file
  'file-name': error((d: { name: string; reason: Reason; of?: 'organisation' | 'input'; fix?: string | undefined }) => ({
    message: `"${d.name}" cannot be an ${d.of ?? 'entry'}: ${inWords(d.reason)}`,
    fix:
      d.fix ??
      `Name the file <id>.${d.of === undefined ? 'mdx' : 'yaml'}, with an id in lower case and hyphens, such as ${d.of === undefined ? 'stop-app.mdx' : 'example-fund.yaml'}.`,
  })),
  'file-size': error((d: { bytes: number; most: number }) => ({
    message: `The file has ${d.bytes} bytes; an entry has at most ${d.most}.`,
    fix: 'An entry is a record and short prose. Shorten the text, or link to the long document as a source.',
  })),
  'file-empty': error((_: object) => ({
    message: 'The file is empty.',
    fix: 'Write what belongs in it, or delete it. "npm run new" makes a filled-in entry.',
  })),
  'file-encoding': error((d: { reason: string }) => ({ message: `The file cannot be read: ${d.reason}`, fix: 'Save it as UTF-8 text.' })),
  'hidden-character': error((d: { code: string; name: string; isUnassigned?: boolean }) => ({
    message: `There is an invisible character here: ${d.code} (${d.name}).`,
    fix: `Delete it, or retype the line. Such characters can make text read differently from what it is.${d.isUnassigned === true ? ' If it is a new character that this program does not know yet, write the word without it until the program does.' : ''}`,
  })),
  // The frontmatter
  'frontmatter-missing': error((d: { reason: string }) => ({
    message: d.reason,
    fix: 'An entry starts with a line ---, then the fields, then a line --- again.',
  })),
  'yaml-syntax': error((d: { reason: string; fix?: string | undefined }) => ({
    message: `The frontmatter is not valid YAML: ${d.reason}`,
    fix: d.fix ?? 'Look at the indentation and quotes of this line. Text with a colon or a # needs quotes.',
  })),
  'yaml-feature': error((d: { feature: string }) => ({
    message: `The frontmatter uses ${d.feature}, which entries may not.`,
    fix: 'Write the value out in plain YAML.',
  })),
  'frontmatter-comment': error((_: object) => ({
    message: 'The frontmatter has a comment (after #), which formatting would lose.',
    fix: 'Say it in "gaps" if readers should know it, or in the pull request; then remove the comment.',
  })),
  'unknown-key': error((d: { key: string; allowed: readonly string[] }) => ({
    message: `There is no field "${d.key}" here.`,
    fix: insteadOf(d.key) ?? didYouMean(d.key, d.allowed) ?? `The fields are ${oneOf(d.allowed, 40)}.`,
  })),
  'missing-key': error((d: { key: string; what?: string | undefined }) => ({
    message: `The field "${d.key}" is missing.`,
    fix: d.what === undefined ? undefined : `Add it: ${d.what}`,
  })),
  'wrong-type': error((d: { found: unknown; expected: ValueType }) => ({
    message: `Found ${shown(d.found)}, but this field takes ${valueTypes[d.expected]}.`,
    fix:
      d.expected === 'list'
        ? 'Write the values in square brackets, like [a, b], or one a line with "- " before each.'
        : d.expected === 'text' && typeof d.found === 'number'
          ? 'Put it in quotes, with every digit of the source: a zero at its start, or at the end of a decimal, is lost without them.'
          : undefined,
  })),
  'unknown-term': error((d: { found: unknown; allowed: readonly string[] }) => ({
    message: `${shown(d.found)} is not one of the allowed terms.`,
    fix: [
      termsApart(d.found, d.allowed) ?? (typeof d.found === 'string' ? didYouMean(d.found, d.allowed) : undefined),
      `Allowed: ${oneOf(d.allowed, 40)}.`,
    ]
      .filter(Boolean)
      .join(' '),
  })),
  'invalid-value': error((d: { found: unknown; reason: Reason; meant?: string | undefined; several?: readonly string[] }) => ({
    message: `Found ${shown(d.found)}. ${inWords(d.reason)}`,
    fix: d.several !== undefined ? apart(d.several) : d.meant === undefined ? undefined : `Did you mean "${d.meant}"?`,
  })),
  'field-empty': error((d: { key: string }) => ({
    message: /^\d+$/.test(d.key) ? 'An item of this list is empty.' : `The field "${d.key}" is empty.`,
    fix: 'Fill it in, or leave the whole line out.',
  })),
  'curly-quotes': warning((d: { found: string }) => ({
    message: `${d.found} begins and ends with curly quotation marks, which are part of the value.`,
    fix: 'Write straight ones: a word processor may have changed them.',
  })),
  'decoded-twice': error((d: { found: string; meant?: string | undefined }) => ({
    message: `"${d.found}" is what a program makes of letters with accents when it reads them in the wrong encoding.`,
    fix: d.meant === undefined ? 'Type it again, and save the file as UTF-8.' : `Write "${d.meant}", and save the file as UTF-8.`,
  })),
  placeholder: error((d: { found: string }) => ({
    message: `"${d.found}" stands for nothing, and readers would see it.`,
    fix: 'Say it in a sentence, or leave the whole field out.',
  })),
  'remark-on-work': error((d: { found: string }) => ({
    message: `"${d.found}" speaks of the work on the entry, not of the initiative.`,
    fix: 'Say what is known and what is not, as a reader wants to know it. What was done for it belongs in the pull request.',
  })),
  'shelter-address': error((d: { found: string }) => ({
    message: `"${d.found}" looks like the place of a shelter, or like a person who stayed there.`,
    fix: 'Leave out streets and numbers of shelters, and what tells who a person is: somebody may be looking for them.',
  })),
  'text-missing': warning((_: object) => ({
    message: 'The entry has no text.',
    fix: 'Say in a few sentences below the fields what it does and for whom, each with its source.',
  })),
  'text-without-source': error((_: object) => ({
    message: 'The text cites no source.',
    fix: 'Put [^id] behind each sentence, with the id of the source that says so.',
  })),
  'text-repeats': warning((_: object) => ({
    message: 'The text only repeats the summary.',
    fix: 'Say what the summary has no room for: how it works, for whom, what is known of its use.',
  })),
  'conflict-markers': error((_: object) => ({
    message: 'Git left the markers of a conflict here.',
    fix: 'Keep one of the two versions between <<<<<<< and >>>>>>>, and delete the markers.',
  })),
  'value-cut': error((d: { kept: string; lost: string }) => ({
    message: `Only ${shown(d.kept)} is read: what stands behind it, "${d.lost}", begins with a # and is a comment.`,
    fix: 'Put the whole text into quotes, or remove the comment.',
  })),
  // The text
  'mdx-syntax': error((d: { reason: string }) => ({
    message: `The text cannot be read: ${d.reason}`,
    fix: 'In the text, a literal { or < is written with a backslash before it: \\{ or \\<. What is opened, like <Note>, is also closed.',
  })),
  'code-in-entry': error((d: { what: CodePart; values: Values }) => ({
    message: `${fillIn(parts[d.what].what, d.values, oneOf)} An entry is data, never code.`,
    fix: parts[d.what].cure,
  })),
  'unknown-component': error((d: { name: string; allowed: readonly string[] }) => ({
    message: `<${d.name}> is not allowed in an entry.`,
    fix: didYouMean(d.name, d.allowed) ?? `Use Markdown. The only components are ${oneOf(d.allowed)}.`,
  })),
  'component-attribute': error((d: { component: string; attribute: string; reason: Reason }) => ({
    message: `<${d.component}> has a wrong attribute "${d.attribute}": ${inWords(d.reason)}`,
  })),
  'unsafe-link': error((d: { url: string; reason: Reason }) => ({
    message: `The link ${shown(d.url)} is not allowed: ${inWords(d.reason)}`,
    fix: 'A link goes to a full https:// address, or to another entry as /initiatives/<id>/.',
  })),
  'not-in-entry': error((d: { what: OtherPart; values: Values }) => ({
    message: `${fillIn(parts[d.what].what, d.values, oneOf)} cannot stand in an entry.`,
    fix: parts[d.what].cure,
  })),
  'citation-without-source': error((d: { id: string; allowed: readonly string[] }) => ({
    message: `The text cites [^${d.id}], but no source has that id.`,
    fix:
      didYouMean(d.id, d.allowed) ??
      (d.allowed.length === 0 ? 'The entry has no sources.' : `The sources of this entry are ${oneOf(d.allowed)}.`),
  })),
  'source-never-cited': warning((d: { id: string }) => ({
    message: `The source "${d.id}" is never cited.`,
    fix: `Cite it with [^${d.id}] where the text says what it shows, or remove it.`,
  })),
  wording: warning((d: { found: string; better: string }) => ({
    message: `"${d.found}" is wording to avoid.`,
    fix: `Say it in another way: ${d.better}. A quotation stays, in quotation marks.`,
  })),
  // The text in another language
  'translation-language': error((d: { id: string; language: string; allowed: readonly string[] }) => ({
    message: `"${d.language}" is no language that entries are translated into.`,
    fix: didYouMean(d.language, d.allowed) ?? `Name the file ${d.id}.${d.allowed[0]}.mdx; the languages are ${oneOf(d.allowed)}.`,
  })),
  'translation-without-entry': error((d: { id: string; language: string; allowed: readonly string[] }) => ({
    message: `There is no entry "${d.id}" whose text this could be.`,
    fix: didYouMean(d.id, d.allowed) ?? `Name the file after its entry: <id>.${d.language}.mdx stands beside <id>.mdx.`,
  })),
  'translation-without-summary': error((d: { id: string; language: string }) => ({
    message: `The text is translated, but the summary above it is not.`,
    fix: `Add "translations" with a summary in the language "${d.language}" to ${d.id}.mdx.`,
  })),
  'translation-empty': error((_: object) => ({
    message: 'The translation has no text.',
    fix: 'Translate the text of the entry, or delete the file.',
  })),
  'translation-outdated': warning((d: { state: string }) => ({
    message: 'The English text has changed since it was translated; the page says so.',
    fix: `Compare the two texts, then write translates: "${d.state}".`,
  })),
  'translation-cites-less': warning((d: { left: readonly string[] }) => ({
    message: `The English text cites ${oneOf(d.left)}, the translation does not.`,
    fix: 'Translate every sentence with its citations.',
  })),
  // The catalogue
  'translation-missing': warning(
    (d: { language: string; helplines: readonly string[]; allHelplines: number; without: number; all: number; texts: number }) => ({
      message:
        (d.helplines.length === 0
          ? `Every helpline has a summary in the language "${d.language}"`
          : `${d.helplines.length} of ${d.allHelplines} helplines have no summary in the language "${d.language}": ${d.helplines.slice(0, 10).join(', ')}${d.helplines.length > 10 ? ' …' : ''}`) +
        `; of all entries, ${d.without} of ${d.all} have none. Texts translated: ${d.texts}.`,
      fix: 'Add "translations" to the helplines first: people in need read them. See docs/translating.md.',
    }),
  ),
  'duplicate-id': error((d: Other & { id: string }) => ({
    message: `The id "${d.id}" is also used by ${d.other}.`,
    fix: 'Rename one of the files.',
  })),
  'duplicate-name': error((d: Other & { name: string }) => ({
    message: `The name "${d.name}" is already in the catalogue: ${d.other}.`,
    fix: 'Correct that entry instead, or make the names tell the two apart.',
  })),
  'duplicate-alias': error((d: Other & { alias: string }) => ({
    message: `The alias "${d.alias}" is also a name of ${d.other}.`,
    fix: 'If both are one initiative, merge the entries; else keep the alias where it belongs.',
  })),
  'shared-alias': warning((d: Other & { alias: string }) => ({
    message: `The alias "${d.alias}" is also an alias of ${d.other}.`,
    fix: 'If both are one initiative, merge the entries. If both are called so, leave it.',
  })),
  'duplicate-url': error((d: Other & { url: string }) => ({
    message: `The address ${d.url} is also the page of ${d.other}.`,
    fix: 'If both are one initiative, merge the entries; else give each the page that is about it alone.',
  })),
  'near-duplicate-name': warning((d: Other & { name: string; theirs: string }) => ({
    message: `The name "${d.name}" is close to "${d.theirs}" (${d.other}).`,
    fix: 'Look whether they are the same initiative. If they belong together, say so with "related" in both of them.',
  })),
  'organisation-spelling': error((d: Other & { name: string; theirs: string }) => ({
    message: `The organisation "${d.name}" is written "${d.theirs}" in ${d.other}.`,
    fix: `Write "${d.theirs}" here too, or correct it everywhere: one organisation, one spelling.`,
  })),
  'organisation-near': warning((d: Other & { name: string; theirs: string }) => ({
    message: `The organisation "${d.name}" looks like "${d.theirs}" in ${d.other}.`,
    fix: 'If both are the same, write the name in one way everywhere; else leave it.',
  })),
  'organisations-near': warning((d: { name: string; theirs: string; other: string }) => ({
    message: `"${d.name}" may be the same as "${d.theirs}" (${d.other}).`,
    fix: `If a source says so, keep one file and give it the other name; else write ${d.other} under "apartFrom" here.`,
  })),
  'organisation-clash': error((d: Other & { name: string; aspect: 'type' | 'country'; ours: string; theirs: string }) => ({
    message: `The organisation "${d.name}" has the ${d.aspect} "${d.ours}" here and "${d.theirs}" in ${d.other}.`,
    fix: `Give it the same ${d.aspect} everywhere.`,
  })),
  'organisation-unknown': error((d: { id: string; allowed: readonly string[] }) => ({
    message: `There is no organisation "${d.id}" in content/organisations.`,
    fix: didYouMean(d.id, d.allowed) ?? 'Write it out here, with name and type, and somebody will give it a file.',
  })),
  'organisation-has-file': error((d: { name: string; id: string }) => ({
    message: `"${d.name}" has a file already: content/organisations/${d.id}.yaml.`,
    fix: `Write id: ${d.id} in place of name, type, country and url.`,
  })),
  'organisation-unused': warning((d: { id: string }) => ({
    message: `No entry names the organisation "${d.id}".`,
    fix: 'Delete its file, or name it in the entry that it belongs to.',
  })),
  'unknown-reference': error((d: { id: string; allowed: readonly string[] }) => ({
    message: `There is no entry "${d.id}".`,
    fix: didYouMean(d.id, d.allowed),
  })),
  'reference-circle': error((d: { ids: readonly string[] }) => ({
    message: `The reference leads back here: ${d.ids.join(' → ')}.`,
    fix: 'Leave out the one that no source shows: a part does not hold its whole, and what came after did not come before.',
  })),
  'self-reference': error((_: object) => ({ message: 'The entry refers to itself.', fix: 'Remove the reference.' })),
  'unused-term': warning((d: { vocabulary: string; term: string }) => ({
    message: `No entry uses the term "${d.term}" of ${d.vocabulary}.`,
    fix: 'Leave it if entries are expected; else remove the term.',
  })),
  'phone-country': error((d: { value: string; prefix: string; countries: readonly string[] }) => ({
    message: `The number ${d.value} belongs to ${d.prefix}, but the contact names ${d.countries.join(', ')}.`,
    fix: 'Compare number and countries with the source. Where it prints this number for them, give "reach" the value "abroad".',
  })),
  'phone-abroad': warning((d: { value: string; prefix: string; countries: readonly string[] }) => ({
    message: `${d.value} is a number of ${d.prefix}, so a call from ${d.countries.join(', ')} goes abroad.`,
    fix: 'Keep it only where the source prints this number for them.',
  })),
  'phone-exit-code': error((d: { value: string; meant: string }) => ({
    message: `${d.value} begins with what is dialled in one country to call another.`,
    fix: `Write ${d.meant}, and compare it with the source.`,
  })),
  'phone-trunk-zero': error((d: { value: string; meant: string }) => ({
    message: `${d.value} has a zero behind the country code, which nobody dials there.`,
    fix: `Write ${d.meant}, and compare it with the source.`,
  })),
  'phone-premium': error((d: { value: string }) => ({
    message: `${d.value} is a premium-rate number, so it is not free.`,
    fix: 'Compare number and price with the source. Such numbers are used to take money from callers.',
  })),
  'address-private': error((d: { host: string }) => ({
    message: `${d.host} is on a machine or in a network of its own, where no reader gets.`,
    fix: 'Name the public address of the page.',
  })),
  'address-shortener': error((d: { host: string }) => ({
    message: `${d.host} only leads elsewhere, and can lead somewhere else tomorrow.`,
    fix: 'Open it, and name the address that it leads to.',
  })),
  'address-disguised': error((d: { host: string; label: string }) => ({
    message: `"${d.label}" in the address ${d.host} has letters of another script that look like those from a to z.`,
    fix: 'Type the address again, or copy it from the page that it leads to.',
  })),
  'address-tracking': warning((d: { keys: readonly string[] }) => ({
    message: `The address carries what only says where a reader came from: ${d.keys.join(', ')}.`,
    fix: 'Leave it out: npm run check -- --fix does so. Then look whether the page is the same.',
  })),
  'source-language': error((d: { id: string }) => ({
    message: `The title of the source "${d.id}" is in another script than Latin, and its language is not said.`,
    fix: 'Add "language:" to the source, such as ru, ar or zh.',
  })),
  'address-preview': warning((d: { host: string }) => ({
    message: `${d.host} looks like a place where a site is tried out or copied, and not where it is published.`,
    fix: 'Name the published page if it says the same.',
  })),
  'phone-number': warning((d: { value: string }) => ({
    message: `${d.value} does not look like a number that exists in its country's numbering plan.`,
    fix: 'Check every digit against the source.',
  })),
  'phone-shared': warning((d: Other & { value: string }) => ({
    message: `The number ${d.value} is also in ${d.other}.`,
    fix: 'If the two belong together, say so with "related" in both of them; else check the number against the source.',
  })),
  'phone-near': warning((d: Other & { value: string; theirs: string }) => ({
    message: `The number ${d.value} is one digit from ${d.theirs} in ${d.other}.`,
    fix: 'Compare every digit with two sources that agree. If both numbers are right, leave it, or say with "related" in both entries that they belong together.',
  })),
  'phone-display': error((d: { display: string; value: string }) => ({
    message: `"${d.display}" is shown, but ${d.value} is dialled.`,
    fix: 'Compare both with the source, digit by digit. Show the number, in one way or two, and no other digits.',
  })),
  'display-words': error((d: { display: string }) => ({
    message: `"${d.display}" says more than a number.`,
    fix: 'Show the number first, and behind it, in brackets, whom it is for. Nothing that asks people to dial it.',
  })),
  'words-beside-number': warning((d: { display: string }) => ({
    message: `"${d.display}" newly has words beside the number, which people take for part of it.`,
    fix: 'Look whether the source prints them there, and whether they say more than whom the number is for.',
  })),
  'display-address': error((d: { display: string; value: string }) => ({
    message: `"${d.display}" is shown, but it leads to ${d.value}.`,
    fix: 'Show the address that it leads to: the whole e-mail address, or the host of the page, such as example.org/report.',
  })),
  'contact-country': error((d: { outside: readonly string[] }) => ({
    message: `The contact serves ${d.outside.join(', ')}, where the entry does not work.`,
    fix: 'Name countries of the entry, or add these to "countries" of the entry if a source says so.',
  })),
  'contact-many-countries': warning((d: { count: number }) => ({
    message: `The contact serves ${d.count} countries, with others of the same number, host or page, and would stand on the page of each.`,
    fix: 'Look whether the source names each of them. One that serves anybody has the single word global.',
  })),
  'number-in-words': warning((d: { number: string }) => ({
    message: `"${d.number}" looks like a telephone number, and is none of the contacts.`,
    fix: 'Put a number into "contacts" with the source that prints it, or leave it out.',
  })),
  'number-names-another': warning((d: Other & { text: string; name: string }) => ({
    message: `"${d.text}" names "${d.name}" (${d.other}) beside a contact of another entry.`,
    fix: 'People take it for a contact of that one. Say for whom or for which place it is, or give the contact in the entry that it belongs to.',
  })),
  'copy-elsewhere': warning((d: { host: string }) => ({
    message: `The stored copy is on ${d.host}, which is no archive that is known here.`,
    fix: 'Name a copy in an archive such as web.archive.org, or leave it out.',
  })),
  'speaks-to-models': error((d: { found: string }) => ({
    message: `"${d.found}" speaks to a language model, not to a reader.`,
    fix: 'Say what the initiative does. Programs read entries too, and might take this for an order.',
  })),
  'contact-changed': warning((d: { before: string; value: string }) => ({
    message: `${d.value} is new; listed before: ${d.before}.`,
    fix: 'Two sources have to print it. Name both in the pull request.',
  })),
  'contact-changed-alone': error((d: { before: string; value: string }) => ({
    message: `${d.value} is new, listed before: ${d.before}, and fewer than two sites were read for it.`,
    fix: 'To change a listed number or address, two sites have to print the new one. Name both in "sources", each with the day on which it was read again.',
  })),
  'contact-added': warning((d: { value: string }) => ({
    message: `${d.value} newly stands in an entry that was there before.`,
    fix: 'People take it for the line that they know. Two sources have to print it, or it is another way to one that was listed: say in the pull request which.',
  })),
  'contact-added-alone': error((d: { value: string }) => ({
    message: `${d.value} newly stands in an entry that was there before, and fewer than two sites were read for it.`,
    fix: 'People take it for the line that they know, so two sites have to print it: that of the line and, for example, that of an authority or a partner. Name both in "sources", each with the day on which it was read for this.',
  })),
  'line-succeeded': warning((d: { id: string }) => ({
    message: `The entry has contacts, and newly says that "${d.id}" took its place.`,
    fix: 'Who reads its page goes on to that one. Look for the sentence of its own page that says so.',
  })),
  'contact-withheld': warning((d: { value: string }) => ({
    message: `${d.value} was shown before and will be on no page of lines any more.`,
    fix: 'Two maintainers look at the sources before a line disappears. Say in the pull request why.',
  })),
  'contact-narrowed': warning((d: { value: string; fields: readonly string[] }) => ({
    message: `${d.value} reached more people before: ${d.fields.join(', ')} changed.`,
    fix: 'Whoever is left out finds no number any more, so two maintainers look at the sources. Say in the pull request which page shows it.',
  })),
  'contact-widened': warning((d: { value: string; fields: readonly string[] }) => ({
    message: `${d.value} reaches more people than before, or promises them more: ${d.fields.join(', ')} changed.`,
    fix: 'Whoever comes to it now has to be answered. Say in the pull request which page shows it.',
  })),
  'line-renamed': warning((d: { name: string; before: string }) => ({
    message: `"${d.name}" is a new name of "${d.before}", which has contacts.`,
    fix: 'People look for a line by the name that they know. Look for a page of the line itself that calls it so.',
  })),
  'line-linked': warning((d: { line: string; other: string }) => ({
    message: `"${d.line}" has contacts, and its page newly leads to "${d.other}".`,
    fix: 'Who reads the page of a line goes on to what it leads to. Look for a source that says that the two belong together.',
  })),
  'site-moved': warning((d: { what: string; before: string; host: string }) => ({
    message: `${d.what} was on ${d.before}, and is on ${d.host} now.`,
    fix: 'Whoever has that host decides what people read there. Open both, and say in the pull request what shows that it moved.',
  })),
  'site-unknown': warning((d: { host: string }) => ({
    message: `${d.host} is a site that nothing here named before, and the page of a line newly leads to it.`,
    fix: 'Open it, and look who runs it. Whoever has that site decides what people read there.',
  })),
  'copy-of-another': warning((d: { address: string; url: string }) => ({
    message: `${d.address} stands for ${d.url}, and its address does not say that it is a copy of it.`,
    fix: 'Open both, and give the copy that the archive has of this page.',
  })),
  'organisation-renamed': warning((d: { name: string; before: string }) => ({
    message: `The organisation that was called "${d.before}" is called "${d.name}" now, in every entry that names it.`,
    fix: 'Look for a page of the organisation itself that says so. The old name belongs into "formerly".',
  })),
  'organisation-alike': warning((d: Other & { name: string; theirs: string }) => ({
    message: `The organisation "${d.name}" is newly called what "${d.theirs}" (${d.other}) is called.`,
    fix: 'If both are one, name that one where this one is named. If they are two, open a page of each, and say in the pull request what shows it.',
  })),
  'address-odd': warning((d: { address: string; what: 'leads-on' | 'prefilled' | 'port' | 'download' }) => ({
    message: `${d.address} ${{ 'leads-on': 'may lead on to another address that stands in it', prefilled: 'fills in what whoever opens it would say', port: 'is a service of its own on that host, and no ordinary page', download: 'is a file that is fetched, and no page' }[d.what]}.`,
    fix: 'Give the page that people should read, as its host publishes it.',
  })),
  'address-in-words': warning((d: { address: string }) => ({
    message: `"${d.address}" looks like an address, and newly stands in words.`,
    fix: 'Put what people write to or open into "contacts", and a page that says something into "sources", or leave it out.',
  })),
  'hours-unclear': warning((d: { hours: string }) => ({
    message: `"${d.hours}" says something else than when somebody answers.`,
    fix: 'Give the hours alone, as the source prints them. A line that is closed has the status "ended" or "paused".',
  })),
  'contact-for-anybody': warning((d: { value: string }) => ({
    message: `${d.value} newly says that it serves people everywhere, and would stand on the page of each country.`,
    fix: 'Look for the sentence of the source that anybody may use it. Else name the countries.',
  })),
  'emergency-claimed': error((d: { entry: string; value: string; countries: readonly string[] }) => ({
    message: `${d.value} is an emergency number ${d.countries.length === 0 ? 'in many countries' : `of ${oneOf(d.countries)}`}, and no contact of an entry.`,
    fix: `Leave it out: whoever answers emergencies stands on the page without an entry. Where a source says that a line is reached by it, maintainers name ${d.entry} in "lines" of the number in content/emergency-numbers.yaml first.`,
  })),
  'emergency-beside': warning((d: { value: string; countries: readonly string[] }) => ({
    message: `${d.value} stands among the emergency numbers of ${oneOf(d.countries)}, as a line that a page prints beside them, and newly is a contact here.`,
    fix: 'Look whether the source says that this number is answered by the line.',
  })),
  'contact-removed': warning((d: { value: string }) => ({
    message: `${d.value} was listed before and is gone.`,
    fix: 'Say in the pull request which page shows that it has ended. An entry that keeps no contact can say so in "gaps".',
  })),
  'check-earlier': error((d: { value: string; before: string; date: string }) => ({
    message: `${d.value} was checked on ${d.before}, and now says ${d.date}.`,
    fix: 'A check cannot go back in time. Leave the later day.',
  })),
  'call-unrecorded': error((d: { entry: string; value: string; date: string }) => ({
    message: `${d.value} is said to have been dialled and answered on ${d.date}, and no two maintainers have recorded it.`,
    fix: `Write how: read. Or two maintainers record the call first, in "calls" of content/confirmations.yaml, with entry ${d.entry}, this number and this day.`,
  })),
  'dispute-unrecorded': error((d: { entry: string; value: string }) => ({
    message: `${d.value} is listed, and no two maintainers have recorded that it is disputed.`,
    fix: `They look at both sources and record it first, in "disputes" of content/confirmations.yaml, with entry ${d.entry} and this number or address. A number that is known to be wrong can be taken off at once.`,
  })),
  'confirmation-brought': error((d: { entry: string; contact: string }) => ({
    message: `The record about ${d.contact} of ${d.entry} comes with the same change as what rests on it.`,
    fix: 'Maintainers record a call or a dispute in a pull request of its own, which two of them approve. Merge that first.',
  })),
  'confirmation-new': warning((d: { entry: string; contact: string; by: readonly string[] }) => ({
    message: `${d.by.join(' and ')} are said to have confirmed ${d.contact} of ${d.entry}.`,
    fix: 'Only they can say so: each of them approves this pull request, or it is not merged.',
  })),
  'confirmation-void': warning((d: { entry: string; contact: string }) => ({
    message: `${d.entry} has no contact ${d.contact} any more.`,
    fix: 'The record counts for nothing. Take it out.',
  })),
  'organisation-claimed': warning((d: { name: string; role: string; others: readonly string[] }) => ({
    message: `It newly says that ${d.name} is behind it (${d.role}), which so far stood in ${d.others.slice(0, 5).join(', ')}${d.others.length > 5 ? ` and ${d.others.length - 5} more` : ''}.`,
    fix: `Look for a page of ${d.name} itself that names the initiative, on the site that you know to be its own.`,
  })),
  'entry-gone': error((d: { id: string }) => ({
    message: `The entry "${d.id}" is gone, and its address leads nowhere.`,
    fix: `Add "${d.id}": "id-of-the-entry-in-its-place" to content/redirects.json, keep the entry with the status "ended", or say in content/out-of-scope.yaml why it is left out.`,
  })),
  'address-moved': warning((d: { id: string; was: string | undefined; is: string | undefined }) => ({
    message: `The address of "${d.id}" ${d.was === undefined ? 'led nowhere' : `led to "${d.was}"`}, and now ${d.is === undefined ? 'does not' : `leads to "${d.is}"`}.`,
    fix: 'Others link to it. Look whether who follows the link finds what it was about.',
  })),
  'repository-inside': error((_: object) => ({
    message: 'This is a repository inside of this one: only its address stands here, and nobody sees what is in it.',
    fix: 'Remove it with git rm --cached and from .gitmodules, and put the files themselves here.',
  })),
  'output-tracked': error((_: object) => ({
    message: 'The repository holds a file that only builds and commands write, and that they believe.',
    fix: 'Take it out of the repository: git rm --cached FILE. Nothing below .cache/, .build/, .astro/ or dist/ belongs into a commit.',
  })),
  'out-of-scope': error((d: { id: string; why: string }) => ({
    message: `"${d.id}" was looked at before and left out: ${d.why}`,
    fix: 'If a source now shows that it belongs here, take it off this list in the same change, and name the source in the pull request.',
  })),
  'look-alike-name': warning((d: Other & { name: string; theirs: string }) => ({
    message: `"${d.name}" looks like "${d.theirs}" in ${d.other}, but is written in other letters.`,
    fix: 'Type it again in the letters of its language. If it is another name, look whether somebody wants to be taken for the first.',
  })),
  'mixed-letters': warning((d: { word: string }) => ({
    message: `The word "${d.word}" has letters of two scripts that look alike.`,
    fix: 'Type it again in the letters of one script.',
  })),
  'look-alike-domain': warning((d: Other & { host: string; theirs: string }) => ({
    message: `The domain ${d.host} is taken for ${d.theirs} in ${d.other} at a glance.`,
    fix: 'Compare it with the source, letter by letter: it may be a slip of the pen, or somebody who wants to be taken for the other.',
  })),
  'foreign-domain': warning((d: { host: string }) => ({
    message: `The domain ${d.host} stands for letters beyond a to z, which can look like others.`,
    fix: 'Open it, and look whether it is the one that the source names.',
  })),
  'number-due': warning((d: { count: number; last: string; days: number }) => ({
    message: `${d.count === 1 ? 'A number was' : `${d.count} numbers were`} last checked on ${d.last}, ${d.days} days ago or more.`,
    fix: 'Compare each with the page that prints it, digit by digit, and set "checked" to that day.',
  })),
  'review-due': warning((d: { last: string; months: number }) => ({
    message: `The entry was last held against its sources on ${d.last}, ${d.months} months ago or more.`,
    fix: 'Look at its sources again, correct what changed, and set "reviewed" to that day.',
  })),
  'future-date': error((d: { found: string; today: string }) => ({
    message: `${d.found} is in the future (today is ${d.today}).`,
    fix: 'Check the date.',
  })),
  // Rows on their way in
  'row-syntax': error((d: { reason: string; fix: string }) => ({ message: d.reason, fix: d.fix })),
  'row-repeated': error((d: { id: string; first: number }) => ({
    message: `Row ${d.first} has the same id "${d.id}".`,
    fix: 'Keep one of the two, or give them different ids.',
  })),
  'unknown-column': error((d: { column: string; allowed: readonly string[] }) => ({
    message: `There is no field for the column "${d.column}".`,
    fix: didYouMean(d.column, d.allowed) ?? `The columns are ${oneOf(d.allowed, 40)}.`,
  })),
  'unknown-citation': error((d: { found: unknown; allowed: readonly string[] }) => ({
    message: `The sentence cites ${shown(d.found)}, but the record has no such source.`,
    fix: d.allowed.length === 0 ? 'The record has no sources.' : `The sources are ${oneOf(d.allowed)}.`,
  })),
} as const satisfies Record<string, Kind<never>>;

export type KindName = keyof typeof kinds;

/** Kinds that only files, rows and commands meet. Whatever else there is can be met in the form, in the language of its page. */
type CommandKind =
  | 'file-empty'
  | 'file-encoding'
  | 'frontmatter-missing'
  | 'yaml-syntax'
  | 'yaml-feature'
  | 'frontmatter-comment'
  | 'conflict-markers'
  | 'value-cut'
  | 'field-empty'
  | 'unknown-key'
  | `translation-${string}`
  | 'organisation-unused'
  | 'organisations-near'
  | 'unused-term'
  | `contact-changed${string}`
  | `contact-added${string}`
  | 'contact-withheld'
  | 'contact-removed'
  | 'contact-narrowed'
  | 'contact-for-anybody'
  | 'contact-widened'
  | `line-${string}`
  | `site-${string}`
  | 'copy-of-another'
  | 'organisation-renamed'
  | 'organisation-alike'
  | 'address-odd'
  | 'address-in-words'
  | 'hours-unclear'
  | 'words-beside-number'
  | `emergency-${string}`
  | 'check-earlier'
  | 'call-unrecorded'
  | 'dispute-unrecorded'
  | `confirmation-${string}`
  | 'organisation-claimed'
  | 'entry-gone'
  | 'address-moved'
  | 'out-of-scope'
  | 'output-tracked'
  | 'repository-inside'
  | 'row-syntax'
  | 'row-repeated'
  | 'unknown-column'
  | 'unknown-citation';
export type FormKind = Exclude<KindName, CommandKind>;

export type Details<K extends KindName> = Parameters<(typeof kinds)[K]['describe']>[0];

/** Something found to be wrong: which kind, where, and the facts of the case. Words come later, from `describe`. */
export interface Finding<K extends KindName = KindName> {
  readonly kind: K;
  readonly place: Place;
  readonly details: Details<K>;
}

export const finding = <K extends KindName>(kind: K, place: Place, details: Details<K>): Finding =>
  ({ kind, place, details }) as unknown as Finding;

export const severityOf = (kind: KindName): Severity => kinds[kind].severity;

/** Puts a finding into words. */
export const describe = ({ kind, place, details }: Finding): Problem => {
  const { severity, describe: words } = kinds[kind] as unknown as Kind<unknown>;
  const { message, fix } = words(details);
  return {
    severity,
    kind,
    file: place.file,
    line: place.line ?? null,
    column: place.column ?? null,
    field: place.field ?? null,
    message,
    fix: fix ?? null,
  };
};
