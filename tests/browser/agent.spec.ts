import { chromium, expect, test } from '@playwright/test';
import { launchOptions } from '../../scripts/lib/programs/chromium.ts';

interface Answer {
  readonly total: number;
  readonly list: string;
  readonly note: string;
  readonly initiatives: readonly { readonly name: string; readonly page: string; readonly record: string }[];
}

interface ModelContext {
  readonly getTools: () => Promise<readonly { readonly name: string }[]>;
  /** The question as an object; Chromium 150 takes it as text only. */
  readonly executeTool: (tool: object, question: object | string) => Promise<unknown>;
}

/** In a browser that knows nothing of WebMCP: what its draft says of one, so that the side of the page is tried all the same. */
const standIn = (): void => {
  if ('modelContext' in document) return;
  const tools: { readonly name: string; readonly execute: (question: unknown) => Promise<unknown> }[] = [];
  const modelContext = {
    registerTool: (tool: (typeof tools)[number]) => Promise.resolve(void tools.push(tool)),
    getTools: () => Promise.resolve(tools),
    executeTool: (tool: (typeof tools)[number], question: unknown) => tool.execute(question),
  };
  Object.defineProperty(document, 'modelContext', { value: modelContext });
};

for (const [where, feature] of [
  ['that knows of agents', '--enable-features=WebMCP'],
  ['that was taught it', '--disable-features=WebMCP'],
] as const)
  test(`an agent in a browser ${where} is offered the search, and gets what a visitor would`, async ({ baseURL, request }) => {
    const { args, ...options } = launchOptions();
    const browser = await chromium.launch({ ...options, args: [...args, feature] });
    try {
      const page = await browser.newPage({ baseURL: baseURL ?? '' });
      await page.addInitScript(standIn);
      await page.goto('initiatives/', { waitUntil: 'networkidle' });
      // The tool is offered once the script of the explorer has run.
      await expect
        .poll(() =>
          page.evaluate(async () =>
            (await (document as unknown as { modelContext: ModelContext }).modelContext.getTools()).map(({ name }) => name),
          ),
        )
        .toContain('search_initiatives');
      const ask = (question: object): Promise<Answer> =>
        page.evaluate(async (asked) => {
          const { modelContext } = document as unknown as { modelContext: ModelContext };
          const tool = (await modelContext.getTools()).find(({ name }) => name === 'search_initiatives');
          const execute = (input: object | string): Promise<unknown> => modelContext.executeTool(tool as object, input);
          const answer = await execute(asked).catch(() => execute(JSON.stringify(asked)));
          return (typeof answer === 'string' ? JSON.parse(answer) : answer) as Answer;
        }, question);

      const { initiatives, note } = await ask({ query: 'trafickcam' });
      expect(initiatives[0]?.name).toBe('TraffickCam');
      expect(note).toContain('verbatim');
      expect(
        ((await (await request.get(new URL(initiatives[0]?.record ?? '').pathname)).json()) as { item: { name: string } }).item.name,
      ).toBe('TraffickCam');

      const { total, list } = await ask({ focus: 'hardware', country: 'IN', query: 7, other: 'x' });
      await page.goto(list);
      await expect(page.locator('.explorer-count')).toContainText(`${total} of `);
      expect((await ask({ focus: 'nothing', country: '<script>' })).total).toBeGreaterThan(total);
    } finally {
      await browser.close();
    }
  });
