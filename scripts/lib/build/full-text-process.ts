import { writeIndex } from '../../../src/full-text/write-index.ts';
import { entriesOfBuild } from '../../../src/store/entries-file.ts';

const [folder = '', earlier = ''] = process.argv.slice(2);
await writeIndex(entriesOfBuild(process.env), folder, earlier);
