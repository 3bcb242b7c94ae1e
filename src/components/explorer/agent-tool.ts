import type { Words } from './explorer-words.ts';

/** What an agent asks. It may send anything. */
export type Question = Readonly<Record<string, unknown>>;

/** The part of WebMCP that is used, a draft that few browsers have: https://webmachinelearning.github.io/webmcp/ */
interface ModelContext {
  readonly registerTool: (tool: {
    readonly name: string;
    readonly description: string;
    readonly inputSchema: object;
    readonly annotations: { readonly readOnlyHint: boolean };
    readonly execute: (question: Question) => Promise<object>;
  }) => Promise<void> | undefined;
}

/** Offers the search to an agent in the browser, where the browser knows of such. Nothing is fetched before it asks. */
export const offerSearch = (focusAreas: readonly string[], { t }: Words, answer: (question: Question) => Promise<object>): void => {
  const { modelContext } = document as Document & { readonly modelContext?: ModelContext };
  const { tool, query, focus, country } = t.explorer.agent;
  const offered = modelContext?.registerTool({
    name: 'search_initiatives',
    description: tool,
    inputSchema: {
      type: 'object',
      properties: {
        query: { type: 'string', description: query },
        focus: { type: 'string', description: focus, enum: focusAreas },
        country: { type: 'string', description: country },
      },
    },
    annotations: { readOnlyHint: true },
    execute: answer,
  });
  // A browser may refuse; the page is complete without.
  offered?.catch(() => undefined);
};
