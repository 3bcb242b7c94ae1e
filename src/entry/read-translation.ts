import { createHash } from 'node:crypto';
import type { Root } from 'mdast';
import { entryLanguage } from '../catalogue/text/translation.ts';
import { describe, finding, severityOf, type Finding } from '../problems/kinds.ts';
import type { Problem } from '../problems/problem.ts';
import { reason } from '../problems/reasons.ts';
import { interfaceLanguages } from '../vocabulary/define.ts';
import { addressesIn } from './addresses-in.ts';
import { readBody } from './body.ts';
import { readFrontmatter, type Frontmatter } from './frontmatter.ts';
import { inspectText, normalise } from './raw-text.ts';
import type { Entry } from './read-entry.ts';
import type { TranslatedText } from './translated-text.ts';
import { translationName } from './translation-name.ts';
import { bodyWordingFindings } from './wording-findings.ts';

export interface TranslationResult<Text = TranslatedText> {
  /** Undefined when the file has an error, or its entry has one. */
  readonly text: Text | undefined;
  /** The authored Markdown after the frontmatter. */
  readonly body: string;
  /** The state of the English text it translates, where it says so. */
  readonly translates: string | undefined;
  readonly problems: readonly Problem[];
}

/** More findings than this in one file help nobody. */
const mostFindings = 200;

const translatedLanguages = interfaceLanguages.filter((language) => language !== entryLanguage);

const digestForm = /^[0-9a-f]{12}$/;

/** A short name for the state of a text, the same however its lines are broken. */
export const stateOfText = (body: string): string =>
  createHash('sha256').update(body.replace(/\s+/g, ' ').trim()).digest('hex').slice(0, 12);

const key = 'translates';

const checkFrontmatter = (matter: Frontmatter, state: string | undefined): Finding[] => {
  const data = matter.data as Readonly<Record<string, unknown>>;
  const unknown = Object.keys(data)
    .filter((name) => name !== key)
    .slice(0, mostFindings)
    .map((name) => finding('unknown-key', matter.placeOf([name], 'key'), { key: name, allowed: [key] }));
  const given = data[key];
  if (typeof given === 'string' && digestForm.test(given)) {
    const isOld = state !== undefined && given !== state;
    return isOld ? [...unknown, finding('translation-outdated', matter.placeOf([key]), { state })] : unknown;
  }
  const what = state === undefined ? undefined : `${key}: "${state}"`;
  return [
    ...unknown,
    given === undefined
      ? finding('missing-key', matter.placeOf([key]), { key, what })
      : finding('invalid-value', matter.placeOf([key]), {
          found: given,
          reason: reason('worded', {
            text: `It names the state of the English text in twelve digits and letters${what === undefined ? '' : `: ${what}`}.`,
          }),
        }),
  ];
};

/**
 * Reads the text of an entry in another language. It follows the rules of the text of an entry, and cites its sources.
 * @param original the entry; undefined where it has errors of its own, and then only what the file itself shows is said
 * @param more what else a caller makes of a text without errors
 */
export const readTranslationWith = <More extends object>(
  file: string,
  raw: string,
  original: Entry | undefined,
  more: (tree: Root, sourceIds: readonly string[]) => More,
): TranslationResult<TranslatedText & More> => {
  const name = translationName(file);
  const language = translatedLanguages.find((known) => known === name?.language);
  const naming =
    language === undefined
      ? [finding('translation-language', { file }, { id: name?.id ?? '', language: name?.language ?? '', allowed: translatedLanguages })]
      : [];
  const report = (
    findings: readonly Finding[],
    read: Partial<TranslationResult<TranslatedText & More>> = {},
  ): TranslationResult<TranslatedText & More> => ({
    text: undefined,
    body: '',
    translates: undefined,
    ...read,
    problems: findings.slice(0, mostFindings).map(describe),
  });
  const text = normalise(raw);
  const early = [...naming, ...inspectText(file, text)];
  if (early.some(({ kind }) => kind === 'file-empty' || kind === 'file-size')) return report(early);

  const matter = readFrontmatter(file, text);
  const state = original === undefined ? undefined : stateOfText(original.body);
  if (matter.data === undefined) {
    const isBare = matter.findings.every(({ kind }) => kind === 'frontmatter-missing') && state !== undefined;
    const what = `above the text, a line ---, then ${key}: "${state}", then a line --- again.`;
    return report([...early, ...(isBare ? [finding('missing-key', { file, line: 1, column: 1 }, { key, what })] : matter.findings)]);
  }
  const sourceIds = (original?.record.sources ?? []).map(({ id }) => id);
  const given = original === undefined ? undefined : addressesIn(original.record);
  const body = readBody(file, matter.body, matter.bodyLine, sourceIds, given);
  const own = body.findings.filter(({ kind }) => original !== undefined || kind !== 'citation-without-source');
  const isEmpty = matter.body.trim() === '';
  const left = [...new Set(original?.citations)].filter((id) => !body.citations.includes(id));
  const startOfText = { file, line: matter.bodyLine, column: 1 };
  const findings: Finding[] = [
    ...early,
    ...checkFrontmatter(matter, state),
    ...(isEmpty ? [finding('translation-empty', startOfText, {})] : own),
    ...(language !== undefined && original !== undefined && original.record.translations?.[language]?.summary === undefined
      ? [finding('translation-without-summary', { file }, { id: original.id, language })]
      : []),
    ...(left.length > 0 && !isEmpty && body.isUnread !== true ? [finding('translation-cites-less', startOfText, { left })] : []),
    ...(language === undefined
      ? []
      : bodyWordingFindings(file, matter, language, original === undefined ? 'unknown' : original.record.contacts)),
  ];
  const { [key]: translates } = matter.data as { readonly [key]?: unknown };
  const isWrong = findings.some(({ kind }) => severityOf(kind) === 'error');
  return report(findings, {
    body: matter.body.trim(),
    translates: typeof translates === 'string' ? translates : undefined,
    ...(!isWrong &&
      original !== undefined &&
      language !== undefined && {
        text: { language, isOutdated: translates !== state, ...more(body.tree, sourceIds) },
      }),
  });
};

/** The same, with nothing more. */
export const readTranslation = (file: string, raw: string, original: Entry | undefined): TranslationResult =>
  readTranslationWith(file, raw, original, () => ({}));
