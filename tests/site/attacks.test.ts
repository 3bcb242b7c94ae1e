import { globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative, resolve } from 'node:path';
import { Parser } from 'htmlparser2';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { findBase, type Base } from '../../scripts/lib/github/git.ts';
import { summaryOf } from '../../scripts/lib/summary/summary-of.ts';
import { formats, print } from '../../src/problems/print.ts';
import { standaloneScript } from '../../src/components/helplines/standalone.ts';
import { isError, type Problem } from '../../src/problems/problem.ts';
import { outputFolders } from '../../src/history/tracked-output.ts';
import { visibleLines } from '../../src/problems/visible.ts';
import { baseFiles, harmless, listedBefore, mergedFiles, theirNumber, type Attack } from '../fixtures/attacks/attack.ts';
import { contactAttacks } from '../fixtures/attacks/contacts.ts';
import { fileAttacks } from '../fixtures/attacks/files.ts';
import { quietAttacks } from '../fixtures/attacks/quiet.ts';
import { takenOff } from '../fixtures/attacks/taken-off.ts';
import { textAttacks } from '../fixtures/attacks/texts.ts';
import { problemsOfChange } from '../fixtures/problems-of-change.ts';
import { commitAll, git, runCommand } from '../fixtures/run-command.ts';
import { createProject, type Project } from './project.ts';
import { isNoText, textOf } from './withheld.ts';

const attacks: readonly Attack[] = [...contactAttacks, ...quietAttacks, ...textAttacks, ...fileAttacks];
/** The day of the checks: `runCommand` has the same. */
const today = '2026-11-22';

const write = (folder: string, files: Attack['files']): void => {
  for (const [path, text] of Object.entries(files)) {
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    if (text === undefined) rmSync(file, { force: true });
    else writeFileSync(file, text);
  }
};

/** Also what the project ignores, as a commit can have it. */
const stage = (folder: string): string => git(folder, 'add', '--all', '--force');

const isOutput = (path: string): boolean => outputFolders.some((name) => path.startsWith(`${name}/`));

const put = (folder: string, { files, symlinks = {}, repositories = [] }: Attack): void => {
  write(folder, files);
  for (const [path, target] of Object.entries(symlinks)) {
    rmSync(join(folder, path), { recursive: true, force: true });
    symlinkSync(target, join(folder, path));
  }
  if (Object.keys(files).some(isOutput)) stage(folder);
  for (const path of repositories) {
    rmSync(join(folder, path), { recursive: true, force: true });
    mkdirSync(join(folder, path), { recursive: true });
    git(folder, 'update-index', '--add', '--cacheinfo', `160000,${'1'.repeat(40)},${path}`);
  }
};

/** The state of the base again, whatever was brought. */
const takeBack = (folder: string): void => {
  git(folder, 'reset', '--quiet', '--hard');
  git(folder, 'clean', '--quiet', '-ffdx');
};

interface Review {
  readonly problems: readonly Problem[];
  readonly summary: string;
  /** What the check prints, in each of its formats. */
  readonly reports: readonly string[];
}

/** What `check --changed` and `summary` make of the state of a folder, without a process for each: there are many. */
const review = async (folder: string, base: Base): Promise<Review> => {
  const entries = join(folder, 'content/initiatives');
  const { problems, changed, all } = await problemsOfChange(base, entries, today);
  const site = { siteUrl: 'https://landscape.example.org', path: '/', today, isWhole: true };
  return {
    problems,
    summary: visibleLines(await summaryOf(entries, base, site)),
    reports: formats.map((format) => print(problems, format, changed.length, (file) => all.sources.get(file))),
  };
};

