import type {
  CountryPlan,
  MissingPurpose,
  PlanOrganisation,
  PurposeElsewhere,
  UnseenPurpose,
} from '../../catalogue/analysis/country-plan.ts';
import type { PlaceLines } from '../../catalogue/helplines/helplines.ts';
import { translated } from '../../catalogue/text/translation.ts';
import { asHeading } from '../../i18n/format.ts';
import type { Initiative } from '../../schema/initiative.ts';
import { sourceLine } from '../chart/wide-picture.ts';
import type { Context } from '../context.ts';
import { seenText, sightingOf } from '../seen/seen-mark.ts';
import {
  column,
  footer,
  full,
  heightOfStack,
  margin,
  second,
  stacked,
  topHeading,
  type Sheet,
  type SheetText,
} from '../sheets/placed-sheet.ts';
import { languagesOfLines, languagesOfTools, type LanguagesOf } from './plan-languages.ts';
import { planGapText } from './plan-words.ts';

type Line = Parameters<typeof stacked>[3][number];

const top = 1.45;
/** Where columns end, and a line on what they count may follow, in inches. */
const bottom = 6.5;
const room = bottom - top;
const said = (text: string): Line => ({ text, size: 14 });
const heading = (text: string): Line => ({ text, size: 16, bold: true, gap: 0.12 });

const mostInArea = 8;
const mostPurposes = 8;
/** Of the names after one: what a line says of them, a slide need not say of all. */
const mostNames = 3;
const mostCountries = 5;
const mostLanguages = 5;
const mostOrganisations = 8;
const mostFunders = 4;

const pairs = <T>(items: readonly T[]): readonly (readonly T[])[] =>
  Array.from({ length: Math.ceil(items.length / 2) }, (_, at) => items.slice(2 * at, 2 * at + 2));

/** Blocks below each other in as few columns as hold them, none of them broken. */
const inColumns = (blocks: readonly (readonly Line[])[]): readonly (readonly Line[])[] => {
  const columns: Line[][] = [];
  for (const block of blocks) {
    const last = columns.at(-1);
    if (last !== undefined && heightOfStack(column, [...last, ...block]) <= room) last.push(...block);
    else columns.push([...block]);
  }
  return columns;
};

const nameOf = (initiative: Initiative, { language }: Context): string => translated(initiative, language).name;

/** A heading and the first of a list, each whole, as many as a column holds, and how many more there are. */
const firstOf = <T>(head: Line, items: readonly T[], most: number, say: (item: T) => Line, { t, count }: Context): readonly Line[] => {
  const withFirst = (shown: number): readonly Line[] => [
    head,
    ...items.slice(0, shown).map(say),
    ...(items.length > shown ? [said(count(t.plan.ofCountry.more, items.length - shown))] : []),
  ];
  let shown = Math.min(most, items.length);
  while (shown > 1 && heightOfStack(column, withFirst(shown)) > room) shown -= 1;
  return withFirst(shown);
};

/** The first names of a list, each whole. */
const namesOf = (list: readonly Initiative[], context: Context, say = nameOf): string =>
  [...list.slice(0, mostNames).map((initiative) => say(initiative, context)), ...(list.length > mostNames ? ['…'] : [])].join(', ');

const seenName = (initiative: Initiative, context: Context): string =>
  `${nameOf(initiative, context)} (${seenText(sightingOf(initiative), context)})`;

/** A block for each focus area that has something, and one for those that have nothing. */
const areaBlocks = ({ areas }: CountryPlan, context: Context): readonly (readonly Line[])[] => {
  const { t, label, number, fill, date } = context;
  const words = t.plan.ofCountry;
  const empty = areas.filter(({ initiatives }) => initiatives.length === 0);
  const title = ({ area, initiatives }: CountryPlan['areas'][number]): Line =>
    heading(`${label('focus', area)} ${number(initiatives.length)}`);
  const blocks = areas
    .filter(({ initiatives }) => initiatives.length > 0)
    .map((area) =>
      firstOf(
        title(area),
        area.initiatives,
        mostInArea,
        (each) => said(`${nameOf(each, context)} – ${seenText(sightingOf(each), context)}`),
        context,
      ),
    );
  const nothing = empty.flatMap((area) => [
    title(area),
    said(area.gap?.kind === 'searched' ? fill(words.none, { date: date(area.gap.date) }) : words.noneUnsearched),
  ]);
  return nothing.length === 0 ? blocks : [...blocks, nothing];
};

