import type { Look } from './look.ts';

export const termsOverValues: Look = {
  rule: 'what belongs to a term stands under it or beside it, never set in',
  widths: [360, 1280],
  faults: () =>
    [...document.querySelectorAll('dd')]
      .filter((value) => Number.parseFloat(getComputedStyle(value).marginInlineStart) > 0)
      .map((value) => `${value.closest('dl')?.className ?? ''}: ${value.textContent.trim().slice(0, 40)}`),
};
