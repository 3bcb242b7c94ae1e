import { strToU8, zipSync } from 'fflate';
import { bibtexComment, toBibtex } from '../../catalogue/export/bibtex.ts';
import { chosenCollection } from '../../catalogue/export/collection.ts';
import { toCsl } from '../../catalogue/export/csl.ts';
import { byteOrderMark, toCsv } from '../../catalogue/export/csv.ts';
import type { ChosenEntries } from '../../catalogue/export/edition.ts';
import { toLongTable } from '../../catalogue/export/long-table.ts';
import { readmeOf } from '../../catalogue/export/readme.ts';
import { givenRecord } from '../../catalogue/export/record.ts';
import { entryReference, type Reference } from '../../catalogue/export/reference.ts';
import { toRis } from '../../catalogue/export/ris.ts';
import type { Initiative } from '../../schema/initiative.ts';
import type { Context } from '../context.ts';
import { citeChosen, citedChoice } from './cite-choice.ts';
import { dossierOf } from './dossier.ts';
import type { FileFormat } from './formats.ts';
import type { Made } from './order.ts';

type Maker = (initiatives: readonly Initiative[], chosen: ChosenEntries, context: Context) => Made;

/** Two tables and the text that says what they are: a table has no place for that inside. */
const zip: Maker = (initiatives, chosen) => {
  const records = initiatives.map((initiative) => givenRecord(initiative, chosen.edition));
  const files = {
    'initiatives.csv': strToU8(byteOrderMark + toCsv(records)),
    'initiatives-lists.csv': strToU8(byteOrderMark + toLongTable(records)),
    'README.txt': strToU8(readmeOf(chosen)),
  };
  return { ending: 'csv.zip', type: 'application/zip', content: zipSync(files, { mtime: `${chosen.edition.date}T12:00:00` }) };
};

const citedIn = ({ language, t }: Context) => ({ language, words: t.data.takeAway });

/** The selection as a work, in the language of the page, and each of its entries. */
const worksOf = (initiatives: readonly Initiative[], chosen: ChosenEntries, context: Context): readonly Reference[] => [
  citedChoice(chosen, citedIn(context)),
  ...initiatives.map((initiative) => entryReference(initiative, chosen.edition)),
];

const makers: Readonly<Record<FileFormat, Maker>> = {
  csv: zip,
  json: (initiatives, chosen) => ({
    ending: 'json',
    type: 'application/json',
    content: `${JSON.stringify(chosenCollection(initiatives, chosen), null, 2)}\n`,
  }),
  bib: (initiatives, chosen, context) => ({
    ending: 'bib',
    type: 'application/x-bibtex',
    content: [
      bibtexComment([citeChosen(chosen, citedIn(context)), chosen.filter, chosen.address]),
      ...worksOf(initiatives, chosen, context).map(toBibtex),
    ].join('\n'),
  }),
  ris: (...asked) => ({
    ending: 'ris',
    type: 'application/x-research-info-systems',
    content: worksOf(...asked)
      .map(toRis)
      .join(''),
  }),
  csl: (...asked) => ({
    ending: 'csl.json',
    type: 'application/vnd.citationstyles.csl+json',
    content: `${JSON.stringify(worksOf(...asked).map(toCsl), null, 2)}\n`,
  }),
  dossier: (initiatives, chosen, context) => ({ ending: 'html', type: 'text/html', content: dossierOf(initiatives, chosen, context) }),
};

/** Chosen entries as one file. Every format says what was chosen, of which state, under which licence. */
export const makeFile = (format: FileFormat, initiatives: readonly Initiative[], chosen: ChosenEntries, context: Context): Made =>
  makers[format](initiatives, chosen, context);
