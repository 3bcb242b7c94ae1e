import type { Look, Pose } from './look.ts';

/** Letters twice as large, as the browser's own setting makes them, so that widths that pages change at follow. */
export const inLargeLetters: Pose = {
  take: () => {
    document.documentElement.style.fontSize = '200%';
  },
  leave: () => {
    document.documentElement.style.fontSize = '';
  },
};

export const keepsLargeLetters: Look = {
  rule: 'text of twice the size is neither cut off, nor makes the page scroll sideways or the way out fill the screen',
  widths: [390, 640, 1280],
  faults: () => {
    const root = document.documentElement;
    const sideways = root.scrollWidth > root.clientWidth ? [`${root.scrollWidth} pixels are needed`] : [];
    const cut = [...document.querySelectorAll('h1, h2, button, .exit-strip *, .site-header *, main p')]
      .filter((element) => element.checkVisibility() && element.clientHeight > 4)
      .filter((element) => getComputedStyle(element).overflowY === 'hidden' && element.scrollHeight > element.clientHeight + 2)
      .map((element) => `cut off: ${element.outerHTML.slice(0, 80)}`)
      .slice(0, 2);
    const strip = document.querySelector('.exit-strip')?.clientHeight ?? 0;
    const filled = strip > innerHeight / 4 ? [`the way out takes ${strip} pixels`] : [];
    return [...sideways, ...filled, ...cut];
  },
};