/** What others have for a purpose, after what is known of it in the country. */
const purposeLines = (
  { purpose, inRegion, countries, takeOver }: PurposeElsewhere,
  here: string,
  { region }: CountryPlan,
  context: Context,
): readonly Line[] => {
  const { t, label, fill, count, list } = context;
  const words = t.plan.ofCountry;
  const named = countries.slice(0, mostCountries).map(({ code }) => label('country', code));
  const others = fill(count(words.othersIn, countries.length), {
    countries: countries.length > mostCountries ? `${named.join(', ')}, …` : list(named),
  });
  return [
    heading(label('purpose', purpose)),
    said(inRegion === 0 ? fill(words.othersNone, { region: label('region', region) }) : `${count(words.others, inRegion)} ${others}`),
    said(here),
    ...(takeOver.length === 0
      ? []
      : [
          said(
            `${words.takeOver}${t.common.colon} ${namesOf(
              takeOver.map(({ initiative }) => initiative),
              context,
            )}`,
          ),
        ]),
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
    ...firstOf(
      heading(words.title),
      spoken,
      mostLanguages,
      (each) => said(`${name(each.language)} – ${namesOf(each.initiatives, context)}`),
      context,
    ),
    ...(unsaid > 0 ? [said(words.unsaid)] : []),
    ...(total === 0 ? [said(words.none)] : []),
  ];
};

const organisationLine = ({ name, parts }: PlanOrganisation, context: Context): Line =>
  said(
    `${name} – ${namesOf(
      parts.map(({ initiative }) => initiative),
      context,
    )}`,
  );

/** Whether there is anything to show on sheets. */
export const hasSheets = ({ there, missing }: CountryPlan): boolean => there.length + missing.length > 0;

/** The plan for a country on sheets: its figures, what is there, what is missing, and who could be asked. */
export const planSheets = (plan: CountryPlan, lines: PlaceLines | undefined, context: Context, site: URL | undefined): readonly Sheet[] => {
  const { t, urls, label, fill, count, number } = context;
  const words = t.plan.ofCountry;
  const { country, there, missing, unseen, doing, funding } = plan;
  const about = footer({ source: sourceLine(context), address: new URL(urls.plan(country), site).href });
  const sheet = (title: string, ...texts: readonly (readonly SheetText[])[]): Sheet => ({
    title,
    heading: topHeading,
    texts: [...texts.flat(), ...about],
    bars: [],
  });
  /** Two columns a sheet, and below them what they count. */
  const sheetsOf = (heading: string, blocks: readonly (readonly Line[])[], note: readonly Line[] = []): readonly Sheet[] =>
    pairs(inColumns(blocks)).map(([left = [], beside = []]) =>
      sheet(heading, stacked(margin, top, column, left), stacked(second, top, column, beside), stacked(margin, bottom, full, note)),
    );
  /** The first of those purposes, and how many more there are. */
  const purposeBlocks = <T extends PurposeElsewhere>(
    purposes: readonly T[],
    here: (purpose: T) => string,
  ): readonly (readonly Line[])[] => {
    const further = purposes.length - mostPurposes;
    return [
      ...purposes.slice(0, mostPurposes).map((purpose) => purposeLines(purpose, here(purpose), plan, context)),
      ...(further > 0 ? [[{ ...said(count(words.more, further)), gap: 0.12 }]] : []),
    ];
  };
  const missingHere = ({ gap }: MissingPurpose): string => planGapText(gap, context);
  const unseenHere = ({ there: own }: UnseenPurpose): string => `${words.unseenHere} ${namesOf(own, context, seenName)}`;
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
    // Nothing is counted twice where nothing is counted.
    ...sheetsOf(words.there, areaBlocks(plan, context), there.length === 0 ? [] : [{ text: t.common.anyArea, size: 12, soft: true }]),
    ...(missing.length === 0
      ? [sheet(words.missing, stacked(margin, top, full, [{ text: fill(words.missingNone, places), size: 14 }]))]
      : sheetsOf(words.missing, purposeBlocks(missing, missingHere))),
    ...sheetsOf(words.unseen, purposeBlocks(unseen, unseenHere)),
    // That there are none is said of each area.
    ...(ofLines.total + ofTools.total === 0
      ? []
      : [
          sheet(
            words.languages,
            stacked(
              margin,
              top,
              column,
              languageLines(
                ofLines,
                { title: words.lines, unsaid: count(words.linesUnsaid, ofLines.unsaid), none: words.linesNone },
                context,
              ),
            ),
            stacked(
              second,
              top,
              column,
              languageLines(
                ofTools,
                { title: words.tools, unsaid: count(words.toolsUnsaid, ofTools.unsaid), none: t.common.noneYet },
                context,
              ),
            ),
          ),
        ]),
    ...(there.length === 0
      ? []
      : [
          sheet(
            words.who,
            stacked(
              margin,
              top,
              column,
              doing.length === 0
                ? [said(words.whoNone)]
                : firstOf(heading(words.doing), doing, mostOrganisations, (each) => organisationLine(each, context), context),
            ),
            stacked(second, top, column, [
              ...firstOf(heading(words.funders), funding, mostFunders, (each) => organisationLine(each, context), context),
              ...(funding.length === 0 ? [said(count(words.fundersNone, there.length))] : []),
            ]),
          ),
        ]),
  ];
};
