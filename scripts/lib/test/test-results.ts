import { stripVTControlCharacters } from 'node:util';

/** What one part of the tests came to. */
export interface Outcome {
  readonly passed: number;
  readonly failed: number;
  /** Each failure in a few lines, as far as the runner tells. */
  readonly failures: readonly string[];
}

const longestFailure = 12;

const told = (title: string, message = ''): string => {
  const lines = stripVTControlCharacters(message).trim().split('\n');
  const shown = lines.length > longestFailure ? [...lines.slice(0, longestFailure), '…'] : lines;
  return [title, ...shown.filter((line) => line.trim() !== '').map((line) => `  ${line}`)].join('\n');
};

/** Vitest's JSON report, as far as it is read here. Errors outside of all tests only show in `success`. */
export interface VitestReport {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly success: boolean;
  readonly testResults: readonly {
    readonly name: string;
    readonly status: string;
    readonly message: string;
    readonly assertionResults: readonly {
      readonly fullName: string;
      readonly status: string;
      readonly failureMessages: readonly string[];
    }[];
  }[];
}

export const outcomeOfVitest = ({ numPassedTests, numFailedTests, success, testResults }: VitestReport): Outcome => ({
  passed: numPassedTests,
  // A file that cannot even be loaded has no tests that could fail.
  failed: success ? 0 : Math.max(1, numFailedTests),
  failures: testResults.flatMap(({ name, status, message, assertionResults }) => {
    const failed = assertionResults.filter((test) => test.status === 'failed');
    if (failed.length === 0) return status === 'failed' ? [told(name, message)] : [];
    return failed.map(({ fullName, failureMessages }) => told(`${name} › ${fullName}`, failureMessages.join('\n')));
  }),
});

interface PlaywrightError {
  readonly message?: string;
}

interface PlaywrightSuite {
  readonly specs: readonly {
    readonly title: string;
    readonly file: string;
    readonly tests: readonly { readonly status: string; readonly results: readonly { readonly errors: readonly PlaywrightError[] }[] }[];
  }[];
  readonly suites?: readonly PlaywrightSuite[];
}

/** Playwright's JSON report, as far as it is read here. `errors` are those that belong to no test. */
export interface PlaywrightReport {
  readonly stats: { readonly expected: number; readonly unexpected: number; readonly flaky: number };
  readonly errors: readonly PlaywrightError[];
  readonly suites: readonly PlaywrightSuite[];
}

const failuresIn = ({ specs, suites = [] }: PlaywrightSuite): readonly string[] => [
  ...specs.flatMap(({ title, file, tests }) =>
    tests
      .filter(({ status }) => status === 'unexpected' || status === 'flaky')
      .map(({ results }) => {
        const messages = results.flatMap(({ errors }) => errors.map(({ message }) => message ?? ''));
        return told(`${file} › ${title}`, messages.join('\n'));
      }),
  ),
  ...suites.flatMap(failuresIn),
];

export const outcomeOfPlaywright = ({ stats, errors, suites }: PlaywrightReport): Outcome => ({
  passed: stats.expected,
  failed: stats.unexpected + stats.flaky + errors.length,
  failures: [...suites.flatMap(failuresIn), ...errors.map(({ message }) => told('Not in any test', message))],
});
