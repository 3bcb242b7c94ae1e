import { breakdownOf, selectionOfSlice, type ChartId } from '../../catalogue/analysis/breakdowns.ts';
import { headlineOf } from '../../catalogue/analysis/headline.ts';
import { totalsOf } from '../../catalogue/analysis/totals.ts';
import { newestEvidence } from '../../catalogue/facets/evidence.ts';
import { emptySelection, only, type Selection } from '../../catalogue/facets/selection.ts';
import type { Plural } from '../../i18n/format.ts';
import type { Initiative } from '../../schema/initiative.ts';
import { sliceLabel } from '../chart/chart-labels.ts';
import type { Context } from '../context.ts';

/** A number in a sentence, and the address of exactly what it counts. */
export interface LinkedNumber {
  readonly text: string;
  readonly href: string;
}

/** A piece of a sentence. */
export type Told = string | LinkedNumber;

/** Stands around what is put into a sentence later: no sentence has line breaks. */
const mark = '\n';

/**
 * The figures and names that the sentences of the findings may use, in words of the page's language, with what each number opens.
 * Each is computed from the entries, so a sentence stays true when they change.
 */
export const findingWords = (initiatives: readonly Initiative[], context: Context) => {
  const { t, urls, count, fill, number, percent, today, label, list } = context;
  const { sentences } = t.findings;
  const totals = totalsOf(initiatives, today);
  const headline = headlineOf(initiatives, today);
  const share = (n: number): string => percent(initiatives.length === 0 ? 0 : n / initiatives.length);
  const having = (holds: (initiative: Initiative) => boolean): number => initiatives.filter(holds).length;
  const filtered = (facets: Selection['facets']): string => urls.explorer({ ...emptySelection, facets });
  const linked = (n: number, href: string, text = number(n)): Told => (n === 0 ? text : { text, href });
  const counted = (n: number, href: string): Told => linked(n, href, count(t.common.initiatives, n));
  const told = (forms: Plural, n: number, href: string): readonly Told[] => {
    const marked = Object.entries(forms).map(([form, template]) => [form, template.replace('{n}', `${mark}{n}${mark}`)]);
    const [before = '', , after = ''] = fill(count(Object.fromEntries(marked) as Plural, n), { share: share(n) }).split(mark);
    return [before, linked(n, href), after];
  };
  const joined = (items: readonly (readonly Told[])[]): readonly Told[] =>
    list(items.map((_, at) => `${mark}${at}${mark}`))
      .split(mark)
      .flatMap((piece, at) => (at % 2 === 0 ? piece : (items[Number(piece)] ?? [])));
  const ranked = (id: ChartId, leaveOut: readonly string[] = []) => {
    const breakdown = breakdownOf(id, initiatives, today);
    const slices = breakdown.slices.filter(({ key }) => !leaveOut.includes(key)).toSorted((a, b) => b.count - a.count);
    return slices.map((slice) => ({
      key: slice.key,
      count: slice.count,
      name: sliceLabel(breakdown, slice, context),
      href: urls.explorer(selectionOfSlice(breakdown, slice)),
    }));
  };
  type Ranked = ReturnType<typeof ranked>[number];
  const nth = (rows: readonly Ranked[], at: number) => {
    const { name, count: n, href } = rows.at(at) ?? { name: '', count: 0, href: '' };
    return { name, count: linked(n, href), initiatives: counted(n, href) };
  };
  const withCount = ({ name, count: n, href }: Ranked): readonly Told[] => [`${name} (`, linked(n, href), ')'];
  const technologies = ranked('technologies');
  const users = ranked('users');
  const forms = ranked('exploitation', ['all-forms']);
  const regions = ranked('regions', ['global']);
  const purposes = ranked('purposes');
  const survivors = users.find(({ key }) => key === 'survivors')?.count ?? 0;
  const started = having(({ started: year }) => year !== undefined);
  const withPillar = (pillar: Initiative['pillars'][number]): Told =>
    linked(
      having(({ pillars }) => pillars.includes(pillar)),
      filtered({ pillar: only(pillar) }),
    );
  const words = {
    entries: linked(initiatives.length, urls.explorer()),
    countries: linked(totals.countries, '#countries'),
    unknownStatus: linked(headline.statusUnknown, filtered({ seen: only('unknown') })),
    unknownStatusShare: share(headline.statusUnknown),
    runningSentence: told(sentences.running, headline.seenRunning, filtered({ seen: only('running') })),
    oldInitiatives: counted(headline.oldEvidence, filtered({ evidence: { include: ['old', 'undated'], exclude: [] } })),
    oldShare: share(headline.oldEvidence),
    undatedSentence: told(
      sentences.undated,
      having((initiative) => newestEvidence(initiative) === undefined),
      filtered({ evidence: only('undated') }),
    ),
    independentSentence: told(sentences.independent, headline.independent, filtered({ sourcing: { include: [], exclude: ['own-only'] } })),
    oneSource: linked(
      having(({ sources }) => sources.length === 1),
      urls.figureSet('sources', '1'),
    ),
    openSentence: told(sentences.open, headline.open, filtered({ code: { include: ['licensed', 'unlicensed'], exclude: [] } })),
    unlicensed: linked(
      having(({ openSource }) => openSource !== undefined && openSource.licence === undefined),
      filtered({ code: only('unlicensed') }),
    ),
    fundedSentence: told(
      sentences.funded,
      having(({ organisations }) => organisations.some(({ role }) => role === 'funder')),
      urls.figureSet('funders', 'known'),
    ),
    noAccess: linked(
      having(({ access }) => access === 'unknown'),
      filtered({ access: only('unknown') }),
    ),
    freeSentence: told(
      sentences.free,
      having(({ access }) => access === 'free'),
      filtered({ access: only('free') }),
    ),
    noYear: linked(initiatives.length - started, urls.figureSet('started', 'unknown')),
    withYearInitiatives: counted(started, urls.figureSet('started', 'known')),
    firstTechnology: nth(technologies, 0).name,
    firstTechnologyInitiatives: nth(technologies, 0).initiatives,
    secondTechnology: nth(technologies, 1).name,
    secondTechnologyCount: nth(technologies, 1).count,
    firstUser: nth(users, 0).name,
    firstUserInitiatives: nth(users, 0).initiatives,
    survivors: linked(survivors, filtered({ user: only('survivors') })),
    survivorsShare: share(survivors),
    firstForm: nth(forms, 0).name,
    firstFormInitiatives: nth(forms, 0).initiatives,
    lastForm: nth(forms, -1).name,
    lastFormCount: nth(forms, -1).count,
    firstRegion: nth(regions, 0).name,
    firstRegionCount: nth(regions, 0).count,
    lastRegion: nth(regions, -1).name,
    lastRegionCount: nth(regions, -1).count,
    worldwideSentence: told(
      sentences.worldwide,
      having(({ countries }) => countries.includes('global')),
      filtered({ country: only('global') }),
    ),
    helplineCountriesSentence: told(sentences.helplineCountries, headline.helplineCountries, `${urls.coverage('helplines')}#countries`),
    firstPurpose: nth(purposes, 0).name,
    firstPurposeInitiatives: nth(purposes, 0).initiatives,
    rarestPurposes: joined(purposes.slice(-3).map(withCount)),
    topCountries: joined(
      ranked('countries', ['global'])
        .slice(0, 3)
        .map((row) => withCount({ ...row, name: label('country', row.key) })),
    ),
    prosecution: withPillar('prosecution'),
    prevention: withPillar('prevention'),
    protection: withPillar('protection'),
    partnership: withPillar('partnership'),
    contacts: linked(totals.contacts, urls.file('data/contacts.csv')),
    dialled: number(totals.dialled),
  } as const satisfies Record<string, Told | readonly Told[]>;
  return words;
};

/** A figure as mere words. */
export const wordsOf = (told: Told | readonly Told[]): string =>
  [told]
    .flat()
    .map((piece) => (typeof piece === 'string' ? piece : piece.text))
    .join('');
