import type { Look } from './look.ts';

export const stripHeight: Look = {
  rule: 'the way out is as high as on every page of its kind, before and after its script',
  widths: [320, 360, 768, 1024, 1440],
  faults: () => {
    const [strip] = document.querySelectorAll('.exit-strip');
    if (strip === undefined) return ['there is none'];
    // Full where somebody may be looking for a line, or holds it in the hand.
    const wanted = innerWidth < 768 || document.documentElement.classList.contains('discreet') ? 52 : 36;
    const [keys] = strip.querySelectorAll<HTMLElement>('.exit-keys');
    const wasHidden = keys?.hidden ?? false;
    const heights = [true, false].map((isHidden) => {
      if (keys !== undefined) keys.hidden = isHidden;
      return strip.getBoundingClientRect().height;
    });
    if (keys !== undefined) keys.hidden = wasHidden;
    return heights.filter((height) => height !== wanted).map((height) => `${height} pixels high instead of ${wanted}`);
  },
};
