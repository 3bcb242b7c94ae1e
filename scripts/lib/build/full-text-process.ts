import { writeIndex } from '../../../src/full-text/write-index.ts';
import { entriesOfBuild } from '../../../src/store/entries-file.ts';

await writeIndex(entriesOfBuild(process.env), process.argv[2] ?? '');
