import type { CountryPlan, MissingPurpose, PlanOrganisation } from '../../catalogue/analysis/country-plan.ts';
import type { PlaceLines } from '../../catalogue/helplines/helplines.ts';
import { translated } from '../../catalogue/text/translation.ts';
import { asHeading } from '../../i18n/format.ts';
import type { Initiative } from '../../schema/initiative.ts';
import { cutText, textWidth } from '../chart/cut-text.ts';
import { sourceLine } from '../chart/wide-picture.ts';
import type { Context } from '../context.ts';
import { seenText, sightingOf } from '../seen/seen-mark.ts';
import { column, footer, full, margin, second, stacked, topHeading, type Sheet, type SheetText } from '../sheets/placed-sheet.ts';
import { languagesOfLines, languagesOfTools, type LanguagesOf } from './plan-languages.ts';
import { planGapText } from './plan-words.ts';

type Line = Parameters<typeof stacked>[3][number];

const top = 1.45;
const size = 14;
/** Points of a line, with room to spare for the fonts of other programs. */
const lineWidth = column * 72 * 0.86;
/** Cut rather than wrapped further, so that what fits is known. */
const oneLine = (text: string): Line => ({ text: cutText(text, size, lineWidth), size });
const inTwo = (text: string): Line => ({ text: cutText(text, size, 2 * lineWidth), size });
/** What stands at the end is never cut. */
const withEnd = (text: string, end: string): Line => inTwo(cutText(text, size, 2 * lineWidth - textWidth(end, size)) + end);
const heading = (text: string): Line => ({ text, size: 16, bold: true, gap: 0.12 });

const mostInArea = 8;
const inColumn = 2;
const mostPurposes = 8;
const mostCountries = 5;
const mostLanguages = 5;
const mostOrganisations = 8;
const mostFunders = 4;

const chunks = <T>(items: readonly T[], length: number): readonly (readonly T[])[] =>
  Array.from({ length: Math.ceil(items.length / length) }, (_, at) => items.slice(length * at, length * (at + 1)));

const nameOf = (initiative: Initiative, { language }: Context): string => translated(initiative, language).name;

/** The first of a list, and how many more there are. */
const firstOf = <T>(items: readonly T[], most: number, say: (item: T) => Line, { t, count }: Context): readonly Line[] => [
  ...items.slice(0, most).map(say),
  ...(items.length > most ? [oneLine(count(t.plan.ofCountry.more, items.length - most))] : []),
];

/** A column for each focus area that has something, and one for those that have nothing. */
const areaColumns = ({ areas }: CountryPlan, context: Context): readonly (readonly Line[])[] => {
  const { t, label, number, fill, date } = context;
  const words = t.plan.ofCountry;
  const empty = areas.filter(({ initiatives }) => initiatives.length === 0);
  const title = ({ area, initiatives }: CountryPlan['areas'][number]): Line =>
    heading(`${label('focus', area)} ${number(initiatives.length)}`);
  const columns = areas
    .filter(({ initiatives }) => initiatives.length > 0)
    .map((area) => [
      title(area),
      ...firstOf(
        area.initiatives,
        mostInArea,
        (each) => withEnd(nameOf(each, context), ` – ${seenText(sightingOf(each), context)}`),
        context,
      ),
    ]);
  const nothing = empty.flatMap((area) => [
    title(area),
    inTwo(area.gap?.kind === 'searched' ? fill(words.none, { date: date(area.gap.date) }) : words.noneUnsearched),
  ]);
  // Nothing is counted twice where nothing is counted.
  return columns.length === 0 ? [nothing] : [...columns, [...nothing, inTwo(t.common.anyArea)]];
};

const purposeLines = ({ purpose, inRegion, countries, gap, takeOver }: MissingPurpose, context: Context): readonly Line[] => {
  const { t, label, fill, count, list } = context;
  const words = t.plan.ofCountry;
  const named = countries.slice(0, mostCountries).map(({ code }) => label('country', code));
  const others = fill(count(words.othersIn, countries.length), {
    countries: countries.length > mostCountries ? `${named.join(', ')}, …` : list(named),
  });
  return [
    heading(label('purpose', purpose)),
    inTwo(`${count(words.others, inRegion)} ${others}`),
    inTwo(planGapText(gap, context)),
    ...(takeOver.length === 0
      ? []
      : [inTwo(`${words.takeOver}${t.common.colon} ${takeOver.map(({ initiative }) => nameOf(initiative, context)).join(', ')}`)]),
  ];
};

interface LanguageWords {
  readonly title: string;
  /** How many say no language. */
  readonly unsaid: string;
  readonly none: string;
}

