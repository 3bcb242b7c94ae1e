import { isFull } from '../full.ts';
import type { Look } from './look.ts';

const range = (from: number, to: number, step: number): number[] =>
  Array.from({ length: Math.floor((to - from) / step) + 1 }, (_, at) => from + at * step);

/** As narrow as pages have to be readable, and where each layout begins, which is where it has the least room; with all steps between. */
const widths = [320, 360, 480, 640, 768, 1024, 1088, 1280, 1440];
const steps = [...range(320, 800, 40), ...range(880, 1440, 80)];

export const sideways: Look = {
  rule: 'never scrolls sideways',
  widths: isFull ? [...new Set([...widths, ...steps])] : widths,
  faults: () => {
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    const culprits = [...document.body.querySelectorAll('*')]
      .filter((element) => element.getBoundingClientRect().right > clientWidth + 0.5)
      .slice(-3)
      .map((element) => `${element.tagName.toLowerCase()}.${element.getAttribute('class') ?? ''}`);
    return [`${scrollWidth} pixels are needed by ${culprits.join(', ')}`];
  },
};
