import '../../catalogue/lists/newer-methods.ts';
import { createContext } from '../context.ts';
import { makeFile } from './make-file.ts';
import type { Delivery, Order } from './order.ts';
import { readRecords } from './read-records.ts';

const make = async ({ config, format, ids, chosen }: Order): Promise<Delivery> => {
  const response = await fetch(config.dataUrl);
  if (!response.ok) throw new Error(`${config.dataUrl} answered ${response.status}.`);
  const initiatives = readRecords(await response.text(), ids);
  if (initiatives.length !== ids.length) throw new Error(`${ids.length - initiatives.length} entries are missing from ${config.dataUrl}.`);
  const context = createContext({
    language: config.language,
    base: config.base,
    today: chosen.edition.date,
    organisationName: (id) => id,
  });
  const { name, type, content } = makeFile(format, initiatives, chosen, context);
  return { name, blob: new Blob([content], { type }) };
};

// Away from the page, so that ten thousand entries do not hold up what someone does there meanwhile.
self.addEventListener('message', ({ data }: MessageEvent<Order>) => {
  make(data)
    .catch((error: unknown): Delivery => ({ error: error instanceof Error ? error.message : String(error) }))
    .then((delivery) => self.postMessage(delivery));
});
