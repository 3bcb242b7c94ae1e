/** How many tiles of a part of the picture are shown. */
export const shownIn = (part: ParentNode, only = ''): number => part.querySelectorAll(`li[data-seen]${only}:not([hidden])`).length;

/**
 * Gives a way to say in the heads of areas and boxes how many of theirs are shown, or how many they have.
 * @param of words with `{n}` and `{all}`
 */
export const shownOfAll = (of: string): ((isFiltered: boolean) => void) => {
  const counts = [...document.querySelectorAll<HTMLElement>('[data-counts]')].map((place) => ({
    place,
    all: place.textContent,
    part: place.closest('section, details') ?? document,
    only: place.dataset['counts'] === 'running' ? '[data-seen=running]' : '',
  }));
  const { lang } = document.documentElement;
  return (isFiltered) => {
    for (const { place, all, part, only } of counts)
      place.textContent = isFiltered ? of.replace('{n}', shownIn(part, only).toLocaleString(lang)).replace('{all}', all) : all;
  };
};
