import { offerPages } from '../explorer/offer-pages.ts';

const place = document.querySelector<HTMLElement>('site-search[data-config]');
let isAsked = false;

/** Offers pages to whoever types into the search field. Without what it needs for that the form leads to the list, as it does anyway. */
const offer = (): void => {
  if (place === null || isAsked) return;
  isAsked = true;
  offerPages(place, place.dataset['config'] ?? '').catch(() => {
    // The next focus tries again.
    isAsked = false;
  });
};

place?.querySelector('input')?.addEventListener('focus', offer);
offer();
