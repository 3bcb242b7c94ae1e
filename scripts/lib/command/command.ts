import { inspect, parseArgs } from 'node:util';
import { nearest } from '../../../src/problems/nearest.ts';
import { visible, visibleLines } from '../../../src/problems/visible.ts';

/** What a command was asked to do cannot be done as asked: wrong options, a file that is not there. */
export class UsageError extends Error {
  override name = 'UsageError';
}

/** Somebody who was asked broke off. That is no mistake, so what is said of it stands alone, in lines that can be copied. */
export class Stopped extends Error {
  override name = 'Stopped';
}

/** `fault`: the command itself failed, which says nothing about what it looked at. */
export const exitCodes = { fine: 0, problems: 1, usage: 2, fault: 3 } as const;

export interface Arguments {
  /** Options that take a value. */
  readonly values: Readonly<Record<string, string>>;
  /** Options that are given or not. */
  readonly flags: ReadonlySet<string>;
  readonly files: readonly string[];
}

export interface Options {
  readonly values: readonly string[];
  readonly flags: readonly string[];
  /** Options that may be followed by a value, and count as given without one. */
  readonly optional?: readonly string[];
}

/** @throws UsageError that names the option that is nearest to an unknown one */
export const readArguments = (given: readonly string[], { values, flags, optional = [] }: Options): Arguments => {
  const options = Object.fromEntries([
    ...values.map((name) => [name, { type: 'string' as const }]),
    ...[...flags, ...optional].map((name) => [name, { type: 'boolean' as const }]),
  ]);
  const { tokens } = parseArgs({ args: [...given], options, strict: false, tokens: true, allowPositionals: true });
  const found = { values: {} as Record<string, string>, flags: new Set<string>(), files: [] as string[] };
  let open: string | undefined;
  for (const token of tokens) {
    if (token.kind === 'positional') {
      if (open === undefined) found.files.push(token.value);
      else found.values[open] = token.value;
    }
    open = undefined;
    if (token.kind !== 'option') continue;
    if (optional.includes(token.name)) {
      found.flags.add(token.name);
      if (token.value === undefined) open = token.name;
      else found.values[token.name] = token.value;
      continue;
    }
    if (flags.includes(token.name)) {
      if (token.value !== undefined) throw new UsageError(`${token.rawName} takes no value, but "${token.value}" was given.`);
      found.flags.add(token.name);
    } else if (values.includes(token.name)) {
      if (token.value === undefined || token.value === '') throw new UsageError(`${token.rawName} needs a value.`);
      found.values[token.name] = token.value;
    } else {
      const candidate = nearest(token.name, [...values, ...flags, ...optional]);
      throw new UsageError(`There is no option ${token.rawName}.${candidate === undefined ? '' : ` Did you mean --${candidate}?`}`);
    }
  }
  return found;
};

/**
 * What to type where npm kept options for itself: those before a bare -- reach a command only as names in its environment.
 * @throws UsageError with the whole line
 */
export const refuseKeptByNpm = (
  { values, flags, optional = [] }: Options,
  given: Arguments,
  env: Readonly<Record<string, string | undefined>>,
): void => {
  const script = env['npm_lifecycle_event'];
  if (script === undefined) return;
  const kept = [...values, ...flags, ...optional].flatMap((name) => {
    const value = env[`npm_config_${name.replaceAll('-', '_')}`];
    if (value === undefined || value === '' || given.flags.has(name) || given.values[name] !== undefined) return [];
    return [value === 'true' ? `--${name}` : `--${name} ${/^[\w./:-]+$/.test(value) ? value : JSON.stringify(value)}`];
  });
  if (kept.length === 0) return;
  const line = ['npm run', script, '--', ...kept, ...given.files].join(' ');
  throw new UsageError(`npm kept ${kept.join(' and ')} for itself, because no -- stands before. Type: ${line}`);
};

/** What a folder or a disk refuses is no fault of the command. */
const refusals: Readonly<Record<string, string>> = {
  EACCES: 'This may not be read or written',
  EPERM: 'This may not be read or written',
  EROFS: 'Nothing can be written here',
  ENOSPC: 'The disk is full',
};

/**
 * Runs a command and sets the exit code it returns. Mistakes in how it was called are told in one line with the usage;
 * anything else is a fault of the command and keeps its stack.
 */
export const run = async (usage: string, options: Options, main: (given: Arguments) => Promise<number>): Promise<void> => {
  try {
    const given = readArguments(process.argv.slice(2), { ...options, flags: [...options.flags, 'help'] });
    refuseKeptByNpm(options, given, process.env);
    if (given.flags.has('help')) {
      console.log(usage);
      return;
    }
    process.exitCode = await main(given);
  } catch (error) {
    const refused = refusals[(error as NodeJS.ErrnoException).code ?? ''];
    if (refused !== undefined) {
      console.error(`${refused}: ${visible((error as Error).message)}`);
      process.exitCode = exitCodes.fault;
      return;
    }
    if (error instanceof Stopped) {
      console.error(visibleLines(error.message));
      process.exitCode = exitCodes.usage;
      return;
    }
    if (!(error instanceof UsageError || error instanceof RangeError)) {
      console.error(visibleLines(inspect(error)));
      process.exitCode = exitCodes.fault;
      return;
    }
    process.exitCode = exitCodes.usage;
    // The mistake comes last, where it is seen.
    console.error(`${usage}\n\n${visible(error.message)}`);
  }
};
