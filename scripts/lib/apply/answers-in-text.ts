import { comparableName } from '../../../src/catalogue/text/normalise.ts';
import { siteLanguages, stringsOf } from '../../../src/i18n/strings.ts';
import type { CorrectionAnswers } from '../../../src/schema/correction-answers.ts';
import { linesOfMessage } from './record-in-message.ts';

type Name = keyof CorrectionAnswers;

const words = siteLanguages.map((language) => stringsOf(language).correct);

const byLabel = new Map(
  words.flatMap(({ letter }) => Object.entries(letter).map(([name, label]) => [comparableName(label), name as Name] as const)),
);

const gone = new Set(words.map((one) => comparableName(one.gone)));

/** A line of the text that the page gives to copy, with what somebody wrote behind the colon. */
const labelled = (line: string): readonly [Name, string] | undefined => {
  const [, label = '', rest = ''] = /^\s*([^::]{2,80}?)\s*[::](.*)$/.exec(line) ?? [];
  const name = byLabel.get(comparableName(label));
  return name === undefined ? undefined : [name, rest.trim()];
};

/** An address, with the date and the title of its page where people wrote them behind it. */
const pageIn = (text: string): CorrectionAnswers => {
  const address = /(?:https?:\/\/|www\.)\S+|\S+\.[a-z]{2,}(?:\/\S*)?/i.exec(text)?.[0].replace(/[,;]$/, '');
  if (address === undefined) return { source: text };
  const beside = text
    .replace(address, '\n')
    .split(/[\n,;]/)
    .map((part) => part.replace(/^[\s()–—-]+|[\s()–—-]+$/g, ''))
    .filter((part) => part !== '');
  const published = beside.find((part) => /\b(?:19|20)\d{2}\b/.test(part));
  const title = beside.filter((part) => part !== published).join(', ');
  return {
    source: address,
    ...(published !== undefined && { 'source-published': published }),
    ...(title !== '' && { 'source-title': title }),
  };
};

/**
 * The answers in the text that the page gives to copy, filled in by hand and in whichever of its languages; undefined where a
 * message holds none. An empty line is no answer: nothing is taken off because somebody wrote nothing.
 */
export const answersInText = (message: string): CorrectionAnswers | undefined => {
  const found: Partial<Record<Name, string>> = {};
  let current: Name | undefined;
  for (const line of linesOfMessage(message)) {
    const opened = labelled(line);
    if (opened !== undefined) {
      const [name, said] = opened;
      current = name;
      if (said !== '') found[name] = said;
    } else if (line.trim() === '' || /^--\s*$/.test(line)) current = undefined;
    // Programs for mail break a long line.
    else if (current !== undefined) found[current] = `${found[current] ?? ''} ${line.trim()}`.trim();
  }
  const { source, new: wanted, ...others } = found;
  if (others.entry === undefined || others.field === undefined) return undefined;
  return {
    ...(source !== undefined && pageIn(source)),
    ...others,
    ...(wanted !== undefined && { new: gone.has(comparableName(wanted)) ? '' : wanted }),
  };
};
