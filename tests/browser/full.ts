/** Whether every page of the sitemap and all combinations are looked at, as `npm run test:full` does. */
export const isFull = process.env['ALL_PAGES'] === '1';
