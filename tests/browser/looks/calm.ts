import type { Look } from './look.ts';

export const calm: Look = {
  rule: 'who asks for less motion gets none',
  widths: [1280],
  faults: () => [
    ...document.getAnimations().map(String),
    ...[...document.querySelectorAll('*')]
      .filter((element) => {
        const { animationName, transitionDuration, scrollBehavior } = getComputedStyle(element);
        return (
          animationName !== 'none' ||
          scrollBehavior === 'smooth' ||
          transitionDuration.split(', ').some((time) => Number.parseFloat(time) > 0.01)
        );
      })
      .map((element) => element.outerHTML.slice(0, 80)),
  ],
};

export const steady: Look = {
  rule: 'fonts never hold text back, and images have their sizes',
  widths: [1280],
  faults: () => {
    const rules = [...document.styleSheets].flatMap((sheet) => [...sheet.cssRules]);
    const blocking = rules
      .filter((rule) => rule instanceof CSSFontFaceRule)
      .filter(({ style }) => !style.getPropertyValue('src').startsWith('local'))
      .filter(({ style }) => !['swap', 'optional'].includes(style.getPropertyValue('font-display')))
      .map(({ cssText }) => cssText);
    const unsized = [...document.images].filter((image) => !image.hasAttribute('width') || !image.hasAttribute('height'));
    return [...blocking, ...unsized.map(({ outerHTML }) => outerHTML)];
  },
};
