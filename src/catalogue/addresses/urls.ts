import type { FindingChapter } from '../../vocabulary/finding-chapters.ts';
import { interfaceLanguages } from '../../vocabulary/define.ts';
import { landscapeViews, type LandscapeView } from '../analysis/landscape-views.ts';
import { comparedQuery } from '../facets/compared-entries.ts';
import type { FacetKey } from '../facets/facet-keys.ts';
import { onlyTerm, toQueryString, type Selection } from '../facets/selection.ts';

const [mainLanguage] = interfaceLanguages;

const rootOf = (base: string, language: string): string => (language === mainLanguage ? base : `${base}${language.toLowerCase()}/`);

/**
 * Every internal address is made here.
 * @param base path the site is deployed under, with a slash at both ends
 * @param language a tag of BCP 47
 */
export const createUrls = (base: string, language: string) => {
  const root = rootOf(base, language);
  const page = (path: string): string => `${root}${path}`;
  return {
    home: root,
    /** The same page in another language. */
    inLanguage: (path: string, other: string): string => `${rootOf(base, other)}${path.slice(root.length)}`,
    /** What the addresses of all entries start with. */
    initiatives: page('initiatives/'),
    /** Path of a file that is the same in every language, such as an icon or a data file. */
    file: (path: string): string => `${base}${path}`,
    /** The explorer; a selection becomes its query string. */
    explorer: (selection?: Selection): string => {
      const query = selection === undefined ? '' : toQueryString(selection);
      return page(`initiatives/${query === '' ? '' : `?${query}`}`);
    },
    /** Data the explorer fetches on first use. The digest of its content is part of the name, so a cache may keep it for ever. */
    explorerData: (part: 'index' | 'words' | 'world', digest: string): string => `${base}explorer/${part}-${digest}.json`,
    /** What the full-text index says first. It names the rows of the explorer's index, so a copy that is kept is of no use to another. */
    fullText: (indexUrl: string): string => `${base}pagefind/entries.json?of=${indexUrl.split('/').at(-1) ?? ''}`,
    /** Further pages of the full list, for visitors without script. Counts from 1. */
    list: (number: number): string => page(number <= 1 ? 'initiatives/' : `initiatives/page/${number}/`),
    initiative: (id: string): string => page(`initiatives/${id}/`),
    /** The page of one term. Pages count from 1. */
    term: (facet: FacetKey, term: string, number = 1): string => {
      const further = number <= 1 ? '' : `page/${number}/`;
      if (facet === 'focus') return page(`focus/${term}/${further}`);
      if (facet === 'organisation') return page(`organisations/${term}/${further}`);
      return page(`by/${facet}/${term}/${further}`);
    },
    /** The page that lists all terms of a facet. */
    facet: (facet: FacetKey): string =>
      facet === 'focus' ? root : facet === 'organisation' ? page('organisations/') : page(`by/${facet}/`),
    explorerOfTerm: (facet: FacetKey, term: string): string => page(`initiatives/?${toQueryString(onlyTerm(facet, term))}`),
    organisations: page('organisations/'),
    /** Organisations whose name begins with a letter. */
    organisationLetter: (letter: string): string => page(`organisations/letter/${letter}/`),
    /** All organisations, for the search of their list. */
    organisationFile: page('organisations/list.json'),
    /** Who works with whom, in one picture, and the picture as a file. */
    network: page('network/'),
    /** Every tie of the picture of the network, as tables. */
    networkTies: page('network/ties/'),
    networkFile: page('network.svg'),
    helplines: page('helplines/'),
    /** Cards to print: of one country, or of all. */
    helplineCard: (country?: string): string => page(country === undefined ? 'helplines/card/' : `helplines/${country}/card/`),
    helplineText: page('helplines/numbers.txt'),
    helplineFile: page('helplines/numbers.html'),
    /** What capitals are called, for the finder. */
    capitals: `${base}helplines/capitals.json`,
    /** The lines of a country as entries, the same for all languages. */
    helplineTable: (country: string): string => `${base}helplines/${country}.csv`,
    helplineCountry: (country: string): string => page(`helplines/${country}/`),
    /** The lines that answer in a language, by its tag. */
    helplineLanguage: (tag: string): string => page(`helplines/language/${tag}/`),
    browse: page('by/'),
    /** What is there and what is missing in a country; without one, where a country is chosen. */
    plan: (country?: string): string => page(country === undefined ? 'plan/' : `plan/${country}/`),
    /** The plan as slides, where something is on record. */
    planSlides: (country: string): string => page(`plan/${country}.pptx`),
    changes: page('changes/'),
    /** Entries side by side. */
    compare: (ids: readonly string[]): string => page(ids.length === 0 ? 'compare/' : `compare/?${comparedQuery(ids)}`),
    findings: page('findings/'),
    /** The brief as slides or as a document. */
    briefFile: (form: 'pptx' | 'pdf'): string => page(`findings/brief.${form}`),
    findingsChapter: (chapter: FindingChapter): string => page(`findings/${chapter}/`),
    /** A sentence or a chart of the findings by its name: short, and the same however it is worded. */
    figure: (id: string): string => page(`f/${id}/`),
    /** Where the page of a chart lists the initiatives of one bar, or of all bars that are known. */
    figureSet: (chart: string, key: string): string => page(`f/chart-${chart}/#set-${key}`),
    figureFile: (id: string, form: 'png' | 'svg' | 'csv'): string => page(`f/${id}.${form}`),
    /** A chart as a file: its picture or its figures. */
    chartFile: (chart: string, form: 'svg' | 'csv'): string => page(`findings/${chart}.${form}`),
    /** Two dimensions against each other, by the name of the pair. */
    matrixFile: (pair: string, form: 'png' | 'svg' | 'csv'): string => page(`findings/matrix/${pair}.${form}`),
    /** The map as a file: of one focus area, or of all. */
    mapFile: (area: string | undefined, form: 'png' | 'svg' | 'csv'): string => page(`findings/map/${area ?? 'all'}.${form}`),
    /** The entries of a term as a table, the same for all languages. */
    termFile: (facet: FacetKey, term: string): string => `${base}by/${facet}/${term}.csv`,
    matrix: (pair: string): string => page(`findings/matrix/${pair}/`),
    /** Where the page of a table lists the initiatives of one cell. */
    matrixSet: (pair: string, row: string, column: string): string => page(`findings/matrix/${pair}/#set-${row}-${column}`),
    coverage: (area: string): string => page(`findings/map/${area}/`),
    /** The picture of the whole field, grouped by a facet; by the first of them where none is named. */
    landscape: (view?: LandscapeView): string =>
      page(view === undefined || view === landscapeViews[0] ? 'landscape/' : `landscape/${view}/`),
    /** Where the picture of the whole field shows what has an area as its main one. */
    landscapeArea: (area: string): string => page(`landscape/#area-${area}`),
    /** What the cards of the tiles of a focus area say. */
    landscapeCards: (area: string): string => page(`landscape/cards/${area}.json`),
    landscapeEmbed: page('landscape/embed/'),
    landscapeFile: (view: LandscapeView, form: 'svg' | 'png'): string => page(`landscape/${view}.${form}`),
    data: page('data/'),
    dataVocabularies: page('data/vocabularies/'),
    /** Where one vocabulary is explained. */
    dataVocabulary: (name: string): string => page(`data/vocabularies/#${name}`),
    releases: page('data/releases/'),
    release: (tag: string): string => page(`data/releases/${tag}/`),
    /** The findings as they were on the day of a release. */
    releaseFindings: (tag: string): string => page(`data/releases/${tag}/findings/`),
    /** What changed from one state to a later one; `now` is the state of the site. */
    difference: (from: string, to: string): string => page(`data/releases/${to}/since/${from}/`),
    /** One entry for programs: its record or its citation. */
    entryFile: (id: string, form: string): string => `${base}api/v1/initiatives/${id}.${form}`,
    /** What changed: everywhere, or in what one page is about, by the address of the page. */
    feed: (format: 'xml' | 'json', ofPage: string = root): string => `${ofPage}feed.${format}`,
    openSearch: page('opensearch.xml'),
    /** What a search field without an explorer fetches to offer pages. */
    searchConfig: page('search.json'),
    /** The form: for a new entry, or to correct one. */
    contribute: (id?: string): string => page(id === undefined ? 'contribute/' : `contribute/?edit=${id}`),
    /** Where one thing of an entry is corrected: a field, and of its contacts the one with a value. Without an entry one says which. */
    correct: (entry?: string, field?: string, contact?: string): string => {
      const asked = Object.entries({ entry, field, contact }).flatMap(([key, value]) =>
        value === undefined ? [] : `${key}=${encodeURIComponent(value)}`,
      );
      return page(`contribute/correct/${asked.length === 0 ? '' : `?${asked.join('&')}`}`);
    },
    /** Data the form fetches on first use, in every language the same. */
    contributeData: (digest: string): string => `${base}contribute/catalogue-${digest}.json`,
    /** An entry to fill in by hand. */
    entryTemplate: `${base}contribute/template.mdx`,
    /** Where a spreadsheet is read, and the workbook to fill in. */
    spreadsheet: page('contribute/spreadsheet/'),
    spreadsheetTemplate: (language: string): string => `${base}contribute/template-${language}.xlsx`,
    about: page('about/'),
    methodology: page('methodology/'),
    safety: page('safety/'),
    /** What "Leave this site" does and cannot do. */
    leaving: page('safety/#leaving'),
    accessibility: page('accessibility/'),
  };
};

export type Urls = ReturnType<typeof createUrls>;
