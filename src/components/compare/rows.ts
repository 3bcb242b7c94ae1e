import { newestEvidence } from '../../catalogue/facets/evidence.ts';
import type { FacetKey } from '../../catalogue/facets/facet-keys.ts';
import { comparedFacets } from '../../catalogue/facets/facet-places.ts';
import { withdrawnFrom } from '../../catalogue/helplines/freshness.ts';
import { checkOf, shownContacts, type PrintedContact } from '../../catalogue/helplines/shown-contacts.ts';
import { translated } from '../../catalogue/text/translation.ts';
import { fill, formatDate } from '../../i18n/format.ts';
import type { Initiative, Source } from '../../schema/initiative.ts';
import type { InterfaceLanguage } from '../../vocabulary/define.ts';
import { tooOldSentence } from '../helplines/too-old.ts';
import { seenText, sightingOf } from '../seen/seen-mark.ts';
import type { CompareWords } from './compare-words.ts';

/** One thing a cell says, with the date it rests on where there is one. */
export interface Value {
  readonly text: string;
  /** Where it is not that of the page. */
  readonly language?: InterfaceLanguage | undefined;
  readonly note?: string | undefined;
  readonly href?: string | undefined;
}

export interface Row {
  readonly key: string;
  readonly label: string;
  readonly differs: boolean;
  /** The one cell that differs where all others say the same. */
  readonly alone: number | undefined;
  /** One list an entry; an empty one is not known. */
  readonly cells: readonly (readonly Value[])[];
}

type Label = (facet: FacetKey, term: string) => string;

const rowOf = (key: string, label: string, cells: readonly (readonly Value[])[]): Row => {
  const said = cells.map((values) =>
    values
      .map(({ text, note = '' }) => `${text}\n${note}`)
      .toSorted()
      .join('\n\n'),
  );
  const differs = new Set(said).size > 1;
  // Of two nobody can say which is the odd one, and where all differ none is.
  const odd = said.flatMap((one, at) => (said.filter((other) => other === one).length === 1 ? [at] : []));
  const alone = cells.length > 2 && new Set(said).size === 2 && odd.length === 1 ? odd[0] : undefined;
  return { key, label, differs, alone, cells };
};

/** What one chooses by comes first, in this order. */
const decisive = ['summary', 'seen', 'evidence', 'organisations', 'user', 'language', 'access', 'country'];

/** Every field of the entries as a row. */
export const rowsOf = (entries: readonly Initiative[], label: Label, words: CompareWords): readonly Row[] => {
  const { compare, language } = words;
  const date = (value: string): string => formatDate(value, language);
  const noted = (template: string, value: string | undefined): string | undefined =>
    value === undefined ? undefined : fill(template, { date: date(value) });
  const row = (key: string, name: string, valuesOf: (entry: Initiative) => readonly Value[]): Row =>
    rowOf(key, name, entries.map(valuesOf));
  const single = (value: string | number | undefined, note?: string): readonly Value[] =>
    value === undefined ? [] : [{ text: String(value), note }];
  const seenWords = {
    t: { common: { seen: words.sightings } },
    label: (_: FacetKey, term: string) => words.seen[term] ?? term,
    date,
    fill,
    today: words.today,
  };
  const datedBy = ({ published, accessed }: Source): string | undefined =>
    noted(compare.published, published) ?? noted(compare.read, accessed);
  const tooOld = (printed: PrintedContact): string | undefined => {
    const check = checkOf(printed);
    const isNumber = words.dialledKinds.includes(printed.contact.kind);
    return words.today < withdrawnFrom(check.date) ? undefined : tooOldSentence(check, isNumber, words.tooOld, { date, fill });
  };
  const rows = [
    row('summary', compare.rows.summary, (entry) => {
      const { summary, summaryLanguage } = translated(entry, language);
      return [{ text: summary, language: summaryLanguage }];
    }),
    row('seen', words.seenLabel, (entry) => single(seenText(sightingOf(entry), seenWords))),
    row('evidence', compare.rows.evidence, (entry) => {
      const evidence = newestEvidence(entry);
      return single(evidence === undefined ? undefined : date(evidence));
    }),
    ...comparedFacets.map(({ facet, field }) =>
      row(facet, words.facets[facet] ?? facet, (entry) => (entry[field] ?? []).map((term) => ({ text: label(facet, term) }))),
    ),
    row('access', words.access, ({ access }) => single(access === 'unknown' ? undefined : label('access', access))),
    row('openSource', compare.rows.openSource, ({ openSource }) =>
      openSource === undefined
        ? []
        : [
            {
              text: openSource.repository,
              href: openSource.repository,
              note: openSource.licence === undefined ? compare.noLicence : fill(compare.licence, { licence: openSource.licence }),
            },
          ],
    ),
    row('started', compare.rows.started, ({ started }) => single(started)),
    row('ended', compare.rows.ended, ({ ended }) => single(ended)),
    row('organisations', compare.rows.organisations, ({ organisations }) =>
      organisations.map(({ name, role }) => ({ text: fill(compare.organisation, { name, role: words.roles[role] ?? role }) })),
    ),
    row('contacts', compare.rows.contacts, (entry) => {
      const { shown, withheld } = shownContacts(entry, words.built);
      return [
        ...shown.map((printed) => ({
          text: fill(compare.contact, {
            display: printed.contact.display,
            kind: words.contactKinds[printed.contact.kind] ?? printed.contact.kind,
          }),
          note: tooOld(printed) ?? noted(compare.checked, printed.contact.checked?.date) ?? datedBy(printed.source),
        })),
        ...withheld.map(({ printed, reason }) => ({
          text: fill(words.withheld[reason], {
            publisher: printed.source.publisher,
            other: entry.sources.find(({ id }) => id === printed.contact.disputedBy)?.publisher ?? '',
            date: date(checkOf(printed).date),
          }),
        })),
      ];
    }),
    row('sourcing', words.sourcingLabel, ({ sourcing }) => single(words.sourcing[sourcing])),
    row('gaps', compare.rows.gaps, ({ gaps }) => single(gaps)),
    row('sources', compare.rows.sources, ({ sources }) =>
      sources.map(({ title, publisher, url, published, accessed }) => ({
        text: `${title}, ${publisher}`,
        href: url,
        note: `${noted(compare.published, published) ?? compare.undated}, ${noted(compare.read, accessed) ?? ''}`,
      })),
    ),
    row('reviewed', compare.rows.reviewed, ({ reviewed }) => single(date(reviewed))),
  ];
  const placeOf = ({ key }: Row): number => (decisive.includes(key) ? decisive.indexOf(key) : decisive.length);
  return rows.toSorted((a, b) => placeOf(a) - placeOf(b));
};
