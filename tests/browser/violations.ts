import type { Page } from '@playwright/test';

/** Directives of the policy that are violated, from the first moment of the page; the list grows. */
export const watchViolations = async (page: Page): Promise<readonly string[]> => {
  const seen: string[] = [];
  await page.exposeFunction('noteViolation', (violation: string) => seen.push(violation));
  await page.addInitScript(() => {
    addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) =>
      (window as unknown as { noteViolation: (violation: string) => void }).noteViolation(`${effectiveDirective} ${blockedURI}`),
    );
  });
  return seen;
};
