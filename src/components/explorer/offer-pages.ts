import '../../catalogue/lists/newer-methods.ts';
import type { ExplorerConfig } from './explorer-config.ts';
import { createWords } from './explorer-words.ts';
import { fetchJson, loadIndex, loadSearch } from './load-catalogue.ts';
import { OfferList } from './offer-list.ts';
import { offersOf } from './search-offers.ts';

/**
 * Lets a search field that no list belongs to offer what the explorer's offers.
 * @param place holds the form and a live region
 * @param configUrl the address of what the explorer's page says to its script
 * @throws when a file does not come; then nothing has changed
 */
export const offerPages = async (place: HTMLElement, configUrl: string): Promise<void> => {
  const form = place.querySelector('form');
  const field = place.querySelector('input');
  const live = place.querySelector<HTMLElement>('[role="status"]');
  if (form === null || field === null || live === null) return;
  const config = await fetchJson<ExplorerConfig>(configUrl);
  const index = await loadIndex(config.indexUrl);
  const search = await loadSearch(config.wordsUrl, index);
  const words = createWords(config, (facet, term) => index.label(facet, term));
  const list = new OfferList(form, field, live, words);
  let searching = new AbortController();
  const offer = async (): Promise<void> => {
    searching.abort();
    searching = new AbortController();
    const { signal } = searching;
    const query = field.value.trim();
    const answer = query === '' ? undefined : await search.find(query, signal);
    if (!signal.aborted) list.draw(query, offersOf(index, answer, words));
  };
  field.addEventListener('input', () => void offer());
  // What was typed meanwhile.
  await offer();
};
