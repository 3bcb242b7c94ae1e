import type { Edition } from '../catalogue/export/edition.ts';
import { compareStates, isEmpty } from '../catalogue/releases/compare-releases.ts';
import { frozenText, type Release } from '../catalogue/releases/release.ts';
import type { Initiative } from '../schema/initiative.ts';
import { settings } from '../settings.ts';

/** What is worked out from the day changes every day, and is no change of the data. */
const differs = ({ text, initiatives: frozen }: Release, initiatives: readonly Initiative[]): boolean =>
  text !== frozenText(initiatives) && !isEmpty(compareStates(frozen, initiatives));

/** The state of the catalogue that a build or a release shows. */
export const editionOf = (
  initiatives: readonly Initiative[],
  newest: Release | undefined,
  { site, date }: { readonly site: string; readonly date: string },
): Edition => ({
  title: settings.name,
  description: settings.description,
  site,
  repository: settings.repository.url,
  release: newest?.manifest.tag,
  changed: newest !== undefined && differs(newest, initiatives),
  date,
  licence: settings.licences.data,
});
