/** What the address of the landscape may ask for, in this order. */
const keys = ['q', 'country', 'running', 'colour', 'ids'] as const;

type Wish = Readonly<Partial<Record<(typeof keys)[number], string>>>;

/** Writes a wish into the address, beside what it asks for already. The links to the other groupings take it all along. */
export const keepInAddress = (wish: Wish): void => {
  const asked = new URLSearchParams(location.search);
  const kept = keys.flatMap((key) => (key in wish ? [wish[key] ?? ''] : asked.getAll(key)).filter(Boolean).map((value) => [key, value]));
  // Commas between ids may stand in an address as they are.
  const query = new URLSearchParams(kept).toString().replaceAll('%2C', ',');
  history.replaceState(history.state, '', `${location.pathname}${query === '' ? '' : `?${query}`}${location.hash}`);
  for (const link of document.querySelectorAll<HTMLAnchorElement>('.landscape-views a')) link.search = query;
};
