import { comparableName } from '../../../src/catalogue/text/normalise.ts';
import { siteLanguages, stringsOf } from '../../../src/i18n/strings.ts';
import { readHeadings } from '../../../src/import/headings.ts';
import { correctedFields, type CorrectedField } from '../../../src/schema/correction.ts';

const byLabel = new Map(
  siteLanguages.flatMap((language) =>
    Object.entries(stringsOf(language).correct.fields).map(([field, label]) => [comparableName(label), field] as const),
  ),
);

/** The field that somebody names: by its key, by what the form calls it, or as a column of a spreadsheet is named. */
export const fieldMeant = (text: string): CorrectedField | undefined => {
  // "Number" alone says nothing in a spreadsheet; here it is that of a contact.
  const columns = [text, `contact ${text}`].flatMap((heading) => readHeadings([heading]));
  const named = columns.map(({ target }) => (target.is === 'field' ? target.field : target.is === 'part' ? target.group : undefined));
  return [text, byLabel.get(comparableName(text)), ...named].flatMap((name) => correctedFields.find((one) => one === name) ?? [])[0];
};
