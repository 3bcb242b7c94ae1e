import type { Edition } from '../catalogue/export/edition.ts';
import { frozenText, type Release } from '../catalogue/releases/release.ts';
import type { Initiative } from '../schema/initiative.ts';
import { settings } from '../settings.ts';

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
  changed: newest !== undefined && newest.text !== frozenText(initiatives),
  date,
  licence: settings.licences.data,
});
