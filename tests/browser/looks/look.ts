import type { Page } from '@playwright/test';

/** A rule that every page keeps, asked in the page as it stands at one of the widths. */
export interface Look {
  readonly rule: string;
  /** In pixels. */
  readonly widths: readonly number[];
  /** Runs in the page, and so uses nothing from outside of itself. Words that name the place. */
  readonly faults: () => readonly string[];
}

/** How a page stands while it is looked at, and back. Both run in the page. */
export interface Pose {
  readonly take: () => void;
  readonly leave: () => void;
}

/** A fault with the rule that it breaks and the width at which it does. */
const told = (rule: string, width: number, fault: string): string => `${rule}: at ${width} pixels ${fault}`;

/** What all rules find in a page that is loaded once and made narrower and wider. */
export const look = async (page: Page, looks: readonly Look[], pose?: Pose): Promise<string[]> => {
  const found: string[] = [];
  const widths = [...new Set(looks.flatMap((one) => one.widths))].toSorted((a, b) => a - b);
  if (pose !== undefined) await page.evaluate(pose.take);
  for (const width of widths) {
    await page.setViewportSize({ width, height: 800 });
    for (const { rule, faults } of looks.filter((one) => one.widths.includes(width)))
      found.push(...(await page.evaluate(faults)).map((fault) => told(rule, width, fault)));
  }
  if (pose !== undefined) await page.evaluate(pose.leave);
  return found;
};
