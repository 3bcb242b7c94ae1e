import '../../catalogue/lists/newer-methods.ts';
import { openEngine, type FullTextEngine } from './full-text-engine.ts';
import type { Question, Reply } from './full-text-messages.ts';

let engine: FullTextEngine | undefined;

const answer = async (ask: Question['ask']): Promise<unknown> => {
  if ('contents' in ask) {
    engine = await openEngine(ask.contents);
    return undefined;
  }
  const { words, row } = ask;
  return row === undefined ? engine?.search(words) : engine?.excerpt(words, row);
};

self.addEventListener('message', ({ data: { id, ask } }: MessageEvent<Question>) => {
  answer(ask)
    .then(
      (value): Reply => ({ id, value }),
      (error: unknown): Reply => ({ id, error: String(error) }),
    )
    .then((reply) => self.postMessage(reply));
});
