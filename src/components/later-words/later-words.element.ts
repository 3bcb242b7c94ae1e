import { isByNow } from './is-by-now.ts';

/** Says what is true by now of a page that was built earlier. What was seen running too long ago loses the sign and the colour too. */
for (const words of document.querySelectorAll<HTMLElement>('[data-later]')) {
  const { later = '', text = '' } = words.dataset;
  if (!isByNow(later)) continue;
  words.textContent = text;
  words.hidden = false;
  const state = words.closest<HTMLElement>('[data-seen]');
  if (state === null) continue;
  state.dataset['seen'] = 'last-seen';
  state.querySelector('.seen-mark')?.remove();
}
