import type { Context } from '../components/context.ts';
import { settings } from '../settings.ts';

/** Of the words of the page, those that its script says. */
const said = [
  'about',
  'now',
  'nothing',
  'gone',
  'told',
  'unknown',
  'loading',
  'loadFailed',
  'subject',
  'copied',
  'copyFailed',
  'forEditors',
  'missing',
  'since',
  'source',
  'letter',
] as const;

/** What a correction needs in the browser: its words, and where it finds the entry. */
export const correctConfig = ({ t, urls }: Context, page: string) => {
  return {
    /** Addresses with a place for the id of the entry. */
    entryRecord: urls.entryFile('{id}', 'json'),
    page,
    longForm: urls.contribute('{id}'),
    repository: settings.repository,
    mail: settings.contactEmail,
    words: {
      ...(Object.fromEntries(said.map((key) => [key, t.correct[key]])) as Pick<Context['t']['correct'], (typeof said)[number]>),
      title: t.correct.title,
      colon: t.common.colon,
      unknownAsked: t.common.unknownAsked,
    },
  };
};

export type CorrectConfig = ReturnType<typeof correctConfig>;
