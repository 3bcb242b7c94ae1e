/** Says what is true by now of a page that was built earlier. A clock that is slow changes nothing. */
for (const words of document.querySelectorAll<HTMLElement>('[data-later]')) {
  const { later = '', text = '' } = words.dataset;
  if (Date.now() < Date.parse(later)) continue;
  words.textContent = text;
  words.hidden = false;
}
