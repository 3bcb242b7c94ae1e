import type { Initiative } from '../../schema/initiative.ts';
import { focusAreas } from '../../vocabulary/focus-areas.ts';
import { purposes } from '../../vocabulary/purposes.ts';
import { addressOn, entryAddress, versionOf, type ChosenEntries, type Edition } from './edition.ts';

/** What every format of citation is made from. */
export interface Reference {
  readonly key: string;
  /** A data set, or a part of it: an entry, a page about an organisation, a figure. */
  readonly kind: 'entry' | 'organisation' | 'figure' | 'dataset';
  /** Says what it is a work of: not "STOP APP", which others made, but the entry about it. */
  readonly title: string;
  readonly author: string;
  /** The work it is a part of. */
  readonly container: string | undefined;
  /** Day of the state that is cited. */
  readonly issued: string;
  readonly accessed: string;
  readonly version: string;
  readonly address: string;
  readonly abstract: string;
  readonly keywords: readonly string[];
  readonly note: string;
}

export const upperFirst = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);

const noteOf = (edition: Edition): string => `${upperFirst(versionOf(edition))}. Licence: ${edition.licence.name}, ${edition.licence.url}`;

const keywords = ['human trafficking', 'technology'];

/** What all works of the catalogue have in common: their author is the same everywhere. */
const workOf = (edition: Edition) => ({
  author: `${edition.title} contributors`,
  issued: edition.date,
  accessed: edition.date,
  version: versionOf(edition),
  keywords,
  note: noteOf(edition),
});

/** An entry as a work to cite. What is dated is the entry, not the initiative: the day it was last held against its sources. */
export const entryReference = (initiative: Initiative, edition: Edition): Reference => ({
  ...workOf(edition),
  key: `landscape-${initiative.id}`,
  kind: 'entry',
  title: `${initiative.name} (catalogue entry)`,
  container: edition.title,
  issued: initiative.reviewed,
  address: entryAddress(edition, initiative.id),
  abstract: initiative.summary,
  keywords: [
    ...initiative.focusAreas.map((area) => focusAreas[area].label.en),
    ...initiative.purposes.map((purpose) => purposes[purpose].label.en),
  ],
});

/** What the catalogue says of an organisation, as a work to cite. */
export const organisationReference = ({ id, name }: { readonly id: string; readonly name: string }, edition: Edition): Reference => ({
  ...workOf(edition),
  key: `landscape-organisation-${id}`,
  kind: 'organisation',
  title: `${name} (organisation in the catalogue)`,
  container: edition.title,
  address: addressOn(edition, `organisations/${id}/`),
  abstract: `Initiatives against human trafficking that name ${name}, its parts in them, and with whom it works.`,
});

/** A figure as a work to cite: the chart of a day, and the address that shows it. */
export const figureReference = (
  { id, title, address }: { readonly id: string; readonly title: string; readonly address: string },
  edition: Edition,
): Reference => ({
  ...workOf(edition),
  key: `landscape-figure-${id}-${edition.date}`,
  kind: 'figure',
  title: `${title} (figure)`,
  container: edition.title,
  address,
  abstract: edition.description,
});

/** The whole catalogue as a work to cite. */
export const datasetReference = (edition: Edition): Reference => ({
  ...workOf(edition),
  key: `landscape-${edition.changed || edition.release === undefined ? edition.date : edition.release}`,
  kind: 'dataset',
  title: edition.title,
  container: undefined,
  address: edition.site,
  abstract: edition.description,
});

/** A choice of entries as a work to cite: the catalogue, with what was chosen and where it can be seen. */
export const choiceReference = ({ edition, filter, address, count }: ChosenEntries): Reference => ({
  ...datasetReference(edition),
  key: `landscape-selection-${edition.date}`,
  title: `${edition.title}: ${count} selected ${count === 1 ? 'entry' : 'entries'} (${filter}), as of ${edition.date}`,
  address,
  note: `Selection: ${filter}. ${noteOf(edition)}`,
});