/** What a reviewer reads: the marks that keep a text from being anything else are gone. */
const asRead = (summary: string): string =>
  summary
    .replace(/\\([\\`*_{}[\]<>!|~])/g, '$1')
    .replaceAll('&amp;', '&')
    .replaceAll('\u200b', '');

/** Without blocks of code, in which nothing has a meaning. */
const outsideOfCode = (summary: string): string => summary.replace(/^(`{3,})[a-z]+\n[^]*?\n\1$/gm, '');

/** What somebody wrote into a report who could not. */
const forgedIn = ({ summary, reports }: Review): readonly string[] => [
  ...(outsideOfCode(summary).match(
    /^(?:# |::|\[Approve).*|@(?=\w)|\bGH-\d|https?:\/\/github\.com|(?<!\\)<(?!\/?(?:details|summary)>|https?:).*|#(?=\d).*/gm,
  ) ?? []),
  ...[summary, ...reports].flatMap((text) => text.match(/[^\P{Cc}\n\t]|[\u202a-\u202e\u2066-\u2069]/gu) ?? []),
  ...(reports[formats.indexOf('github')] ?? '')
    .split('\n')
    .filter((line) => line.startsWith('::') && !/^::(?:error|warning|notice) file=[^\n]*::/.test(line)),
];

const reviews = new Map<Attack, Review>();

/** A message as a summary prints it, as far as it is not cut. */
const asPrinted = (message: string): string =>
  message
    .replace(/[\p{Cc}\p{Cf}\u2028\u2029]+/gu, ' ')
    .trim()
    .slice(0, 60);

describe('each pull request by itself', () => {
  let folder = '';
  let base: Base;
  let ordinary: readonly string[] = [];

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'attacks-'));
    write(folder, baseFiles);
    commitAll(folder);
    base = await findBase(folder, 'HEAD', 'main');
    for (const files of harmless) {
      const change: Attack = { name: 'harmless', files, outcome: 'idle', shows: [] };
      put(folder, change);
      const { problems, summary } = await review(folder, base);
      expect(problems.filter(({ kind }) => kind !== 'unused-term')).toEqual([]);
      ordinary = [...ordinary, asRead(summary)];
      takeBack(folder);
    }
  });

  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test('there are many, and each is another', () => {
    expect(attacks.length).toBeGreaterThanOrEqual(60);
    expect(new Set(attacks.map(({ name }) => name)).size).toBe(attacks.length);
  });

  test.each(attacks.map((attack) => [attack.outcome, attack.name, attack] as const))('%s: %s', async (_, __, attack) => {
    put(folder, attack);
    const seen = await review(folder, base);
    takeBack(folder);
    reviews.set(attack, seen);
    const { outcome, kinds = [], shows } = attack;
    const { problems, summary } = seen;
    const said = [...new Set(problems.map(({ kind }) => kind))].filter((kind) => kind !== 'unused-term');
    expect(
      problems.some(isError),
      print(problems, 'text', 1, () => undefined),
    ).toBe(outcome === 'refused');
    expect(said).toEqual(expect.arrayContaining([...kinds]));
    if (outcome === 'idle') expect(said).toEqual([]);
    expect(shows).not.toEqual([]);
    for (const text of shows) {
      expect(asRead(summary)).toContain(text);
      // What any summary shows says nothing of this one.
      expect(
        ordinary.filter((other) => other.includes(text)),
        text,
      ).toEqual([]);
    }
    // To whatever the check says of it a reviewer owes an answer.
    for (const { kind, message } of problems)
      if ((kinds as readonly string[]).includes(kind)) expect(asRead(summary)).toContain(asPrinted(message));
    if (outcome === 'listed') {
      const [first = '', , second = ''] = asRead(summary).split(/\n(## Entries)/);
      expect(second).not.toBe('');
      for (const path of Object.keys(attack.files))
        if (!path.endsWith('.mdx') || path.includes('drafts')) expect(first).toContain(path.replace(/[\u001b\n]+/g, ' '));
    }
    expect(forgedIn(seen)).toEqual([]);
  });

  test('the commands say the same', () => {
    for (const outcome of ['refused', 'asked', 'idle'] as const) {
      const attack = attacks.find((one) => one.outcome === outcome) ?? attacks[0];
      if (attack === undefined) throw new Error('There are no attacks.');
      put(folder, attack);
      const place = ['--content', join(folder, 'content/initiatives')];
      const check = runCommand('check', folder, ...place, '--changed', 'HEAD', '--format', 'json');
      const summary = runCommand('summary', folder, 'HEAD', '--all', ...place);
      takeBack(folder);
      const own = reviews.get(attack);
      expect(check.code).toBe(outcome === 'refused' ? 1 : 0);
      const kindsOf = (problems: readonly Problem[]): string[] => problems.map(({ kind }) => kind).filter((kind) => kind !== 'unused-term');
      expect(kindsOf(JSON.parse(check.output) as Problem[]).toSorted()).toEqual(kindsOf(own?.problems ?? []).toSorted());
      for (const text of attack.wants ?? []) expect(asRead(summary.output).includes(text)).toBe(asRead(own?.summary ?? '').includes(text));
    }
  });
});

/** Pull requests that the check lets pass, so that a reviewer may take them. */
const taken = attacks.filter(({ outcome }) => outcome !== 'refused');

