import { deflateRawSync } from 'node:zlib';
import { Zip, ZipPassThrough } from 'fflate';

type Bytes = Uint8Array<ArrayBuffer>;

const last = new Map<string, { readonly content: Bytes; readonly deflated: Bytes }>();

/** Most parts say the same in every file of slides, and deflating dozens of them takes longer than to make the slides. */
const deflatedPart = (name: string, content: Bytes): Bytes => {
  const before = last.get(name);
  if (before !== undefined && Buffer.compare(before.content, content) === 0) return before.deflated;
  const deflated = new Uint8Array(deflateRawSync(content));
  last.set(name, { content, deflated });
  return deflated;
};

class DeflatedPart extends ZipPassThrough {
  override compression = 8;
  protected override process(content: Bytes, isLast: boolean): void {
    this.ondata(null, deflatedPart(this.filename, content), isLast);
  }
}

/** Parts in one ZIP file, all of one moment. */
export const zipOf = (parts: readonly (readonly [name: string, content: Uint8Array])[], moment: string): Bytes => {
  const chunks: Uint8Array[] = [];
  const zip = new Zip((error, chunk) => {
    if (error !== null) throw error;
    chunks.push(chunk);
  });
  for (const [name, content] of parts) {
    const part = new DeflatedPart(name);
    part.mtime = moment;
    zip.add(part);
    part.push(content, true);
  }
  zip.end();
  return new Uint8Array(Buffer.concat(chunks));
};
