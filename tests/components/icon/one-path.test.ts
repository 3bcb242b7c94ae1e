import { describe, expect, test } from 'vitest';
import { onePath } from '../../../src/components/icon/one-path.ts';

const icon = (shapes: string): string => `<svg xmlns="http://www.w3.org/2000/svg" width="24">\n  ${shapes}\n</svg>`;

describe('an icon as one path', () => {
  test('a path that begins with a relative move stays where it was, behind another one too', () => {
    expect(onePath(icon('<path d="M3 3v16" />\n  <path d="m13 7-2 2" />'))).toBe('M0 0M3 3v16M0 0m13 7-2 2');
  });

  test('circles and rectangles become curves and lines', () => {
    expect(onePath(icon('<circle cx="12" cy="6" r="2" />'))).toBe('M10 6a2 2 0 1 0 4 0a2 2 0 1 0 -4 0z');
    expect(onePath(icon('<rect width="14" height="20" x="5" y="2" rx="2" />'))).toBe(
      'M7 2h10a2 2 0 0 1 2 2v16a2 2 0 0 1 -2 2h-10a2 2 0 0 1 -2 -2v-16a2 2 0 0 1 2 -2z',
    );
  });

  test('another shape is refused with its name and the file to mend', () => {
    expect(() => onePath(icon('<ellipse cx="12" cy="6" rx="2" ry="1" />'))).toThrow(/<ellipse>.*one-path\.ts/);
    expect(() => onePath('<svg></svg>')).toThrow('no shapes');
  });
});
