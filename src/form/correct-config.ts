import type { Context } from '../components/context.ts';
import { settings } from '../settings.ts';

/** What a correction needs in the browser: its words, and where it finds the entry. */
export const correctConfig = ({ t, urls }: Context, page: string) => {
  const {
    about,
    now,
    nothing,
    gone,
    told,
    unknown,
    loading,
    loadFailed,
    subject,
    copied,
    copyFailed,
    forEditors,
    missing,
    since,
    source,
    letter,
  } = t.correct;
  return {
    /** Addresses with a place for the id of the entry. */
    entryRecord: urls.entryFile('{id}', 'json'),
    page,
    longForm: urls.contribute('{id}'),
    repository: settings.repository,
    mail: settings.contactEmail,
    words: {
      ...{
        about,
        now,
        nothing,
        gone,
        told,
        unknown,
        loading,
        loadFailed,
        subject,
        copied,
        copyFailed,
        forEditors,
        missing,
        since,
        source,
        letter,
      },
      title: t.correct.title,
      colon: t.common.colon,
    },
  };
};

export type CorrectConfig = ReturnType<typeof correctConfig>;
