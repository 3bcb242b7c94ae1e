import { entryPath } from '../catalogue/addresses/repository-links.ts';
import { checkedOutline, type EntryOutline } from '../catalogue/checks/entry-outline.ts';
import { entryLanguage } from '../catalogue/text/translation.ts';
import { createUrls } from '../catalogue/addresses/urls.ts';
import { completeRecord } from '../catalogue/derived/complete-record.ts';
import { saysWhatIsMissing } from '../entry/read-draft.ts';
import { examineEntry } from '../entry/read-entry.ts';
import { writeEntry } from '../entry/write-entry.ts';
import { count, fill, formatDate, joinList } from '../i18n/format.ts';
import { finding, type Finding } from '../problems/kinds.ts';
import { isError, type Problem } from '../problems/problem.ts';
import type { OrganisationFile, OrganisationRegister } from '../schema/organisation.ts';
import { entryColumns, entryHeader } from '../components/entry/article.ts';
import type { EntryWords } from '../components/entry/entry-words.ts';
import { createLabel } from '../components/labels.ts';
import { createChoices } from './choices.ts';
import type { ContributeConfig } from './form-config.ts';
import { draftOf, draftText } from './draft.ts';
import { initiativeShape } from './initiative-shape.ts';
import { createNearest } from './nearest-entries.ts';
import { createDescribe, type ProblemWords } from './problem-words.ts';
import { withIds, withNames } from '../catalogue/organisations/by-name.ts';
import { registerOf } from './organisation-register.ts';
import { isNeeded } from './sections.ts';
import { recordOf, stateOf, type FormState } from './form-state.ts';

/** What stands in the form. */
export interface Written {
  readonly id: string;
  readonly state: FormState;
  readonly body: string;
}

export interface Examined {
  /** The finished file. */
  readonly text: string;
  readonly errors: readonly Problem[];
  /** Of the errors, those that say that something is missing which an editor can find. */
  readonly lacking: readonly Problem[];
  readonly hints: readonly Problem[];
}

const wordsOf = ({ language, base, t }: ContributeConfig, today: string): EntryWords => ({
  language,
  today,
  t,
  urls: createUrls(base, language),
  fill,
  date: (date) => formatDate(date, language),
  count: (forms, n) => count(forms, n, language),
  list: (items) => joinList(items, language),
  label: createLabel(language, (id) => id),
});

/** An entry's file as the form shows it. */
export const openEntry = (id: string, text: string, register: OrganisationRegister): Written | undefined => {
  const { entry } = examineEntry(entryPath(id), text);
  return entry === undefined ? undefined : { id, state: stateOf(initiativeShape, withNames(entry.record, register)), body: entry.body };
};

/** The file that the form means. */
export const entryFileOf = ({ state, body }: Written, register: OrganisationRegister): string =>
  writeEntry(withIds(recordOf(initiativeShape, state) ?? {}, register), body);

/** The schema names first what else an organisation lacks, and its name only once that is there. */
const namesMissing = ({ id, state }: Written): Finding[] =>
  (state['organisations'] as readonly FormState[]).flatMap(({ name }, at) =>
    name === '' ? [finding('missing-key', { file: entryPath(id), field: `organisations[${at}].name` }, { key: 'name' })] : [],
  );

/**
 * Everything that the form does with the reader, the writer and the rules of the catalogue.
 * @param problemWords what can be wrong, in the language of the page
 * @param own id of the entry that is corrected
 */
export const createWorkbench = (
  config: ContributeConfig,
  problemWords: ProblemWords,
  outline: readonly EntryOutline[],
  today: string,
  own: string | undefined,
) => {
  const words = wordsOf(config, today);
  const describe = createDescribe(problemWords, config.language);
  const examined = (text: string, findings: readonly Finding[]): Examined => {
    const all = findings.map((found) => ({ found, problem: describe(found) }));
    const problems = all.map(({ problem }) => problem);
    const lacking = all.filter(({ found, problem }) => saysWhatIsMissing(found) && isError(problem) && !isNeeded(problem.field ?? ''));
    return {
      text,
      errors: problems.filter(isError),
      lacking: lacking.map(({ problem }) => problem),
      hints: problems.filter((problem) => !isError(problem)),
    };
  };
  const others = outline.filter(({ id }) => id !== own);
  const register = registerOf(outline);
  const surroundings = { organisations: register, today };
  const organisations = new Map([...register.values()].map((organisation) => [organisation.name, organisation]));
  return {
    words,
    choices: createChoices(others, config.language),
    nearest: createNearest(others),
    open: (id: string, text: string): Written | undefined => openEntry(id, text, register),
    organisation: (name: string): OrganisationFile | undefined => organisations.get(name),
    organisationsLike: (typed: string): readonly string[] => {
      const wanted = typed.trim().toLocaleLowerCase();
      const names = wanted.length < 2 ? [] : [...organisations.keys()].filter((name) => name.toLocaleLowerCase().includes(wanted));
      return names.slice(0, 12);
    },
    /** What the entry alone shows to be wrong. */
    examine: (written: Written): Examined => {
      const text = entryFileOf(written, register);
      return examined(text, [...examineEntry(entryPath(written.id), text).findings, ...namesMissing(written)]);
    },
    /** The same, and all that holds it against the whole catalogue. */
    examineAll: async (written: Written): Promise<Examined> => {
      const { checkCatalogue } = await import('../catalogue/checks/check-catalogue.ts');
      const text = entryFileOf(written, register);
      const file = entryPath(written.id);
      const { entry, findings } = examineEntry(file, text);
      const entries = others.map((other) => checkedOutline(other, `${other.id}.mdx`));
      const own = entry && { ...entry, initiative: completeRecord(entry.id, entry.record, surroundings) };
      const beside = own === undefined ? [] : checkCatalogue([...entries, own], { ...surroundings, whole: false });
      return examined(text, [...findings, ...namesMissing(written), ...beside.filter(({ place }) => place.file === file)]);
    },
    /** The same as a draft: what it lacks stands in it as comments. */
    draft: async ({ id, state, body }: Written): Promise<string> => {
      const { draftText: textOfDraft } = await import('../import/draft-text.ts');
      const record = withIds(recordOf(initiativeShape, state) ?? {}, register);
      const none = { id: undefined, notes: [], asides: [], remarks: [], emptied: [], saidParts: [] };
      return textOfDraft({ ...none, row: 1, made: id, record, body }, 'the form of the site', () => undefined, []).text;
    },
    /** The entry as its page will show it, as far as it goes. */
    preview: ({ id, state, body }: Written): { html: string; focus: string | undefined; problem: string | undefined } => {
      const draft = draftOf(withIds(recordOf(initiativeShape, state) ?? {}, register), id, surroundings);
      const text = draftText(
        body,
        draft.sources.map((source) => source.id),
        config.base,
        describe,
      );
      const shown = { html: text.html, language: entryLanguage };
      return {
        html: entryHeader(draft, shown, words).html + entryColumns(draft, shown, words).html,
        focus: draft.focusAreas[0],
        problem: text.problem,
      };
    },
  };
};

export type Workbench = ReturnType<typeof createWorkbench>;
