import { z } from 'zod';
import { fullDate, webUrl } from './fields.ts';

export const linkResult = z.enum(['works', 'broken', 'unclear']);

export const linkStateSchema = z
  .strictObject({
    result: linkResult.describe(
      'How the last try ended. Unclear: the server refused a program or was busy, which says nothing of the page.',
    ),
    tried: fullDate.describe('Day of the last try.'),
    worked: fullDate.optional().describe('Day on which the address last worked. Left out where it never did.'),
    reason: z.string().max(200).optional().describe('Why the last try did not work.'),
    leadsTo: webUrl.optional().describe('Where the address led, when that was elsewhere.'),
  })
  .describe('What is known about one address.');

export type LinkState = z.output<typeof linkStateSchema>;
/** What tries of addresses showed, by address: `content/link-results.json`, written by `npm run links`. */
export type LinkResults = Readonly<Record<string, LinkState>>;
