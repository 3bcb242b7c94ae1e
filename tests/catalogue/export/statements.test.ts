import { expect, test } from 'vitest';
import { statementsOf } from '../../../src/catalogue/export/statements.ts';

const cite = (id: string): string => `<sup class="cite"><a href="#source-${id}">1</a></sup>`;

test('each statement has the sources of the footnotes behind it, under its heading', () => {
  const html = `<h2 id="text-what-it-does">What it does</h2>
<p>It rings &#x26; answers.${cite('a')}${cite('b')} It has <strong>two</strong> lines,${cite('a')} one of them free.${cite('c')} It ended.</p>
<ul><li>One${cite('a')}</li><li>Two</li></ul>
<h2 id="text-use">Use &#x3C;3</h2><p></p><p>Nobody counts.${cite('b')}</p>`;
  expect(statementsOf(html)).toEqual([
    { section: 'What it does', text: 'It rings & answers.', sources: ['a', 'b'] },
    { section: 'What it does', text: 'It has two lines, one of them free.', sources: ['a', 'c'] },
    { section: 'What it does', text: 'It ended.', sources: [] },
    { section: 'What it does', text: 'One', sources: ['a'] },
    { section: 'What it does', text: 'Two', sources: [] },
    { section: 'Use <3', text: 'Nobody counts.', sources: ['b'] },
  ]);
});

test('nothing comes of nothing', () => {
  expect(statementsOf('')).toEqual([]);
});
