import { isPrivateHost } from '../../../src/catalogue/text/private-host.ts';
import { webUrl } from '../../../src/schema/fields.ts';
import type { LinkState } from '../../../src/schema/link-results.ts';
import type { Outcome } from './outcome.ts';

/** An address that a server gave, in the form in which addresses are kept; undefined where it has none. */
const keptAddress = (address: string, local: boolean): string | undefined => {
  const written = address.replace(/[{}|^`"\\<>\s]/g, encodeURIComponent);
  return webUrl.safeParse(written).success && (local || !isPrivateHost(new URL(written).hostname)) ? written : undefined;
};

/** What is kept of a try. Servers decide what they answer, so only what the reader takes is written. */
export const stateOf = (
  { result, reason, leadsTo }: Outcome,
  before: LinkState | undefined,
  { today, local }: { readonly today: string; readonly local: boolean },
): LinkState => {
  const worked = result === 'works' ? today : before?.worked;
  const target = leadsTo === undefined ? undefined : keptAddress(leadsTo, local);
  return {
    result,
    tried: today,
    ...(worked === undefined ? {} : { worked }),
    ...(reason === undefined ? {} : { reason: reason.slice(0, 200) }),
    ...(target === undefined ? {} : { leadsTo: target }),
  };
};
