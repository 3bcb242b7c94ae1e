import { sizeOf } from '../../catalogue/facets/bitset.ts';
import type { ListIndex } from '../../catalogue/index/list-index.ts';
import type { Answer } from '../../catalogue/search/answer.ts';
import type { PageRef, TermRef } from '../../catalogue/search/term-search.ts';
import type { Words } from './explorer-words.ts';

/** A page that what is typed may mean. */
export interface Offer {
  readonly name: string;
  readonly href: string;
  /** What tells it from others of its name; may be empty. */
  readonly hint: string;
}

export interface OfferGroup {
  readonly title: string;
  readonly offers: readonly Offer[];
}

/** So many of a kind, that all kinds are in sight. */
const most = { entries: 3, organisations: 3, countries: 2, topics: 3 } as const;

const entryOffers = (index: ListIndex, { rows, whole, reasonOf }: Answer, { urls, fill, t }: Words): readonly Offer[] =>
  rows.slice(0, Math.min(whole, most.entries)).map((row) => {
    const { id, name } = index.namesAt(row);
    const reason = reasonOf(row);
    return { name, href: urls.initiative(id), hint: reason?.kind === 'alias' ? fill(t.explorer.reason.alias, { name: reason.name }) : '' };
  });

const termOffer = (index: ListIndex, { facet, term }: TermRef, { urls, label, count, t }: Words): Offer => ({
  name: label(facet, term),
  href: urls.term(facet, term),
  hint: count(t.explorer.results.count, sizeOf(index.sets[facet].get(term) ?? new Uint32Array())),
});

/** Whoever types a country may need its lines, so they come first. */
const countryOffers = (index: ListIndex, { names, ...ref }: PageRef, words: Words): readonly Offer[] => {
  const own = termOffer(index, ref, words);
  const { t, fill, urls, language } = words;
  const name = fill(t.explorer.suggest.helplines, { name: names?.[language] ?? own.name });
  const lines = { name, href: urls.helplineCountry(ref.term), hint: '' };
  return names === undefined ? [lines, own] : [lines];
};

const topicOffer = (index: ListIndex, ref: TermRef, words: Words): Offer => {
  const own = termOffer(index, ref, words);
  return { ...own, hint: words.fill(words.t.explorer.offers.hint, { kind: words.facetLabel(ref.facet), n: own.hint }) };
};

/** What to offer to whoever is typing, by kind; kinds without any are left out. */
export const offersOf = (index: ListIndex, answer: Answer | undefined, words: Words): readonly OfferGroup[] => {
  if (answer === undefined) return [];
  const { begun } = answer;
  const { explorer, common } = words.t;
  const organisations = begun.filter(({ facet }) => facet === 'organisation').slice(0, most.organisations);
  const countries = begun.filter(({ facet, term }) => facet === 'country' && term !== 'global').slice(0, most.countries);
  const topics = begun.filter(({ facet }) => facet !== 'organisation' && facet !== 'country').slice(0, most.topics);
  return [
    { title: explorer.results.label, offers: entryOffers(index, answer, words) },
    { title: common.facets.organisation.other, offers: organisations.map((ref) => termOffer(index, ref, words)) },
    { title: common.facets.country.other, offers: countries.flatMap((ref) => countryOffers(index, ref, words)) },
    { title: explorer.offers.topics, offers: topics.map((ref) => topicOffer(index, ref, words)) },
  ].filter(({ offers }) => offers.length > 0);
};
