import { labelOf, type TermList } from '../catalogue/export/labelled-cells.ts';
import { writeWorkbook, type WorkbookCell, type WorkbookColumn, type WorkbookSheet } from '../catalogue/export/workbook.ts';
import { stringsOf } from '../i18n/strings.ts';
import type { FieldPath } from '../i18n/en/contribute.ts';
import { initiativeSchema } from '../schema/initiative.ts';
import { countries } from '../vocabulary/countries.ts';
import type { InterfaceLanguage } from '../vocabulary/define.ts';
import { usualLanguages } from '../vocabulary/languages.ts';
import { vocabularies } from '../vocabulary/vocabularies.ts';
import { fieldHeadings, groupHeadings, type GroupName, type HeadingNames } from './heading-names.ts';

/** A column of the template: its field, what its cells choose from, and what the example row says. */
interface TemplateColumn {
  readonly path: FieldPath;
  readonly heading: string;
  readonly of?: TermList;
  readonly isList?: boolean;
  readonly isNeeded?: boolean;
  readonly width?: number;
  readonly example: string;
}

const capital = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);

const columnsIn = (language: InterfaceLanguage): readonly TemplateColumn[] => {
  const { example } = stringsOf(language).spreadsheet.template;
  const field = (path: keyof typeof fieldHeadings & FieldPath): Pick<TemplateColumn, 'path' | 'heading'> => ({
    path,
    heading: capital(fieldHeadings[path][language][0]),
  });
  const terms = (path: keyof typeof fieldHeadings & FieldPath, of: TermList, id: string): TemplateColumn => ({
    ...field(path),
    of,
    isList: !['status', 'access'].includes(path),
    example: id === '' ? '' : labelOf(id, of, language),
  });
  const part = (group: GroupName, name: string, more: Partial<TemplateColumn> & { readonly example: string }): TemplateColumn => {
    const { group: names, parts } = groupHeadings[group];
    const named: Readonly<Record<string, HeadingNames>> = parts;
    return {
      path: `${group}.${name}` as FieldPath,
      heading: capital(`${names[language][0]} 1 ${named[name]?.[language][0] ?? name}`),
      ...more,
    };
  };
  return [
    { ...field('name'), isNeeded: true, width: 34, example: example.name },
    { ...field('summary'), isNeeded: true, width: 60, example: example.summary },
    { ...field('url'), width: 34, example: 'https://lantern.example.org/' },
    { ...terms('focusAreas', 'focusAreas', 'helplines'), isNeeded: true },
    terms('technologies', 'technologies', 'telephony'),
    terms('purposes', 'purposes', 'support-survivors'),
    terms('exploitation', 'exploitation', 'forced-labour'),
    terms('users', 'users', 'workers'),
    { ...terms('countries', 'country', 'GB'), isNeeded: true },
    terms('languages', 'language', 'en'),
    { ...terms('status', 'statuses', 'active'), isNeeded: true },
    { ...field('started'), example: '2019' },
    terms('access', 'access', 'free'),
    part('organisations', 'name', { isNeeded: true, width: 34, example: example.organisation }),
    part('organisations', 'type', { of: 'organisationTypes', example: labelOf('ngo', 'organisationTypes', language) }),
    part('sources', 'url', { isNeeded: true, width: 34, example: 'https://news.example.org/lantern' }),
    part('sources', 'title', { width: 34, example: example.title }),
    part('sources', 'publisher', { example: example.publisher }),
    part('sources', 'published', { example: '2026-06-25' }),
    part('contacts', 'value', { example: '+44 1632 960123' }),
    part('contacts', 'for', { of: 'contactAudiences', example: labelOf('workers', 'contactAudiences', language) }),
    part('contacts', 'hours', { example: '09:00–17:00' }),
    part('contacts', 'languages', { of: 'language', isList: true, example: labelOf('en', 'language', language) }),
    { ...field('gaps'), width: 40, example: '' },
  ];
};

const idsOf = (of: TermList): readonly string[] =>
  of === 'country' ? ['global', ...Object.keys(countries)] : of === 'language' ? usualLanguages : Object.keys(vocabularies[of]);

/** Everything that cells choose from, a column a vocabulary. */
const choicesIn = (columns: readonly TemplateColumn[], language: InterfaceLanguage) => {
  const chosen = [...Map.groupBy(columns, ({ of }) => of)].flatMap(([of, [first]]) =>
    of === undefined || first === undefined
      ? []
      : [{ of, heading: first.heading, labels: idsOf(of).map((id) => labelOf(id, of, language)) }],
  );
  const longest = Math.max(...chosen.map(({ labels }) => labels.length));
  return {
    places: new Map(chosen.map(({ of, labels }, column) => [of, { column, count: labels.length }])),
    columns: chosen.map(({ heading }): WorkbookColumn => ({ heading, width: 30 })),
    rows: Array.from({ length: longest }, (_, at): readonly WorkbookCell[] => chosen.map(({ labels }) => labels[at])),
  };
};

const meaningOf = (path: FieldPath, language: InterfaceLanguage): string => {
  const { meanings, labels } = stringsOf(language).contribute;
  const shape: Readonly<Record<string, { readonly description?: string | undefined }>> = initiativeSchema.shape;
  return meanings[path] ?? shape[path]?.description ?? labels[path];
};

/** An empty workbook to fill in: a list with an example and choices, all terms, and what each column takes. */
export const templateWorkbook = (language: InterfaceLanguage, date: string): Promise<Uint8Array<ArrayBuffer>> => {
  const { template } = stringsOf(language).spreadsheet;
  const columns = columnsIn(language);
  const choices = choicesIn(columns, language);
  const list: WorkbookSheet = {
    name: template.list,
    columns: columns.map(({ heading, width, of, isList = false }) => {
      const place = of === undefined ? undefined : choices.places.get(of);
      return {
        heading,
        ...(width !== undefined && { width }),
        ...(place !== undefined && { choices: { sheet: template.terms, strict: !isList, ...place } }),
      };
    }),
    rows: [columns.map(({ example }) => example)],
  };
  const explanations: WorkbookSheet = {
    name: template.explanations,
    columns: [
      { heading: template.column, width: 30 },
      { heading: template.needed, width: 14 },
      { heading: template.takes, width: 90 },
    ],
    rows: [
      ...columns.map(({ path, heading, isNeeded = false, isList = false }) => [
        heading,
        isNeeded ? template.yes : '',
        isList ? `${meaningOf(path, language)} ${template.several}` : meaningOf(path, language),
      ]),
      ...template.rules.map((rule) => ['', '', rule]),
    ],
  };
  return writeWorkbook([list, { name: template.terms, columns: choices.columns, rows: choices.rows }, explanations], {
    title: template.title,
    date,
  });
};
