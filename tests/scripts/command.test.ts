import { expect, test, vi } from 'vitest';
import { exitCodes, readArguments, refuseKeptByNpm, run, Stopped, UsageError } from '../../scripts/lib/command/command.ts';

const options = { values: ['format', 'out'], flags: ['dry-run', 'help'] };

test('options with and without a value, and files between them', () => {
  const { values, flags, files } = readArguments(
    ['a.mdx', '--format', 'json', '--dry-run', 'b.mdx', '--out=dir', '--', '--c.mdx'],
    options,
  );
  expect({ values, flags: [...flags], files }).toEqual({
    values: { format: 'json', out: 'dir' },
    flags: ['dry-run'],
    files: ['a.mdx', 'b.mdx', '--c.mdx'],
  });
});

test('an option that may have a value', () => {
  const read = (...given: string[]) => {
    const { values, flags, files } = readArguments(given, { values: [], flags: ['fix'], optional: ['changed'] });
    return { base: values['changed'], flags: [...flags], files };
  };
  expect(read('--changed')).toEqual({ base: undefined, flags: ['changed'], files: [] });
  expect(read('--changed', '--fix')).toEqual({ base: undefined, flags: ['changed', 'fix'], files: [] });
  expect(read('--changed', 'main', 'a.mdx')).toEqual({ base: 'main', flags: ['changed'], files: ['a.mdx'] });
  expect(read('a.mdx', '--changed=HEAD~1')).toEqual({ base: 'HEAD~1', flags: ['changed'], files: ['a.mdx'] });
});

test.each([
  [['--fromat', 'json'], 'There is no option --fromat. Did you mean --format?'],
  [['--zzzzzz'], 'There is no option --zzzzzz.'],
  [['-f'], /^There is no option -f\./],
  [['--format'], '--format needs a value.'],
  [['--format='], '--format needs a value.'],
  [['--dry-run=yes'], '--dry-run takes no value, but "yes" was given.'],
] as const)('%s is refused', (given, message) => {
  expect(() => readArguments(given, options)).toThrow(UsageError);
  expect(() => readArguments(given, options)).toThrow(message);
});

test('what npm kept for itself is told with the line to type', () => {
  const given = readArguments(['a.mdx'], options);
  const env = { npm_lifecycle_event: 'check', npm_config_dry_run: 'true', npm_config_format: 'json' };
  expect(() => refuseKeptByNpm(options, given, env)).toThrow('Type: npm run check -- --format json --dry-run a.mdx');
  expect(() => refuseKeptByNpm(options, given, { npm_config_dry_run: 'true' })).not.toThrow();
  expect(() => refuseKeptByNpm(options, given, { npm_lifecycle_event: 'check' })).not.toThrow();
});

/** What a command that fails with an error says, and how it ends. */
const failing = async (error: Error) => {
  const said = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const [{ argv }, code] = [process, process.exitCode];
  process.argv = ['node', 'command.ts'];
  await run('usage', options, () => Promise.reject(error));
  const outcome = process.exitCode;
  Object.assign(process, { argv, exitCode: code });
  const lines = said.mock.calls.flat() as string[];
  said.mockRestore();
  return [outcome, lines] as const;
};

test('a mistake comes last, below the usage, in one line', async () => {
  expect(await failing(new UsageError('No "a\nb".'))).toEqual([exitCodes.usage, ['usage\n\nNo "a□b".']]);
});

test('who breaks off reads no usage, and can copy the line that goes on', async () => {
  expect(await failing(new Stopped("Stopped.\nnpm run new -- --name 'A\u001b[2J'"))).toEqual([
    exitCodes.usage,
    ["Stopped.\nnpm run new -- --name 'A□[2J'"],
  ]);
});

test('what a disk refuses is said in one line, and is told from what was found', async () => {
  const refusal = Object.assign(new Error('EROFS: read-only file system, open a.mdx'), { code: 'EROFS' });
  expect(await failing(refusal)).toEqual([exitCodes.fault, ['Nothing can be written here: EROFS: read-only file system, open a.mdx']]);
});

test('a fault of the command is told whole, and moves no cursor', async () => {
  const [code, [text]] = await failing(new TypeError('no \u001b[2J\u009b2Jsuch\u202e file'));
  expect(text).toMatch(/^TypeError: no .*such.* file\n {4}at /);
  expect(text).not.toMatch(/[^\P{Cc}\n]|\u202e/u);
  expect(code).toBe(exitCodes.fault);
});
