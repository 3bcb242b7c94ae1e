import { expect, test } from 'vitest';
import { entryText } from '../fixtures/initiative.ts';
import { makeFolder, runCommand } from '../fixtures/run-command.ts';

test('lists what is due on a day, as Markdown that shows names as they are', () => {
  const contacts = [{ kind: 'phone', value: '116006', display: '116 006', countries: ['NP'], source: 'lantern' }];
  const folder = makeFolder({
    'aurora.mdx': entryText({ name: 'Aurora | <b>*line*</b> @all', contacts }),
    'boreal.mdx': entryText({ name: 'Boreal', reviewed: '2026-10-01' }),
  });
  const due = (today: string) => runCommand('due', folder.path, '--content', folder.path, '--today', today);
  expect(due('2026-02-11')).toMatchObject({ code: 0, output: 'Nothing was due for review on 2026-02-11.' });
  const { code, output } = due('2027-03-01');
  expect(code).toBe(1);
  expect(output).toMatchInlineSnapshot(`
    "Due for review on 2027-03-01, longest neglected first.

    ## Numbers to compare with their source: 1

    Nobody has for 90 days. Compare digit by digit, then set \`checked\`.

    | Entry | Last looked at |
    | --- | --- |
    | [Aurora \\| \\<b\\>\\*line\\*\\</b\\> @​all](<https://landscape.example.org/initiatives/aurora/>) | 2026-01-09 |

    ## Entries to hold against their sources: 1

    Nobody has for 12 months. Correct what changed, then set \`reviewed\`.

    | Entry | Last looked at |
    | --- | --- |
    | [Aurora \\| \\<b\\>\\*line\\*\\</b\\> @​all](<https://landscape.example.org/initiatives/aurora/>) | 2026-02-10 |"
  `);
  expect(runCommand('due', folder.path, '--today', 'never').code).toBe(2);
});
