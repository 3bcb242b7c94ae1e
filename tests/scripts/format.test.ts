import { expect, test } from 'vitest';
import { entryText } from '../fixtures/initiative.ts';
import { makeFolder, runCommand } from '../fixtures/run-command.ts';

const untidy = entryText()
  .replace('focusAreas: [helplines]', "focusAreas:\n    - 'helplines'")
  .replace(/(access: free\n)([\s\S]*?)(added:.*\n)/, '$3$2$1')
  .concat('\n\n\n');

test('writes the canonical form, once', () => {
  const folder = makeFolder({ 'lantern.mdx': untidy });
  expect(runCommand('format', folder.path, '--check', '--content', folder.path)).toMatchObject({
    code: 1,
    output: 'lantern.mdx is not in canonical form. Run "npm run format".',
  });
  expect(folder.read('lantern.mdx')).toBe(untidy);
  expect(runCommand('format', folder.path, '--content', folder.path)).toMatchObject({ code: 0, output: 'lantern.mdx formatted.' });
  expect(folder.read('lantern.mdx')).toBe(entryText());
  expect(runCommand('format', folder.path, '--check', '--content', folder.path)).toMatchObject({
    code: 0,
    output: 'All entries are in canonical form.',
  });
});

test('leaves alone what has an error or a comment', () => {
  const commented = untidy.replace('name: Lantern Line', '# Not sure of the name.\nname: Lantern Line');
  const cut = untidy.replace('name: Lantern Line', 'name: Lantern Line # not sure');
  const wrong = untidy.replace('free', 'fre');
  const folder = makeFolder({ 'commented.mdx': commented, 'cut.mdx': cut, 'wrong.mdx': wrong });
  const { code, output } = runCommand('format', folder.path, '--content', folder.path);
  expect(code).toBe(1);
  expect(output).toMatchInlineSnapshot(`
    "commented.mdx error The frontmatter has a comment (after #), which formatting would lose.
      → Say it in "gaps" if readers should know it, or in the pull request; then remove the comment.

    cut.mdx:2:7 error Only "Lantern Line" is read: what stands behind it, "# not sure", begins with a # and is a comment.
      2 | name: Lantern Line # not sure
        |       ^
      → Put the whole text into quotes, or remove the comment.

    wrong.mdx:19:9 error access: "fre" is not one of the allowed terms.
      19 | access: fre
         |         ^
      → Did you mean "free"? Allowed: "free", "paid", "mixed", "restricted" or "unknown".

    3 entries checked: 3 errors and 0 warnings."
  `);
  expect([folder.read('commented.mdx'), folder.read('cut.mdx'), folder.read('wrong.mdx')]).toEqual([commented, cut, wrong]);
});

test('a draft is no entry yet: it is left as it is, and nothing it lacks is called an error', () => {
  const draft = '---\n# summary: missing\nname: Boreal\nurl: "https://boreal.example.org/"\n---\n';
  const folder = makeFolder({ 'drafts/boreal.mdx': draft });
  const { code, output, errors } = runCommand('format', folder.path, `${folder.path}/drafts/boreal.mdx`);
  expect([code, output]).toEqual([2, '']);
  expect(errors).toContain('boreal.mdx is a draft');
  expect(folder.read('drafts/boreal.mdx')).toBe(draft);
});

test('takes single files', () => {
  const folder = makeFolder({ 'a.mdx': untidy, 'b.mdx': untidy });
  expect(runCommand('format', folder.path, `${folder.path}/b.mdx`)).toMatchObject({ code: 0, output: 'b.mdx formatted.' });
  expect(folder.read('a.mdx')).toBe(untidy);
  expect(runCommand('format', folder.path, `${folder.path}/c.mdx`).code).toBe(2);
});
