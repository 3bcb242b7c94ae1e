import { withoutTracking } from './normalise.ts';

const withoutScheme = /^(?:www\.|(?:[a-z0-9-]+\.)+[a-z]{2,})(?::\d+)?(?:[/?#]\S*)?$/i;

/** A web address as it was meant: with https:// where only that is missing, without what only follows readers. Undefined where it is none. */
export const completeAddress = (text: string): string | undefined => {
  const meant = withoutScheme.test(text) ? `https://${text}` : text;
  return /^https?:\/\/\S+$/i.test(meant) && URL.canParse(meant) ? withoutTracking(meant) : undefined;
};
