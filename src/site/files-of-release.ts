import { hash } from 'node:crypto';
import { checksumsOf, manifestText, releaseFiles, type Release, type ReleaseFile } from '../catalogue/releases/release.ts';

const mediaTypes = {
  jsonl: 'application/jsonl',
  csv: 'text/csv',
  json: 'application/json',
  txt: 'text/plain',
} as const;

const mediaTypeOf = (name: string): string => mediaTypes[name.slice(name.lastIndexOf('.') + 1) as keyof typeof mediaTypes];

/** Every file that the site gives of a release: what was frozen, as it may be told today, with what describes it. */
export const filesOfRelease = ({ manifest, text, beside }: Release): readonly ReleaseFile[] =>
  Object.entries({
    [releaseFiles.data]: text,
    ...beside,
    [releaseFiles.manifest]: manifestText(manifest),
    [releaseFiles.checksums]: checksumsOf(manifest),
  }).map(([name, held]) => ({
    name,
    path: `data/releases/${manifest.tag}/${name}`,
    mediaType: mediaTypeOf(name),
    text: held,
    get bytes() {
      return Buffer.byteLength(held);
    },
    get sha256() {
      return hash('sha256', held);
    },
  }));