const languageLines = ({ spoken, unsaid, total }: LanguagesOf, words: LanguageWords, context: Context): readonly Line[] => {
  const { label, language } = context;
  const name = (tag: string): string => asHeading(label('language', tag), language);
  return [
    heading(words.title),
    ...firstOf(
      spoken,
      mostLanguages,
      (each) => oneLine(`${name(each.language)} – ${each.initiatives.map((initiative) => nameOf(initiative, context)).join(', ')}`),
      context,
    ),
    ...(unsaid > 0 ? [inTwo(words.unsaid)] : []),
    ...(total === 0 ? [oneLine(words.none)] : []),
  ];
};

const organisationLine = ({ name, parts }: PlanOrganisation, context: Context): Line =>
  inTwo(`${name} – ${parts.map(({ initiative }) => nameOf(initiative, context)).join(', ')}`);

/** The plan for a country on sheets: its figures, what is there, what is missing, and who could be asked. */
export const planSheets = (plan: CountryPlan, lines: PlaceLines | undefined, context: Context, site: URL | undefined): readonly Sheet[] => {
  const { t, urls, label, fill, count, number } = context;
  const words = t.plan.ofCountry;
  const { country, there, missing, doing, funding } = plan;
  const about = footer({ source: sourceLine(context), address: new URL(urls.plan(country), site).href });
  const sheet = (title: string, ...texts: readonly (readonly SheetText[])[]): Sheet => ({
    title,
    heading: topHeading,
    texts: [...texts.flat(), ...about],
    bars: [],
  });
  /** Columns, two on a sheet. */
  const inColumns = (heading: string, columns: readonly (readonly Line[])[]): readonly Sheet[] =>
    chunks(columns, 2).map(([left = [], beside = []]) =>
      sheet(heading, stacked(margin, top, column, left), stacked(second, top, column, beside)),
    );
  const further = missing.length - mostPurposes;
  const purposeColumns = chunks(
    missing.slice(0, mostPurposes).map((purpose) => purposeLines(purpose, context)),
    inColumn,
  ).map((purposes) => purposes.flat());
  const places = { region: label('region', plan.region), country: label('country', country) };
  const figures = { there: there.length, running: plan.running, worldwide: plan.worldwide, missing: missing.length };
  const ofLines = languagesOfLines(lines);
  const ofTools = languagesOfTools(plan);
  return [
    {
      title: fill(words.title, { country: places.country }),
      heading: { x: margin, y: 1.5, w: full, h: 1.3, size: 40 },
      texts: [
        ...stacked(margin, 3, full, [
          ...Object.entries(figures).map(([key, n]): Line => ({
            text: `${words.figures[key as keyof typeof figures]}${t.common.colon} ${number(n)}`,
            size: 18,
            gap: 0.05,
          })),
          { text: words.honest, size: 14, soft: true, gap: 0.3 },
        ]),
        ...about,
      ],
      bars: [],
    },
    ...inColumns(words.there, areaColumns(plan, context)),
    ...(missing.length === 0
      ? [
          sheet(
            words.missing,
            stacked(margin, top, full, [{ text: fill(there.length === 0 ? words.regionNone : words.missingNone, places), size: 14 }]),
          ),
        ]
      : inColumns(
          words.missing,
          purposeColumns.map((lines, at) =>
            at === purposeColumns.length - 1 && further > 0 ? [...lines, { ...oneLine(count(words.more, further)), gap: 0.12 }] : lines,
          ),
        )),
    sheet(
      words.languages,
      stacked(
        margin,
        top,
        column,
        languageLines(ofLines, { title: words.lines, unsaid: count(words.linesUnsaid, ofLines.unsaid), none: words.linesNone }, context),
      ),
      stacked(
        second,
        top,
        column,
        languageLines(ofTools, { title: words.tools, unsaid: count(words.toolsUnsaid, ofTools.unsaid), none: t.common.noneYet }, context),
      ),
    ),
    sheet(
      words.who,
      stacked(
        margin,
        top,
        column,
        doing.length === 0
          ? [oneLine(words.whoNone)]
          : [heading(words.doing), ...firstOf(doing, mostOrganisations, (each) => organisationLine(each, context), context)],
      ),
      stacked(second, top, column, [
        ...(there.length === 0 ? [] : [heading(words.funders)]),
        ...(there.length > 0 && funding.length === 0 ? [oneLine(count(words.fundersNone, there.length))] : []),
        ...firstOf(funding, mostFunders, (each) => organisationLine(each, context), context),
      ]),
    ),
  ];
};
