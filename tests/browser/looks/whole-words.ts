import type { Look, Pose } from './look.ts';

/** As narrow as pages have to be readable, where layouts change to columns, and a usual screen. */
const widths = [320, 768, 1440];

/** With all that is folded away in view. */
export const unfolded: Pose = {
  take: () => {
    for (const part of document.querySelectorAll<HTMLDetailsElement>('main details:not([open])')) {
      part.dataset['wasFolded'] = '';
      part.open = true;
    }
  },
  leave: () => {
    for (const part of document.querySelectorAll<HTMLDetailsElement>('main [data-was-folded]')) part.open = false;
  },
};

/** Words that stand on two lines though the page has room for them on one: broken where no word may be. */
const brokenWords = (): string[] => {
  const room = (document.querySelector('main') ?? document.body).clientWidth;
  const words = new Intl.Segmenter(document.documentElement.lang, { granularity: 'word' });
  /** What only screen readers get is cut to nothing. */
  const isCut = (element: Element | null): boolean =>
    element !== null && (getComputedStyle(element).clipPath === 'inset(50%)' || isCut(element.parentElement));
  const isShown = (element: Element): boolean => element.checkVisibility({ visibilityProperty: true }) && !isCut(element);
  const faults = new Set<string>();
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const range = document.createRange();
  while (texts.nextNode()) {
    const text = texts.currentNode;
    const parent = text.parentElement;
    const value = text.nodeValue ?? '';
    range.selectNodeContents(text);
    // Most texts stand on one line, where no word can be on two.
    if (new Set([...range.getClientRects()].map(({ top }) => Math.round(top))).size < 2) continue;
    // Addresses and code have no words; some scripts may break anywhere.
    if (parent === null || value.trim() === '' || parent.closest('code, pre, script, style, select, svg') !== null || !isShown(parent))
      continue;
    for (const { segment, index, isWordLike } of words.segment(value)) {
      if (isWordLike !== true || segment.length < 3 || /[\d._\u00ad]|\p{Script=Han}/u.test(segment)) continue;
      const around = value.slice(value.lastIndexOf(' ', index) + 1).split(' ', 1)[0] ?? '';
      if (/[/@]|\p{L}\.\p{L}/u.test(around)) continue;
      range.setStart(text, index);
      range.setEnd(text, index + segment.length);
      const parts = [...range.getClientRects()];
      const lines = new Set(parts.map(({ top }) => Math.round(top)));
      const width = parts.reduce((sum, part) => sum + part.width, 0);
      if (lines.size > 1 && width < room)
        faults.add(
          `${segment} in ${parent.tagName.toLowerCase()}.${parent.className} of ${parent.parentElement?.tagName.toLowerCase() ?? ''}.${parent.parentElement?.className ?? ''}`,
        );
    }
  }
  // What stands before a cell in place of its heading is no text of the page.
  const paper = document.createElement('canvas').getContext('2d');
  for (const cell of document.querySelectorAll('td')) {
    const { content, font } = getComputedStyle(cell, '::before');
    if (paper === null || !content.startsWith('"') || !isShown(cell)) continue;
    paper.font = font;
    range.selectNodeContents(cell);
    const { display, paddingLeft, paddingRight } = getComputedStyle(cell);
    const beside = display === 'flex' ? range.getBoundingClientRect().width : 0;
    const place = cell.clientWidth - Number.parseFloat(paddingLeft) - Number.parseFloat(paddingRight) - beside;
    for (const word of content.slice(1, -1).split(/[\s-]+/))
      if (paper.measureText(word).width > place) faults.add(`${word} before td of ${cell.closest('table')?.className ?? ''}`);
  }
  return [...faults];
};

/** Inline boxes that are higher than their line, and so cover words of the lines around them. */
const coveringBoxes = (): string[] =>
  [...document.querySelectorAll('main *')]
    .filter((element) => {
      const { display, paddingTop, borderTopWidth, backgroundColor } = getComputedStyle(element);
      const isSeen = borderTopWidth !== '0px' || !/^rgba\(.*, 0\)$/.test(backgroundColor);
      return display === 'inline' && isSeen && Number.parseFloat(paddingTop) + Number.parseFloat(borderTopWidth) > 5;
    })
    .map((element) => `${element.tagName.toLowerCase()} "${element.textContent.trim().slice(0, 30)}" covers the line above`)
    .slice(0, 5);

export const wholeWords: readonly Look[] = [
  { rule: 'no word is broken into letters', widths, faults: brokenWords },
  { rule: 'no word is covered', widths, faults: coveringBoxes },
];
