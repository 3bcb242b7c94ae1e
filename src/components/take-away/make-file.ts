import { strToU8, zipSync } from 'fflate';
import { bibtexComment, toBibtex } from '../../catalogue/export/bibtex.ts';
import { chosenCollection } from '../../catalogue/export/collection.ts';
import { toCsl } from '../../catalogue/export/csl.ts';
import { byteOrderMark, toCsv } from '../../catalogue/export/csv.ts';
import type { ChosenEntries } from '../../catalogue/export/edition.ts';
import { toLongTable } from '../../catalogue/export/long-table.ts';
import { readmeOf } from '../../catalogue/export/readme.ts';
import { givenRecord } from '../../catalogue/export/record.ts';
import { choiceReference, entryReference } from '../../catalogue/export/reference.ts';
import { toRis } from '../../catalogue/export/ris.ts';
import { toCitation } from '../../catalogue/export/citation.ts';
import type { Initiative } from '../../schema/initiative.ts';
import type { Context } from '../context.ts';
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

const makers: Readonly<Record<FileFormat, Maker>> = {
  csv: zip,
  json: (initiatives, chosen) => ({
    ending: 'json',
    type: 'application/json',
    content: `${JSON.stringify(chosenCollection(initiatives, chosen), null, 2)}\n`,
  }),
  bib: (initiatives, chosen) => ({
    ending: 'bib',
    type: 'application/x-bibtex',
    content: [
      bibtexComment([toCitation(choiceReference(chosen)), `Selection: ${chosen.filter}`, chosen.address]),
      toBibtex(choiceReference(chosen)),
      ...initiatives.map((initiative) => toBibtex(entryReference(initiative, chosen.edition))),
    ].join('\n'),
  }),
  ris: (initiatives, chosen) => ({
    ending: 'ris',
    type: 'application/x-research-info-systems',
    content: [choiceReference(chosen), ...initiatives.map((initiative) => entryReference(initiative, chosen.edition))].map(toRis).join(''),
  }),
  csl: (initiatives, chosen) => ({
    ending: 'csl.json',
    type: 'application/vnd.citationstyles.csl+json',
    content: `${JSON.stringify(
      [choiceReference(chosen), ...initiatives.map((initiative) => entryReference(initiative, chosen.edition))].map(toCsl),
      null,
      2,
    )}\n`,
  }),
  dossier: (initiatives, chosen, context) => ({ ending: 'html', type: 'text/html', content: dossierOf(initiatives, chosen, context) }),
};

/** Chosen entries as one file. Every format says what was chosen, of which state, under which licence. */
export const makeFile = (format: FileFormat, initiatives: readonly Initiative[], chosen: ChosenEntries, context: Context): Made =>
  makers[format](initiatives, chosen, context);
