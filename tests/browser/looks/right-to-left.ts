import type { Look, Pose } from './look.ts';

export const fromRightToLeft: Pose = {
  take: () => {
    document.documentElement.dataset['ownDirection'] = document.documentElement.dir;
    document.documentElement.dir = 'rtl';
  },
  leave: () => {
    document.documentElement.dir = document.documentElement.dataset['ownDirection'] ?? '';
  },
};

export const runsFromRightToLeft: Look = {
  rule: 'can run from right to left',
  widths: [360, 1280],
  faults: () => {
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    const culprits = [...document.body.querySelectorAll('*')]
      .filter((element) => element.getBoundingClientRect().left < -0.5)
      .slice(-3)
      .map((element) => `${element.tagName.toLowerCase()}.${element.getAttribute('class') ?? ''}`);
    return [`${scrollWidth} pixels are needed by ${culprits.join(', ')}`];
  },
};
