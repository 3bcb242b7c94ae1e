import '../catalogue/lists/newer-methods.ts';
import { readSheet, type SheetAnswer, type SheetOrder, type SheetRefusal } from './sheet-reader.ts';

/** What the worker answers; undefined where it failed in a way that nobody foresaw. */
export type SheetReply = SheetAnswer | SheetRefusal | undefined;

// Away from the page: a hostile workbook stops this thread, which the page ends after a while.
self.addEventListener('message', ({ data }: MessageEvent<SheetOrder & { readonly entriesUrl: string }>) => {
  const published = async (): Promise<Uint8Array | undefined> => {
    const response = await fetch(data.entriesUrl).catch(() => undefined);
    return response?.ok === true ? new Uint8Array(await response.arrayBuffer()) : undefined;
  };
  readSheet(data, published)
    .catch((): SheetReply => undefined)
    .then((reply) => self.postMessage(reply));
});
