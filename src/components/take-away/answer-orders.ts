import type { Initiative } from '../../schema/initiative.ts';
import { createContext, type Context } from '../context.ts';
import type { Delivery, Made, Order } from './order.ts';
import { readRecords } from './read-records.ts';

type Maker = (order: Order, initiatives: readonly Initiative[], context: Context) => Made | Promise<Made>;

const deliver = async (order: Order, make: Maker): Promise<Delivery> => {
  const { config, ids, chosen } = order;
  const response = await fetch(config.dataUrl);
  if (!response.ok) throw new Error(`${config.dataUrl} answered ${response.status}.`);
  const initiatives = readRecords(await response.text(), ids);
  if (initiatives.length !== ids.length) throw new Error(`${ids.length - initiatives.length} entries are missing from ${config.dataUrl}.`);
  const { date } = chosen.edition;
  const context = createContext({ language: config.language, base: config.base, today: date, organisationName: (id) => id });
  const { ending, type, content } = await make(order, initiatives, context);
  return { name: `landscape-${date}-${chosen.count}-entries.${ending}`, blob: new Blob([content], { type }) };
};

/** Makes files away from the page, so that ten thousand entries do not hold up what someone does there meanwhile. */
export const answerOrders = (make: Maker): void =>
  self.addEventListener('message', ({ data }: MessageEvent<Order>) => {
    deliver(data, make)
      .catch((error: unknown): Delivery => ({ error: error instanceof Error ? error.message : String(error) }))
      .then((delivery) => self.postMessage(delivery));
  });
