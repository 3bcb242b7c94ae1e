import { bySeen } from '../../src/catalogue/facets/sort.ts';
import { writeIndex } from '../../src/full-text/write-index.ts';
import { buildSettings } from '../../src/settings.ts';
import { createReader } from '../../src/store/read-entries.ts';

/** Writes the full-text index of the catalogue in parts of a hundred entries into a folder, and prints the ids of its entries in order. */
const [, , folder = ''] = process.argv;
const { contentFolder, today } = buildSettings(process.env);
const { entries } = await createReader({ contentFolder, today, base: '/' })();
await writeIndex(entries, folder, 100);
const ids = entries
  .map(({ initiative }) => initiative)
  .toSorted(bySeen)
  .map(({ id }) => id);
process.stdout.write(JSON.stringify(ids));
