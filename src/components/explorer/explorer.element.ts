import '../../catalogue/lists/newer-methods.ts';
import type { ListIndex } from '../../catalogue/index/list-index.ts';
import type { CatalogueSearch } from '../../catalogue/search/search.ts';
import { rowsOfTerm } from '../../catalogue/facets/query.ts';
import { canonical, emptySelection, fromQueryString, type Selection, type TableColumn } from '../../catalogue/facets/selection.ts';
import type { Choice } from '../take-away/order.ts';
import { offerSearch } from './agent-tool.ts';
import type { ExplorerConfig } from './explorer-config.ts';
import { todayHere } from '../later-words/today-here.ts';
import { loadCatalogue, loadSearch, once, type Catalogue } from './load-catalogue.ts';
import type { FacetList } from './facet-list.ts';
import type { FullTextEngine } from './full-text-engine.ts';
import { openFullText } from './full-text.ts';
import { filtersText, titleOf } from './filter-words.ts';
import { OfferList } from './offer-list.ts';
import type { Picture } from './picture.ts';
import { foundOf, pageSizes, resultsOf, rowsInOrder, type ShorterSearch } from './results.ts';
import { offersOf } from './search-offers.ts';
import { continueSearch, fetchExcerpts, nearestOf, shorterSearches, startSearch, type SearchState } from './searcher.ts';
import { withoutFilter, withCompared, withoutFilters, withQuery, withTerm, withTogether } from './explorer-state.ts';
import { ExplorerView } from './view.ts';
import { createWords, type Words } from './explorer-words.ts';

/** Typing rests this long before the full texts are asked. */
const typingPause = 150;

const pause = (milliseconds: number): Promise<void> => new Promise((done) => setTimeout(done, milliseconds));

/** Orders of what stands in the details of the rows. */
const sortedByDetails: ReadonlySet<string> = new Set(['lead', 'funder', 'sources'] satisfies TableColumn[]);

type Step = 'push' | 'replace' | 'none';

/** Turns the static list into one that filters, sorts and searches. Nothing is fetched before it is used. */
class Explorer extends HTMLElement {
  #words!: Words;
  #view!: ExplorerView;
  #loadCatalogue!: () => Promise<Catalogue>;
  #loadSearch!: () => ReturnType<typeof loadSearch>;
  #openFullText!: () => Promise<FullTextEngine>;
  #catalogue: Catalogue | undefined;
  #searcher: CatalogueSearch | undefined;
  #selection: Selection = emptySelection;
  #starting: Promise<void> | undefined;
  #search: SearchState | undefined;
  /** What searches that left nothing find with one word less. */
  readonly #shorter = new WeakMap<SearchState, readonly ShorterSearch[]>();
  /** Ends the search that runs, so that a late answer to an earlier one is dropped. */
  #searching = new AbortController();
  /** What the last search was for. Its answer may still be on its way. */
  #asked = '';
  /** Counts the drawings, so that names that come late are not drawn over a newer list. */
  #drawn = 0;
  /** What ends the title of every page. */
  readonly #site = document.title.slice(document.title.lastIndexOf(' · '));
  #perPage = 0;
  #isTyping = false;
  #field: HTMLInputElement | null = null;
  #offers: OfferList | undefined;

