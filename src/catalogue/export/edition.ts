/** The state of the catalogue that something is taken from. Every file that leaves the site names it. */
export interface Edition {
  /** Name of the catalogue, which is also its corporate author. */
  readonly title: string;
  readonly description: string;
  /** Address of the site with the path it is deployed under, with a slash at its end. */
  readonly site: string;
  readonly repository: string;
  /** The newest release; undefined before the first. */
  readonly release: string | undefined;
  /** Whether the entries differ from those of that release. */
  readonly changed: boolean;
  /** Day of the state, as YYYY-MM-DD. */
  readonly date: string;
  readonly licence: { readonly name: string; readonly spdx: string; readonly url: string };
}

/** Which state it is, as a citation names it: a release, what came after it, or a day before there was any. */
export const versionOf = ({ release, changed, date }: Edition): string => {
  if (release === undefined) return `state of ${date}`;
  return changed ? `after release ${release}, state of ${date}` : `release ${release}`;
};

/** The same for a field that holds a version: the tag of a release by itself, where the entries are those of the release. */
export const versionField = (edition: Edition): string => {
  const { release, changed, date } = edition;
  if (release === undefined) return date;
  return changed ? versionOf(edition) : release;
};

/** An address on the site, from the path below its root. */
export const addressOn = ({ site }: Pick<Edition, 'site'>, path: string): string => `${site}${path}`;

export const entryAddress = (edition: Pick<Edition, 'site'>, id: string): string => addressOn(edition, `initiatives/${id}/`);

/** Entries that were chosen by filters and a search. */
export interface ChosenEntries {
  readonly edition: Edition;
  /** The choice in words. */
  readonly filter: string;
  /** Address that shows it. */
  readonly address: string;
  readonly count: number;
}