/** Files that are no text, in which any byte may stand. */
const packed = /\.(?:parquet|pdf|pptx|xlsx|pagefind|zip|gz)$/;

const textsOf = (folder: string): ReadonlyMap<string, string> =>
  new Map(
    globSync('**/*', { cwd: folder, withFileTypes: true })
      .filter((entry) => entry.isFile() && !isNoText(entry.name))
      .map((entry) => relative(folder, join(entry.parentPath, entry.name)))
      .map((file) => [file, textOf(folder, file)]),
  );

describe('the site of all that may be taken', () => {
  let project: Project;
  let texts: ReadonlyMap<string, string>;

  beforeAll(async () => {
    project = await createProject();
    const { folder } = project;
    rmSync(join(folder, 'node_modules'));
    const commit = (files: Attack['files'], subject: string, seconds: string): void => {
      write(folder, files);
      stage(folder);
      // Two may ask for the same of the data beside the entries.
      if (git(folder, 'diff', '--cached', '--name-only') === '') return;
      vi.stubEnv('GIT_COMMITTER_DATE', `@${seconds} +0000`);
      git(folder, 'commit', '--quiet', `--message=${subject}`);
      vi.unstubAllEnvs();
    };
    write(folder, { ...baseFiles, 'package.json': readFileSync(join(folder, 'package.json'), 'utf8') });
    for (const [index, attack] of taken.entries()) write(folder, listedBefore(attack, index));
    commitAll(folder);
    for (const files of takenOff) commit(files, 'Voices of people', '1795219200');
    for (const [index, attack] of taken.entries()) {
      const files = mergedFiles(attack, index);
      if (Object.keys(files).length > 0) commit(files, attack.subject ?? 'Plain words', attack.seconds ?? '1795219200');
    }
    symlinkSync(resolve('node_modules'), join(folder, 'node_modules'), 'dir');
    const { code, output } = await project.build({ BUILD_LANGUAGE: 'en' });
    expect(code, output).toBe(0);
    texts = textsOf(join(folder, 'dist'));
  });

  afterAll(() => project.remove());

  /** Sources, and a copy of one, that the check asked about and two people accepted: that their reviewers saw them is held below. */
  const accepted = [
    'one.evil.example',
    'evil.example/copy',
    ...taken
      .filter(({ outcome }) => outcome === 'asked')
      .flatMap(({ wants = [] }) => wants.filter((text) => /evil\.example\/\w/.test(text))),
  ];

  /** Markup that only stands in an attribute or a block of data is a text; where it became an element it names a host, a source or a handler. */
  const becameMarkup = (page: string): readonly string[] => {
    const found: string[] = [];
    const parser = new Parser({
      onopentag: (name, attributes) => {
        const handlers = Object.keys(attributes).filter((key) => key.startsWith('on'));
        const href = attributes['href'] ?? '';
        const isForeign =
          ['x', 'y', 'z'].includes(attributes['src'] ?? '') ||
          (/^https?:\/\/(?:[^/]*\.)?evil\.example/.test(href) && !accepted.some((text) => href.includes(text)));
        const isInline = name === 'script' && attributes['src'] === undefined && !/json/.test(attributes['type'] ?? '');
        if (handlers.length > 0 || isForeign || isInline) found.push(`<${name} ${Object.entries(attributes).join(' ')}>`);
      },
    });
    // The one script that the site itself puts into a page.
    parser.end(page.replace(`<script>${standaloneScript}</script>`, ''));
    return found;
  };

  const foundIn = (text: string): readonly string[] =>
    [...texts].filter(([file, content]) => content.includes(text) && !(text === '\u001b' && packed.test(file))).map(([file]) => file);

  /** The page of the entry that an attack brings or changes, by its name. */
  const pageOf = (name: string): string => {
    const index = taken.findIndex((attack) => attack.name === name);
    return texts.get(`initiatives/lantern-${index}/index.html`) ?? texts.get(`initiatives/rapid-${index}/index.html`) ?? '';
  };

  test('their entries are there', () => {
    const entries = taken.flatMap((attack, index) =>
      Object.keys(mergedFiles(attack, index)).filter((path) => path.endsWith(`-${index}.mdx`)),
    );
    expect(entries.length).toBeGreaterThan(70);
    expect(entries.filter((path) => path.includes('/lantern-')).length).toBeGreaterThan(10);
    for (const path of entries) expect(texts.has(`${path.slice('content/'.length, -'.mdx'.length)}/index.html`), path).toBe(true);
  });

  test('what two people accepted stands where the summary said, and what they let go is gone from its page', () => {
    const other = pageOf('two sites of his own for a changed number');
    expect(other).toContain(`tel:${theirNumber}`);
    expect(other).not.toContain('tel:+97714412345');
    expect(pageOf('another number beside the listed one, that two sites of his own print')).toContain(`tel:${theirNumber}`);
    expect(pageOf('a listed number taken off')).toContain('Lantern Line');
    expect(pageOf('a listed number taken off')).not.toContain('tel:+97714412345');
    expect(texts.get('helplines/NP/index.html')).toContain('tel:9090879"');
  });

  test('a record of links that no reader accepts, and the number of a draft, stand nowhere', () => {
    for (const text of ['evil.example/?x=', `Dial ${theirNumber}`]) expect(foundIn(text), text).toEqual([]);
  });

  test('no number, host or sentence stands on it that no reviewer saw', () => {
    // What the check asked about, or the summary listed, and two people accepted all the same.
    const seen = taken.filter(({ outcome }) => outcome !== 'idle').map((attack) => asRead(reviews.get(attack)?.summary ?? ''));
    const wanted = new Set(attacks.flatMap(({ wants = [] }) => wants));
    const unseen = [...wanted].filter((text) => !/[<=]/.test(text) && !seen.some((summary) => summary.includes(text)));
    expect(unseen.length).toBeGreaterThan(40);
    expect(unseen.flatMap((text) => foundIn(text).map((file) => `${JSON.stringify(text)} in ${file}`)).slice(0, 20)).toEqual([]);
  });

  test('no name and no summary became markup, and no page leads to their host', () => {
    const pages = [...texts].filter(([file]) => file.endsWith('.html'));
    expect(pages.filter(([, page]) => page.includes('alert(1)')).length).toBeGreaterThan(0);
    expect(pages.flatMap(([file, page]) => becameMarkup(page).map((found) => `${file}: ${found}`))).toEqual([]);
  });

  test('what was taken off stands in no history', () => {
    for (const text of ['Maria Example', 'Hidden Lane', '9090 879 333', '9090879333']) expect(foundIn(text), text).toEqual([]);
    expect(texts.get('initiatives/taken-off/index.html')).toContain('gaps');
  });

  test('subjects and dates of commits are printed nowhere', () => {
    for (const text of ['Voices of people', 'Plain words', 'Simpler word'])
      expect(
        foundIn(text).filter((file) => /^(?:initiatives|changes|index)/.test(file)),
        text,
      ).toEqual([]);
    // Digests and names of scripts may hold any four digits.
    const inYear = [...texts]
      .filter(([file]) => /^(?:initiatives|changes|index)/.test(file))
      .flatMap(([file, content]) =>
        [...content.matchAll(/.{0,30}(?<![\w+%/-])2031(?![\w+/=]).{0,30}/g)].map(([found]) => `${file}: ${found}`),
      );
    expect(inYear).toEqual([]);
  });

  test('one contact for all countries is a line of none of them', () => {
    const [own = '', elsewhere = ''] = (texts.get('helplines/AF/index.html') ?? '').split('id="worldwide"');
    expect(own).toContain('id="what-to-do"');
    expect(own).not.toContain(theirNumber.slice(1));
    expect(elsewhere).toContain(`wa.me/${theirNumber.slice(1)}`);
    expect(texts.has('helplines/AF/card/index.html')).toBe(false);
  });

  test('what serves many countries fills the page of none alone', () => {
    const pages = [...texts].filter(([file]) => /^helplines\/[A-Z]{2}\/index\.html$/.test(file));
    expect(pages.length).toBeGreaterThan(240);
    const number = `wa.me/${theirNumber.slice(1)}`;
    const theirs = pages.filter(([, page]) => page.includes(number));
    expect(theirs.length).toBeGreaterThan(240);
    // Below what the page says about its own country, and never as a card.
    expect(theirs.filter(([, page]) => page.indexOf(number) < page.indexOf('id="worldwide"')).map(([file]) => file)).toEqual([]);
  });

  test('the listed line stands first in its country', () => {
    const nepal = texts.get('helplines/NP/index.html') ?? '';
    const listed = nepal.indexOf('tel:+97714412345');
    expect(listed).toBeGreaterThan(0);
    for (const number of ['tel:+9779090879000', 'wa.me/9779090879000']) {
      const theirs = nepal.indexOf(number);
      expect(theirs === -1 || theirs > listed, number).toBe(true);
    }
  });
});