  connectedCallback(): void {
    const config = JSON.parse(this.querySelector('.explorer-config')?.textContent ?? '') as ExplorerConfig;
    this.#perPage = config.perPage;
    this.#words = createWords(
      { ...config, today: todayHere(config.today) },
      (facet, term) => this.#catalogue?.index.label(facet, term) ?? term,
    );
    this.#loadCatalogue = once(() => loadCatalogue(config.indexUrl));
    this.#loadSearch = once(async () => loadSearch(config.wordsUrl, (await this.#loadCatalogue()).index));
    this.#openFullText = once(() => openFullText(this.#words.urls.fullText(config.indexUrl)));
    this.#view = new ExplorerView(this, this.#words, {
      prepare: () => void this.#ready(),
      term: (facet, term, state) => this.#change((selection) => withTerm(selection, facet, term, state)),
      together: (facet, isOn) => void this.#change((selection) => withTogether(selection, facet, isOn)),
      remove: (filter) => this.#change((selection) => withoutFilter(selection, filter)),
      clear: () => this.#change(withoutFilters),
      sort: (sort, reversed = false) => void this.#change((selection) => canonical({ ...selection, sort, reversed, page: 1 })),
      columns: (columns) => void this.#change((selection) => canonical({ ...selection, columns }), 'replace'),
      view: (view) => void this.#change((selection) => canonical({ ...selection, view, page: 1 })),
      page: (page) => void this.#turn(page),
      compare: (id, isOn) => this.#change((selection) => withCompared(selection, id, isOn), 'replace'),
      compareNone: () => this.#change((selection) => canonical({ ...selection, compare: [] }), 'replace'),
      retry: () => void this.#start(),
      refresh: (list) => void this.#ready().then(() => this.#drawList(list)),
      opened: (list) => void this.#drawList(list),
    });
    this.#listenToSearch();
    const focusAreas = [...this.querySelectorAll<HTMLElement>('[data-facet="focus"] [data-term]')].map(
      (item) => item.dataset['term'] ?? '',
    );
    offerSearch(focusAreas, this.#words, async (question) => {
      const { answerOf } = await import('./agent-answer.ts');
      return answerOf(await this.#loadCatalogue(), this.#loadSearch, question, this.#words);
    });
    window.addEventListener('popstate', () => void this.#start());
    if (location.search !== '') void this.#start();
    // A browser takes long over the first number it writes, and nobody waits for one now.
    (globalThis.requestIdleCallback ?? setTimeout)(() => this.#words.number(0));
  }

  /** Reads the address and shows what it asks for. What is chosen meanwhile comes after it: it would be lost, or lose the rest. */
  #start(): Promise<void> {
    const starting = this.#readAddress().finally(() => {
      if (this.#starting === starting) this.#starting = undefined;
    });
    this.#starting = starting;
    return starting;
  }

  async #readAddress(): Promise<void> {
    if (!(await this.#ready())) return;
    const { index } = this.#catalogue ?? {};
    if (index === undefined) return;
    const text = location.search;
    const asked = new URLSearchParams(text);
    const sort = asked.get('sort')?.replace(/^-/, '');
    if (!(await this.#has(index, { organisations: asked.has('organisation'), sort }))) return;
    this.#selection = fromQueryString(text, (facet, term) => rowsOfTerm(index, facet, term) !== undefined);
    if (this.#field !== null) this.#field.value = this.#selection.query;
    this.#view.reveal(this.#selection);
    this.#show('none');
    // Only an address that is not what the list would write can ask for what it does not know.
    if (!this.#words.urls.explorer(this.#selection).endsWith(text))
      void import('./say-unknown.ts').then(({ sayUnknown }) => sayUnknown(this, text, index, this.#words));
  }

  /** Has the index; says so while it comes and when it does not. */
  async #ready(): Promise<boolean> {
    if (this.#catalogue !== undefined) return true;
    const { loading, failed } = this.#words.t.explorer.status;
    this.#view.note(loading, { passing: true });
    try {
      this.#catalogue = await this.#loadCatalogue();
      this.#view.note('');
      return true;
    } catch {
      this.#view.note(failed, { retry: true });
      return false;
    }
  }

  async #change(update: (selection: Selection) => Selection, step: Step = 'push'): Promise<boolean> {
    if (this.#starting !== undefined) await this.#starting;
    if (!(await this.#ready()) || this.#catalogue === undefined) return false;
    const { facets, sort } = update(this.#selection);
    const needed = { organisations: facets.organisation !== undefined, sort };
    if (!(await this.#has(this.#catalogue.index, needed))) return false;
    this.#selection = update(this.#selection);
    if (this.#field !== null && document.activeElement !== this.#field) this.#field.value = this.#selection.query;
    this.#show(step);
    return true;
  }

  async #turn(page: number): Promise<void> {
    // The pages of the list as it was built may hold more than those drawn here.
    const wanted = this.#drawn > 0 ? page : Math.floor(((page - 1) * this.#perPage) / pageSizes.cards) + 1;
    await this.#change((selection) => canonical({ ...selection, page: wanted }));
    this.#view.focusResults();
  }

  async #drawList(list: FacetList): Promise<void> {
    if (this.#catalogue === undefined) return;
    if (!(await this.#has(this.#catalogue.index, { organisations: list.facet === 'organisation', sort: undefined }))) return;
    const picture = this.#picture();
    if (picture !== undefined) this.#view.drawList(list, picture);
  }

  /** Has the organisations and what an order needs, which are files of their own in a large catalogue; says so when they do not come. */
  async #has(index: ListIndex, needed: { readonly organisations: boolean; readonly sort: string | undefined }): Promise<boolean> {
    try {
      // Nothing waits where nothing is missing: what is drawn with a click must not be drawn behind the next one.
      if (needed.organisations && !index.hasOrganisations()) await index.loadOrganisations();
      if (needed.sort === 'name' && !index.hasNameOrder()) await index.loadNameOrder();
      if (needed.sort !== undefined && sortedByDetails.has(needed.sort))
        await index.loadDetails(Array.from({ length: index.rows }, (_, row) => row));
      return true;
    } catch {
      this.#view.note(this.#words.t.explorer.status.failed, { retry: true });
      return false;
    }
  }

  #show(step: Step): void {
    const { query } = this.#selection;
    const address = this.#words.urls.explorer(this.#selection);
    if (step !== 'none' && address !== location.pathname + location.search) history[`${step}State`](null, '', address);
    document.title = titleOf(this.#selection, this.#words) + this.#site;
    if (query === '') {
      this.#searching.abort();
      this.#search = undefined;
      this.#view.note('');
    } else if (this.#search?.query !== query || this.#asked !== query) {
      void this.#find(query);
      return;
    }
    this.#draw();
  }

  async #find(query: string): Promise<void> {
    this.#searching.abort();
    this.#searching = new AbortController();
    this.#asked = query;
    const { signal } = this.#searching;
    const { status } = this.#words.t.explorer;
    this.#view.note(status.searching, { passing: true });
    try {
      if (this.#searcher === undefined) {
        this.#view.busy(true);
        this.#searcher = await this.#loadSearch();
        if (signal.aborted) return;
      }
      const search = await startSearch(this.#searcher, query, signal);
      if (signal.aborted) return;
      this.#search = search;
    } catch {
      if (signal.aborted) return;
      this.#search = undefined;
      this.#view.note(status.searchUnavailable);
      this.#draw();
      return;
    }
    this.#draw();
    await pause(typingPause);
    if (signal.aborted) return;
    try {
      const fuller = await continueSearch(this.#searcher, this.#search, await this.#openFullText(), signal);
      if (signal.aborted) return;
      this.#search = fuller;
      this.#view.note('');
      this.#draw();
    } catch {
      if (!signal.aborted) this.#view.note(import.meta.env.DEV ? status.searchDevelopment : status.searchFailed);
    }
  }

  #picture(): Picture | undefined {
    if (this.#catalogue === undefined) return undefined;
    const { index, orders } = this.#catalogue;
    const search = this.#search;
    const found = search === undefined ? undefined : foundOf(search.answer.rows, index.rows);
    const results = resultsOf(index, orders, this.#selection, found);
    const nearest = results.total === 0 && search !== undefined ? nearestOf(search) : [];
    const shorter = (search !== undefined && this.#shorter.get(search)) || [];
    return { index, selection: this.#selection, results, found, search, nearest, shorter };
  }

  #draw(): void {
    const picture = this.#picture();
    if (picture === undefined) return;
    const drawn = ++this.#drawn;
    const { index, results, nearest, selection } = picture;
    const shown = [...results.rows, ...nearest];
    const isMarked = selection.compare.length > 0;
    const isTable = selection.view === 'table';
    if (!index.hasRows(shown) || (isMarked && !index.hasNames()) || (isTable && !index.hasDetails(shown))) {
      this.#view.drawAround(picture);
      Promise.all([index.loadRows(shown), isMarked ? index.loadNames() : undefined, isTable ? index.loadDetails(shown) : undefined]).then(
        () => {
          if (drawn === this.#drawn) this.#draw();
        },
        () => this.#view.note(this.#words.t.explorer.status.failed, { retry: true }),
      );
      return;
    }
    const { search } = picture;
    if (results.total === 0 && search !== undefined && this.#searcher !== undefined && !this.#shorter.has(search)) {
      this.#view.drawAround(picture);
      void shorterSearches(this.#searcher, search).then((shorter) => {
        this.#shorter.set(search, shorter);
        if (drawn === this.#drawn) this.#draw();
      });
      return;
    }
    this.dispatchEvent(new Event('chosen'));
    this.#view.draw(picture, [() => this.#offers?.draw(picture.search?.query ?? '', offersOf(index, picture.search?.answer, this.#words))]);
    if (picture.search !== undefined) void this.#drawExcerpts(picture.search, picture.results.rows);
  }

  async #drawExcerpts(search: SearchState, rows: readonly number[]): Promise<void> {
    // Before the full texts are searched there are none.
    if (search.inText.size === 0) return;
    const isNew = await this.#openFullText()
      .then((fullText) => fetchExcerpts(search, rows, fullText))
      .catch(() => false);
    const picture = this.#picture();
    if (isNew && search === this.#search && picture !== undefined) this.#view.drawResults(picture);
  }

  /** Everything that is chosen, for whoever makes a file of it. */
  async choice(): Promise<Choice | undefined> {
    if (!(await this.#ready()) || this.#catalogue === undefined) return undefined;
    const { index, orders } = this.#catalogue;
    // While a search runs, or where it could not, nobody knows what is chosen.
    if (this.#selection.query !== (this.#search?.query ?? '')) return undefined;
    await index.loadNames();
    const found = this.#search === undefined ? undefined : foundOf(this.#search.answer.rows, index.rows);
    return {
      ids: rowsInOrder(index, orders, this.#selection, found).map((row) => index.namesAt(row).id),
      filter: filtersText(this.#selection, this.#words),
      path: this.#words.urls.explorer({ ...this.#selection, page: 1, view: 'cards', compare: [] }),
    };
  }

  /** The search field of the page's header drives the list while one types. */
  #listenToSearch(): void {
    const form = document.querySelector<HTMLFormElement>('form.site-search');
    this.#field = form?.querySelector('input') ?? null;
    const field = this.#field;
    const live = this.querySelector<HTMLElement>('.offers-live');
    if (form === null || field === null || live === null) return;
    this.#offers = new OfferList(form, field, live, this.#words);
    field.addEventListener('focus', () => {
      this.#isTyping = false;
      void this.#ready();
    });
    field.addEventListener('input', () => {
      const step = this.#isTyping ? 'replace' : 'push';
      this.#isTyping = true;
      void this.#change((selection) => withQuery(selection, field.value), step);
    });
    // Whoever is quicker than this script has typed already.
    if (field.value !== '' && document.activeElement === field) field.dispatchEvent(new Event('input'));
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      this.#isTyping = false;
      this.#offers?.close();
      void this.#change((selection) => withQuery(selection, field.value)).then(() => this.#view.focusCount());
    });
  }
}

customElements.define('initiative-explorer', Explorer);
