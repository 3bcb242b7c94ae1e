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

test('who gives up reads only how to go on, on a line to copy', async () => {
  const said = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const [{ argv }, code] = [process, process.exitCode];
  process.argv = ['node', 'command.ts'];
  await run('usage', options, () => Promise.reject(new Stopped("Stopped.\nnpm run new -- --name 'A\u001b[2J'")));
  const outcome = process.exitCode;
  Object.assign(process, { argv, exitCode: code });
  expect(said.mock.calls).toEqual([["Stopped.\nnpm run new -- --name 'A\u25a1[2J'"]]);
  expect(outcome).toBe(exitCodes.usage);
  said.mockRestore();
});

test('what a disk refuses is said in one line, and is told from what was found', async () => {
  const said = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const [{ argv }, code] = [process, process.exitCode];
  process.argv = ['node', 'command.ts'];
  const refusal = Object.assign(new Error('EROFS: read-only file system, open a.mdx'), { code: 'EROFS' });
  await run('usage', options, () => Promise.reject(refusal));
  const outcome = process.exitCode;
  Object.assign(process, { argv, exitCode: code });
  expect(said.mock.calls).toEqual([['Nothing can be written here: EROFS: read-only file system, open a.mdx']]);
  expect(outcome).toBe(exitCodes.fault);
  said.mockRestore();
});

test('a fault of the command is told whole, and moves no cursor', async () => {
  const said = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const [{ argv }, code] = [process, process.exitCode];
  process.argv = ['node', 'command.ts'];
  await run('usage', options, () => Promise.reject(new TypeError('no \u001b[2J\u009b2Jsuch\u202e file')));
  const outcome = process.exitCode;
  Object.assign(process, { argv, exitCode: code });
  const [text] = said.mock.calls.flat() as string[];
  said.mockRestore();
  expect(text).toMatch(/^TypeError: no .*such.* file\n {4}at /);
  expect(text).not.toMatch(/[^\P{Cc}\n]|\u202e/u);
  expect(outcome).toBe(exitCodes.fault);
});
