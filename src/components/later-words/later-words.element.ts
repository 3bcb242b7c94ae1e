/** Says what is true by now of a page that was built earlier. A clock that is slow changes nothing. */
const today = new Date().toISOString().slice(0, 10);
for (const words of document.querySelectorAll<HTMLElement>('[data-later]')) {
  const { later = '', text = '' } = words.dataset;
  if (today < later) continue;
  words.textContent = text;
  words.hidden = false;
}
