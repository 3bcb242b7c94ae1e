import type { Initiative } from '../../schema/initiative.ts';
import { focusAreas } from '../../vocabulary/focus-areas.ts';
import { purposes } from '../../vocabulary/purposes.ts';
import { entryAddress, versionOf, type ChosenEntries, type Edition } from './edition.ts';

/** What every format of citation is made from. */
export interface Reference {
  readonly key: string;
  readonly kind: 'entry' | 'dataset';
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

const noteOf = (edition: Edition): string => `${upperFirst(versionOf(edition))}. Licence: ${edition.licence.name}, ${edition.licence.url}`;

const upperFirst = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);

/** An entry as a work to cite. What is dated is the entry, not the initiative: the day it was last held against its sources. */
export const entryReference = (initiative: Initiative, edition: Edition): Reference => ({
  key: `landscape-${initiative.id}`,
  kind: 'entry',
  title: initiative.name,
  author: edition.title,
  container: edition.title,
  issued: initiative.reviewed,
  accessed: edition.date,
  version: versionOf(edition),
  address: entryAddress(edition, initiative.id),
  abstract: initiative.summary,
  keywords: [
    ...initiative.focusAreas.map((area) => focusAreas[area].label.en),
    ...initiative.purposes.map((purpose) => purposes[purpose].label.en),
  ],
  note: noteOf(edition),
});

/** The whole catalogue as a work to cite. */
export const datasetReference = (edition: Edition): Reference => ({
  key: `landscape-${edition.changed || edition.release === undefined ? edition.date : edition.release}`,
  kind: 'dataset',
  title: edition.title,
  author: `${edition.title} contributors`,
  container: undefined,
  issued: edition.date,
  accessed: edition.date,
  version: versionOf(edition),
  address: edition.site,
  abstract: edition.description,
  keywords: ['human trafficking', 'technology'],
  note: noteOf(edition),
});

/** A choice of entries as a work to cite: the catalogue, with what was chosen and where it can be seen. */
export const choiceReference = ({ edition, filter, address, count }: ChosenEntries): Reference => ({
  ...datasetReference(edition),
  key: `landscape-selection-${edition.date}`,
  title: `${edition.title}: ${count} selected ${count === 1 ? 'entry' : 'entries'}`,
  address,
  note: `Selection: ${filter}. ${noteOf(edition)}`,
});
