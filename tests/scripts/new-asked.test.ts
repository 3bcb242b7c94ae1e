import { PassThrough } from 'node:stream';
import { stripVTControlCharacters } from 'node:util';
import { expect, test } from 'vitest';
import { createAlreadyThere } from '../../scripts/lib/new/already-there.ts';
import { askMissing } from '../../scripts/lib/new/ask.ts';
import { questions, type Answers } from '../../scripts/lib/new/questions.ts';
import { statuses } from '../../src/vocabulary/statuses.ts';
import { entryText, makeRecord } from '../fixtures/initiative.ts';

const given = (...left: string[]): Answers =>
  new Map(questions.flatMap(({ flag, answer }) => (left.includes(flag) ? [] : [[flag, answer.endsWith('s') ? ['x'] : 'x'] as const])));

const keys = { enter: '\r', down: '\u001b[B', space: ' ', tab: '\t', stop: '\u0003' } as const;

const moment = (): Promise<unknown> => new Promise((resolve) => setTimeout(resolve, 20));

/** Types at the prompts what somebody would, one thing after the other, and gives what was shown. */
const typeAt = (answers: Answers, typed: readonly string[], files: Parameters<typeof createAlreadyThere>[0] = []) => {
  const [input, output] = [new PassThrough(), new PassThrough()];
  let shown = '';
  output.on('data', (chunk: Buffer) => (shown += chunk.toString()));
  const done = askMissing(questions, answers, { input, output, alreadyThere: createAlreadyThere(files) });
  const typing = (async () => {
    let seen = '';
    for (const text of typed) {
      // Nobody types before the prompt is there and shows what was typed before, however long that takes.
      while (shown === seen) await moment();
      while (shown !== seen) {
        seen = shown;
        await moment();
      }
      input.write(text);
    }
  })();
  return { done: Promise.all([done, typing]).then(([result]) => result), shown: () => stripVTControlCharacters(shown) };
};

test('questions come in the order of the form, with how far it is, and a name that is there already is told at once', async () => {
  const file = { file: 'content/initiatives/lantern-line.mdx', text: entryText(makeRecord({ name: 'Lantern Line', aliases: ['LL'] })) };
  const { done, shown } = typeAt(given('name', 'url'), ['LL', keys.enter, keys.enter], [file]);
  expect((await done).get('name')).toBe('LL');
  expect(shown()).toContain(`1 of ${questions.length} ·`);
  expect(shown()).toContain(`2 of ${questions.length} ·`);
  expect(shown()).toContain('It may be there already: "Lantern Line" (lantern-line).');
  expect(questions).toHaveLength(21);
});

test('"<" leads back to the question before, with the answer that was given', async () => {
  const { done } = typeAt(given('organisation', 'organisation-country'), [
    'A Trust',
    keys.enter,
    '<',
    keys.enter,
    ' of Oslo',
    keys.enter,
    keys.enter,
  ]);
  const answers = await done;
  expect(answers.get('organisation')).toBe('A Trust of Oslo');
  expect(answers.has('organisation-country')).toBe(false);
});

test('nothing that needs evidence is taken by pressing Enter alone', async () => {
  const { done, shown } = typeAt(given('status'), [keys.enter, keys.down, keys.down, keys.enter]);
  expect((await done).get('status')).toBe(Object.keys(statuses)[1]);
  expect(shown()).toContain('Choose one');
});

test('countries and languages are offered and understood by name', async () => {
  const { done } = typeAt(given('countries', 'languages'), ['Nepal', keys.tab, keys.enter, 'Nepali', keys.tab, keys.enter]);
  const answers = await done;
  expect([answers.get('countries'), answers.get('languages')]).toEqual([['NP'], ['ne']]);
});

test('Ctrl+C prints the command that goes on with the answers', async () => {
  const { done } = typeAt(new Map([['name', "Lantern's Line"]]), ['https://lantern.example.org/', keys.enter, keys.stop]);
  await expect(done).rejects.toThrow(
    "Stopped. Nothing was written. This goes on with your answers:\nnpm run new -- --name 'Lantern'\\''s Line' --url 'https://lantern.example.org/'",
  );
});

test('the command that goes on has the folder and the id that were given', async () => {
  const [input, output] = [new PassThrough(), new PassThrough()];
  const also = new Map([['content', 'my entries']]);
  const done = askMissing(questions, new Map([['name', 'Lantern']]), { input, output, alreadyThere: createAlreadyThere([]), also });
  input.write(keys.stop);
  await expect(done).rejects.toThrow("npm run new -- --content 'my entries' --name 'Lantern'");
});

test('what was left empty is not asked again, and the command says so', async () => {
  const { done } = typeAt(new Map([['name', 'Lantern']]), [keys.enter, keys.stop]);
  await expect(done).rejects.toThrow("npm run new -- --name 'Lantern' --url ''");
  const left = given('organisation-country', 'languages', 'source-title');
  const { done: answered, shown } = typeAt(new Map([...left, ['organisation-country', ''], ['languages', []]]), ['A report', keys.enter]);
  const answers = await answered;
  expect([answers.has('organisation-country'), answers.has('languages'), answers.get('source-title')]).toEqual([false, false, 'A report']);
  expect(shown()).not.toContain('Country of its seat');
});

test('the country of a seat is offered by name, with nothing chosen before', async () => {
  const chosen = typeAt(given('organisation-country'), ['United King', keys.enter]);
  expect((await chosen.done).get('organisation-country')).toBe('GB');
  const none = typeAt(given('organisation-country'), [keys.enter]);
  expect((await none.done).has('organisation-country')).toBe(false);
});

test('a date in words and an address without its scheme are understood', async () => {
  const { done } = typeAt(given('url', 'source-published'), ['www.lantern.example.org', keys.enter, 'June 2024', keys.enter]);
  const answers = await done;
  expect([answers.get('url'), answers.get('source-published')]).toEqual(['https://www.lantern.example.org', '2024-06']);
});

test('an address is known again without what follows visitors, and is told once', async () => {
  const file = {
    file: 'content/initiatives/lantern-line.mdx',
    text: entryText(makeRecord({ name: 'Lantern Line', url: 'https://lantern.example.org/app' })),
  };
  const { done, shown } = typeAt(
    given('name', 'url'),
    ['Another name', keys.enter, 'http://www.lantern.example.org/app/?utm_source=x&fbclid=1', keys.enter],
    [file],
  );
  await done;
  expect(shown().match(/It may be there already: "Lantern Line"/g)).toHaveLength(1);
});
