import { settings } from '../settings.ts';
import type { Context } from '../components/context.ts';

/** What the form needs in the browser: its words, and where it finds the rest. */
export const contributeConfig = ({ t, language, urls }: Context, outlineUrl: string) => {
  const {
    labels: _labels,
    meanings: _meanings,
    steps: _steps,
    more: _more,
    moreOf: _moreOf,
    manual: _manual,
    ...contribute
  } = t.contribute;
  const { facets, seen, unknown } = t.common;
  const { line, copy, withheld, help, take } = t.helplines;
  return {
    language,
    base: urls.file(''),
    outlineUrl,
    /** Addresses with a place for the id of the entry. */
    entrySource: urls.entryFile('{id}', 'mdx'),
    entryRecord: urls.entryFile('{id}', 'json'),
    correct: `${urls.correct()}?entry={id}`,
    repository: settings.repository,
    mail: settings.contactEmail,
    t: {
      contribute,
      common: { facets, seen, unknown },
      entry: t.entry,
      helplines: { line, copy, withheld, help, take: { report: take.report } },
    },
  };
};

export type ContributeConfig = ReturnType<typeof contributeConfig>;
export type ContributeWords = ContributeConfig['t']['contribute'];
