import type { Look } from './look.ts';

const widths = [1440];

/** Texts of which a line is so long that the eye loses the next one. */
const longLines = (): string[] => {
  const most = 120;
  const range = document.createRange();
  return [...document.querySelectorAll('main :is(p:not([class]), p.small, p.soft)')].flatMap((text) => {
    range.selectNodeContents(text);
    const lines = new Map<number, number>();
    for (const { top, width } of range.getClientRects()) lines.set(Math.round(top / 4), (lines.get(Math.round(top / 4)) ?? 0) + width);
    const words = text.textContent.trim();
    const whole = [...lines.values()].reduce((sum, width) => sum + width, 0);
    const letters = whole === 0 ? 0 : Math.round((words.length * Math.max(...lines.values())) / whole);
    return lines.size > 1 && letters > most ? [`a line of ${letters} letters: ${words.slice(0, 40)}`] : [];
  });
};

/** Links whose line goes on under a space at one of their ends. */
const underlinedSpaces = (): string[] => {
  const range = document.createRange();
  return [...document.querySelectorAll('main a')]
    .filter((link) => getComputedStyle(link).textDecorationLine === 'underline')
    .flatMap((link) => {
      const texts = document.createTreeWalker(link, NodeFilter.SHOW_TEXT);
      let last: Text | null = null;
      while (texts.nextNode()) last = texts.currentNode as Text;
      const space = last === null ? null : /\s+$/.exec(last.data);
      if (last === null || space === null) return [];
      range.setStart(last, space.index);
      range.setEnd(last, last.data.length);
      return range.getBoundingClientRect().width > 0.5 ? [`"${link.textContent.trim().slice(0, 40)}"`] : [];
    });
};

export const lines: readonly Look[] = [
  { rule: 'no line is too long to read on from', widths, faults: longLines },
  { rule: 'no space is underlined', widths, faults: underlinedSpaces },
];
