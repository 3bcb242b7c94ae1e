import type { LanguageLines } from '../catalogue/helplines/lines-by-language.ts';
import { index, initiatives, linesInLanguages, organisations } from './content.ts';
import { readRedirects } from '../store/read-redirects.ts';
import { print } from '../problems/print.ts';
import { buildSettings } from '../settings.ts';

const { contentFolder } = buildSettings(process.env);
const {
  redirects,
  organisations: ofOrganisations,
  terms,
  lineLanguages,
  problems,
  text,
} = readRedirects(contentFolder, {
  entries: new Set(initiatives.map(({ id }) => id)),
  organisations: new Set(organisations.map(({ id }) => id)),
  terms: (facet) => new Set(index.sets[facet].keys()),
});
if (problems.length > 0) throw new Error(`The redirects have mistakes, so nothing was built.\n\n${print(problems, 'text', 1, () => text)}`);

/** Ids of entries that are no more, with the id that took their place. */
export const movedEntries = redirects;

/** Ids of organisations that are called otherwise now, with the new one. */
export const movedOrganisations = ofOrganisations;

/** Terms that no entry has any more, as facet/term. */
export const formerTerms = terms;

const noLines: LanguageLines = { abroad: [], inside: new Map() };

/** The lines of each language that has a page; none where no line answers in it any more. */
export const linesOfLanguagePages: ReadonlyMap<string, LanguageLines> = new Map([
  ...lineLanguages.map((tag): [string, LanguageLines] => [tag, noLines]),
  ...linesInLanguages,
]);
