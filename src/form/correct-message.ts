import { correctionLink, longestAddress } from '../catalogue/addresses/repository-links.ts';
import type { PublicRecord } from '../catalogue/export/record.ts';
import { fill } from '../i18n/format.ts';
import type { CorrectedField } from '../schema/correction.ts';
import type { Change, Grounds } from './correct-answer.ts';
import type { CorrectConfig } from './correct-config.ts';

/** One correction, ready to be sent. */
export interface Sent {
  readonly entry: PublicRecord;
  readonly field: CorrectedField;
  /** The field in words. */
  readonly label: string;
  readonly change: Change;
  readonly grounds: Grounds;
  /** Day as YYYY-MM-DD. */
  readonly written: string;
}

/** The small record that `npm run apply` takes. */
export const recordOf = ({ entry, field, change, grounds, written }: Sent): string =>
  JSON.stringify({ entry: entry.id, field, old: change.old, new: change.new, ...grounds, written }, null, 1);

/** Which page shows it, or who says so, in words; empty where nothing does. */
export const shownBy = ({ source, statement }: Grounds, { told }: Pick<CorrectConfig['words'], 'told'>): string => {
  if (statement !== undefined) return fill(told, { name: statement });
  return source === undefined ? '' : [source.title, source.published, source.url].filter((part) => part !== undefined).join(', ');
};

const linesOf = (sent: Sent, { page, words }: CorrectConfig): string[] => {
  const { entry, label, change, grounds } = sent;
  const shown = shownBy(grounds, words);
  return [
    entry.name,
    fill(page, { id: entry.id }),
    '',
    `${label}${words.colon} ${change.was === '' ? words.nothing : change.was} → ${change.becomes}`,
    ...(grounds.since === undefined ? [] : [`${words.since} ${grounds.since}`]),
    ...(shown === '' ? [] : [`${words.source}${words.colon} ${shown}`]),
  ];
};

/** The message as a person reads it, with the record below. */
export const messageOf = (sent: Sent, config: CorrectConfig): string =>
  [...linesOf(sent, config), '', config.words.forEditors, recordOf(sent), ''].join('\n');

/** Longer addresses are cut by programs for mail. */
const longestLetter = 1900;

/** The message without a record, by the names of what is asked, so that it is taken all the same. */
const answersOf = ({ entry, label, change, grounds }: Sent, { words }: CorrectConfig): string => {
  const { since, source, statement } = grounds;
  const said: Readonly<Partial<Record<keyof typeof words.letter, string | undefined>>> = {
    entry: `${entry.name} (${entry.id})`,
    field: label,
    old: change.was,
    new: change.becomes,
    since,
    source: source?.url,
    'source-title': source?.title,
    'source-published': source?.published,
    'source-kind': source?.kind,
    statement,
  };
  return Object.entries(said)
    .filter(([, text]) => text !== undefined && text !== '')
    .map(([name, text]) => `${words.letter[name as keyof typeof words.letter]}${words.colon} ${text?.replace(/\s+/g, ' ')}`)
    .join('\n');
};

/** The letter with the message in it; one that would be cut leaves the record out. Its subject names nothing. */
export const letterOf = (sent: Sent, config: CorrectConfig): string => {
  const { mail, words } = config;
  const letter = (text: string): string => `mailto:${mail}?subject=${encodeURIComponent(words.subject)}&body=${encodeURIComponent(text)}`;
  const whole = letter(messageOf(sent, config));
  return whole.length <= longestLetter ? whole : letter(answersOf(sent, config));
};

/** The public form with the correction in it; where that would be too long for an address, its record is left out, which says the same. The title of one about a line to call names nothing. */
export const publicLink = (sent: Sent, { repository, words }: CorrectConfig): string => {
  const { entry, field, change, grounds } = sent;
  const title = entry.focusAreas.includes('helplines') ? words.title : `${words.title}${words.colon} ${entry.name}`;
  const { since, source, statement } = grounds;
  const answers = {
    entry: `${entry.name} (${entry.id})`,
    field,
    old: change.was === '' ? words.nothing : change.was,
    new: change.becomes,
    ...(since !== undefined && { since }),
    ...(source !== undefined && { source: source.url, 'source-title': source.title }),
    ...(source?.published !== undefined && { 'source-published': source.published }),
    ...(source?.kind !== undefined && { 'source-kind': source.kind }),
    ...(statement !== undefined && { statement }),
  };
  const whole = correctionLink(repository, title, { ...answers, record: recordOf(sent) });
  return whole.length <= longestAddress ? whole : correctionLink(repository, title, answers);
};
