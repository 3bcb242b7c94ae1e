import '../catalogue/lists/newer-methods.ts';
import { count, fill } from '../i18n/format.ts';
import type { Problem } from '../problems/problem.ts';
import type { VocabularyName } from '../vocabulary/vocabularies.ts';
import type { ContributeConfig, ContributeWords } from './form-config.ts';
import { fetchEntry } from './entry-to-edit.ts';
import { copyText, downloadFile, wayOut } from './finished-file.ts';
import { inputOf, readFields, showMeaning, writeFields } from './form-dom.ts';
import { loadProblemWords } from './load-words.ts';
import { drawNearest } from './nearest-list.ts';
import { completeOrganisation, suggestOrganisations } from './organisation-fields.ts';
import { chosenIn, drawOptions, filterOptions, focusChosen, rechosen, sayInPicker, setChosen } from './picker.ts';
import { listenToPickers } from './picker-list.ts';
import { drawPreview } from './preview-markup.ts';
import { beginList, beginLists, itemActions } from './repeated-items.ts';
import { labelOf, placeProblems, showBeside, summaryOf } from './form-report.ts';
import { idFromName } from '../entry/id-from-name.ts';
import { numberAsPrinted } from './contact-fields.ts';
import { steps } from './sections.ts';
import { StepByStep } from './step-by-step.ts';
import { addressAsMeant, citeSource, nameSource, offerSources } from './source-fields.ts';
import type { Examined, Workbench, Written } from './workbench.ts';

const pause = 350;

const pathOf = (target: Element): string | undefined => target.closest<HTMLElement>('[data-path]')?.dataset['path'];

/** The form for an entry: what is typed stays here until the visitor takes it away. */
class ContributeForm extends HTMLElement {
  #config!: ContributeConfig;
  #words!: ContributeWords;
  #form!: HTMLFormElement;
  /** The entry that is corrected, and its file as it was. */
  #own: string | undefined;
  #original: string | undefined;
  #workbench: Workbench | undefined;
  #starting: Promise<Workbench> | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #isIdOwn = false;
  #isChecked = false;
  /** The file as a draft, once somebody takes it as it is. */
  #draft: string | undefined;
  #steps!: StepByStep;
  #unsaved = false;
  readonly #touched = new Set<Element>();
  readonly #today = new Date().toISOString().slice(0, 10);

  // "Leave this site" empties the page, and with that takes this away at once: nothing then asks whether to stay.
  readonly #warn = (event: BeforeUnloadEvent): void => {
    if (this.#unsaved && this.isConnected) event.preventDefault();
  };

  connectedCallback(): void {
    this.#config = JSON.parse(this.#find('.contribute-config').textContent) as ContributeConfig;
    this.#words = this.#config.t.contribute;
    this.#form = this.#find<HTMLFormElement>('form');
    this.#steps = new StepByStep(this.#form, (name) => this.#showStep(name));
    addEventListener('beforeunload', this.#warn);
    this.#listen();
    void this.#open(new URLSearchParams(location.search).get('edit')).then(() => {
      this.hidden = false;
    });
  }

  disconnectedCallback(): void {
    removeEventListener('beforeunload', this.#warn);
    this.#steps.end();
    clearTimeout(this.#timer);
  }

  #find<E extends HTMLElement>(selector: string): E {
    const found = this.querySelector<E>(selector);
    if (found === null) throw new Error(`The page has no ${selector}.`);
    return found;
  }

  get #id(): HTMLInputElement {
    return this.#find<HTMLInputElement>('#entry-id');
  }

  get #text(): HTMLTextAreaElement {
    return this.#find<HTMLTextAreaElement>('#entry-text');
  }

  get #file(): string {
    return this.#find('.contribute-file').textContent;
  }

  readonly #labelOf = (control: string, value: string): string => this.#workbench?.choices.label(control, value) ?? value;

  #listen(): void {
    this.#form.addEventListener('focusin', () => void this.#start().catch(() => undefined), { once: true });
    this.#form.addEventListener('submit', (event) => {
      event.preventDefault();
      void this.#check();
    });
    this.#form.addEventListener('keydown', (event) => {
      // The key that ends a line in a box must not end the whole form.
      if (event.key === 'Enter' && event.target instanceof HTMLInputElement) event.preventDefault();
    });
    this.#form.addEventListener('input', (event) => this.#onInput(event.target as HTMLElement));
    this.#form.addEventListener('change', (event) => this.#onChange(event.target as HTMLElement));
    this.addEventListener('click', (event) => {
      const button = event.target instanceof Element ? event.target.closest<HTMLButtonElement>('button[data-action]') : null;
      if (button !== null) void this.#act(button);
    });
    listenToPickers(this.#form, {
      search: (picker) => this.#search(picker),
      toggle: (picker, value) => {
        const chosen = chosenIn(picker);
        this.#choose(picker, chosen.includes(value) ? chosen.filter((each) => each !== value) : [...chosen, value]);
      },
    });
  }

  /** Loads what reads, writes and checks entries, once. */
  #start(): Promise<Workbench> {
    this.#starting ??= this.#load().catch((error: unknown) => {
      this.#starting = undefined;
      this.#say(this.#words.startFailed);
      throw error;
    });
    return this.#starting;
  }

  async #load(): Promise<Workbench> {
    const [{ createWorkbench }, problemWords, outline] = await Promise.all([
      import('./workbench.ts'),
      loadProblemWords(this.#config.language),
      fetch(this.#config.outlineUrl).then((response) => {
        if (!response.ok) throw new Error(`${this.#config.outlineUrl} answered ${response.status}.`);
        return response.json();
      }),
    ]);
    this.#workbench = createWorkbench(this.#config, problemWords, outline, this.#today, this.#own);
    this.#refresh();
    return this.#workbench;
  }

  /** An empty form, or the entry that the address asks for. */
  async #open(asked: string | null): Promise<void> {
    if (asked === null) return this.#begin();
    this.#say(this.#words.loading);
    try {
      const entry = await fetchEntry(asked, this.#config);
      if (entry === undefined) {
        this.#say(fill(this.#words.unknown, { id: asked }));
        return this.#begin();
      }
      this.#own = entry.id;
      const workbench = await this.#start();
      const written = workbench.open(entry.id, entry.text);
      if (written === undefined) throw new Error('The entry cannot be read.');
      this.#original = entry.text;
      this.#fillIn(written);
      this.#say(fill(asked === entry.id ? this.#words.editing : this.#words.moved, { id: asked, name: String(written.state['name']) }));
      this.#isChecked = true;
      this.#show(workbench.examine(this.#written()));
      this.#isChecked = false;
    } catch {
      this.#say(this.#words.loadFailed);
    }
  }

  #begin(): void {
    beginLists(this.#form, this.#words, this.#today);
    for (const name of ['added', 'reviewed']) inputOf(this.#form, name).value = this.#today;
    offerSources(this.#form, this.#words);
    this.#steps.begin();
  }

  /** What stands below a step, and what a line to call is asked for. */
  #showStep(name: string): void {
    const isFirst = name === Object.keys(steps)[0];
    const isLast = name === Object.keys(steps).at(-1);
    this.dataset['step'] = name;
    this.#find('.form-next').hidden = isLast;
    this.#find('.form-back').hidden = isFirst;
    this.#find('.contribute-submit').hidden = !isLast;
    this.#find('.form-draft').hidden = isFirst;
    const areas = this.#find('[data-path="focusAreas"]');
    if (name !== 'sources' || !chosenIn(areas).includes('helplines')) return;
    this.#find('.contacts-note').hidden = false;
    beginList(this.#form, 'contacts', this.#words, this.#today);
    offerSources(this.#form, this.#words);
  }

  /** Whoever changes an entry looks for one field of it: all of them stand on one page. */
  #fillIn({ id, state, body }: Written): void {
    this.#form.classList.add('is-whole');
    this.#find('.form-draft').hidden = true;
    this.#id.value = id;
    this.#id.readOnly = true;
    writeFields(this.#form, state, this.#words, this.#labelOf);
    this.#text.value = body;
    offerSources(this.#form, this.#words);
    for (const more of this.#form.querySelectorAll<HTMLDetailsElement>('.form-more')) more.open = true;
    this.#refresh();
  }

  #written(): Written {
    return { id: this.#id.value.trim(), state: readFields(this.#form), body: this.#text.value };
  }

  #say(text: string): void {
    this.#state().textContent = text;
  }

  #state(): HTMLElement {
    return document.querySelector<HTMLElement>('.contribute-state') ?? this;
  }

  #announce(text: string): void {
    this.#find('.contribute-announcer').textContent = text;
  }

  /** Whether something would be lost by leaving. The strip that leads out reads it from the attribute. */
  #keep(isUnsaved: boolean): void {
    this.#unsaved = isUnsaved;
    this.toggleAttribute('data-unsaved', isUnsaved);
  }

  #changed(): void {
    this.#keep(true);
    this.#draft = undefined;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#refresh(), pause);
  }

  #onInput(target: HTMLElement): void {
    if (target.matches('.picker-search, #cite-source')) return;
    const path = pathOf(target);
    if (path === '(id)') this.#isIdOwn = this.#id.value !== '';
    if (path === 'name' && this.#own === undefined) void this.#nameFile(target as HTMLInputElement);
    if (path === 'organisations.name')
      suggestOrganisations(this.#find('#contribute-organisations'), this.#workbench, (target as HTMLInputElement).value);
    this.#changed();
  }

  async #nameFile(field: HTMLInputElement): Promise<void> {
    const name = field.value;
    const id = await idFromName(name);
    if (this.#isIdOwn || field.value !== name) return;
    this.#id.value = id ?? '';
    this.#changed();
  }

  #onChange(target: HTMLElement): void {
    if (target.matches('.picker-search, #cite-source')) return;
    if (target instanceof HTMLSelectElement) showMeaning(target);
    const path = pathOf(target);
    if (path?.startsWith('sources.') === true) {
      nameSource(this.#form, target);
      offerSources(this.#form, this.#words);
    }
    if (path?.endsWith('url') === true) addressAsMeant(target as HTMLInputElement);
    if (path === 'contacts.value') numberAsPrinted(target as HTMLInputElement);
    if (path === 'organisations.name') completeOrganisation(target as HTMLInputElement, this.#workbench);
    const field = target.closest('[data-path]');
    if (field !== null) this.#touched.add(field);
    this.#changed();
  }

  #choose(picker: HTMLElement, values: readonly string[]): void {
    setChosen(picker, values, this.#words, this.#labelOf);
    this.#touched.add(picker);
    this.#changed();
  }

  async #search(picker: HTMLElement): Promise<void> {
    const workbench = await this.#start().catch(() => undefined);
    const query = picker.querySelector<HTMLInputElement>('.picker-search')?.value.trim() ?? '';
    const control = picker.dataset['control'] ?? '';
    const words = this.#words.picker;
    const found =
      control === 'terms'
        ? filterOptions(picker, query, query === '' ? undefined : workbench?.choices.terms(picker.dataset['path'] as VocabularyName, query))
        : drawOptions(picker, workbench?.choices.offer(control, query) ?? []);
    if (query === '') sayInPicker(picker, control === 'entries' ? words.type : '');
    else sayInPicker(picker, found === 0 ? words.nothing : count(words.found, found, this.#config.language));
  }

  async #act(button: HTMLButtonElement): Promise<void> {
    const { action = '' } = button.dataset;
    switch (action) {
      case 'add':
      case 'remove':
      case 'up':
        this.#announce(itemActions[action](button, this.#words, this.#today));
        offerSources(this.#form, this.#words);
        return this.#changed();
      case 'choice-up':
      case 'choice-remove':
        return this.#rechoose(button);
      case 'cite':
        citeSource(this.#form, this.#text);
        return this.#changed();
      case 'next':
        return this.#steps.move(1);
      case 'back':
        return this.#steps.move(-1);
      case 'draft':
        return this.#check(true);
      case 'copy':
        return this.#taken(await copyText(this.#file), this.#words.ready.copied);
      case 'download':
        return this.#taken(true, downloadFile({ id: this.#id.value.trim(), text: this.#file }, this.#words));
    }
  }

  #rechoose(button: HTMLElement): void {
    const picker = button.closest<HTMLElement>('.picker');
    const value = button.closest<HTMLElement>('li')?.dataset['value'];
    if (picker === null || value === undefined) return;
    this.#choose(picker, rechosen(picker, button, value));
    focusChosen(picker, value);
  }

  /** What the visitor has taken away is not lost by leaving. */
  #taken(isDone: boolean, said: string): void {
    if (isDone) this.#keep(false);
    this.#find('.ready-said').textContent = isDone ? said : this.#words.ready.copyFailed;
  }

  /** Brings preview, file, neighbours and errors up to what stands in the form. */
  #refresh(): void {
    const workbench = this.#workbench;
    if (workbench === undefined || !this.isConnected) return;
    const written = this.#written();
    const { name, summary, url } = written.state;
    // Whoever corrects an entry has found it: its neighbours are other initiatives.
    const near = this.#own === undefined ? workbench.nearest(String(name ?? ''), String(url ?? '')) : [];
    if (drawNearest(this.#find('.similar'), near, this.#config))
      this.#announce(near.length === 0 ? '' : count(this.#words.similar.count, near.length, this.#config.language));
    const { html, focus, problem } = workbench.preview(written);
    const place = this.#find('.contribute-entry');
    drawPreview(place, html);
    // An entry without a name or a sentence would be a page of gaps.
    const isBlank = [name, summary, written.body].every((text) => text === '');
    place.hidden = isBlank;
    this.#find('.preview-empty').hidden = !isBlank;
    if (focus !== undefined) place.dataset['focus'] = focus;
    const note = this.#find('.preview-problem');
    note.hidden = problem === undefined;
    note.textContent = problem === undefined ? '' : fill(this.#words.preview.text, { message: problem });
    const examined = workbench.examine(written);
    this.#find('.contribute-file').textContent = this.#draft ?? examined.text;
    this.#show(examined);
  }

  /** Before the first check only what was filled in wrongly is named, never what is still missing. */
  #show(examined: Examined): void {
    const ours = [...examined.errors, ...examined.hints].filter((problem) => !this.#isForEditors(examined, problem));
    const placed = placeProblems(this.#form, ours, examined.text, this.#words);
    const named = this.#isChecked
      ? placed
      : placed.filter(
          ({ problem, field }) =>
            problem.severity === 'error' && problem.kind !== 'missing-key' && [...this.#touched].some((each) => each.contains(field)),
        );
    showBeside(this.#form, named, this.#words);
    const summary = this.#find('.contribute-summary');
    if (!summary.hidden) {
      summary.replaceChildren(...summaryOf(placed, this.#words, this.#config.language, (field) => this.#steps.reveal(field)));
      const heading = summary.querySelector('h2');
      if (heading !== null) {
        heading.id = 'check-result';
        summary.setAttribute('aria-labelledby', heading.id);
      }
      summary.hidden = placed.length === 0;
    }
    const ready = this.#find('.contribute-ready');
    if (examined.errors.length > 0 && this.#draft === undefined) ready.hidden = true;
    else if (!ready.hidden) this.#offer(examined);
  }

  /** What is only missing, and not needed, keeps nobody from sending a new entry; an id is made of the name. */
  #isForEditors({ lacking, errors }: Examined, problem: Problem): boolean {
    if (this.#own !== undefined) return false;
    if (problem.kind === 'file-name') return this.#id.value === '' && errors.some(({ field }) => field === 'name');
    return lacking.some(({ kind, field }) => kind === problem.kind && field === problem.field);
  }

  /** @param asDraft whether it is taken as it is, with whatever is missing */
  async #check(asDraft = false): Promise<void> {
    const workbench = await this.#start().catch(() => undefined);
    if (workbench === undefined) {
      this.#state().focus();
      return;
    }
    clearTimeout(this.#timer);
    this.#isChecked = true;
    const examined = await workbench.examineAll(this.#written());
    const ours = examined.errors.filter((problem) => !this.#isForEditors(examined, problem));
    const isTaken = asDraft && this.#id.value.trim() !== '';
    const isDraft = examined.errors.length > 0 && (isTaken || ours.length === 0);
    this.#draft = isDraft ? await workbench.draft(this.#written()) : undefined;
    this.#refresh();
    const summary = this.#find('.contribute-summary');
    summary.hidden = isDraft || ours.length + examined.hints.length === 0;
    const ready = this.#find('.contribute-ready');
    ready.hidden = examined.errors.length > 0 && !isDraft;
    this.#show(examined);
    if (!ready.hidden) return ready.focus();
    // The list may be longer than the window: it is read from its start.
    summary.focus({ preventScroll: true });
    summary.scrollIntoView({ block: 'start' });
  }

  /** What can be done with the finished file, or with the draft and what it lacks. */
  #offer({ text: whole, errors }: Examined): void {
    const isDraft = this.#draft !== undefined;
    const text = this.#draft ?? whole;
    const { draft, ready } = this.#words;
    this.#find('#ready').textContent = isDraft ? draft.title : ready.title;
    this.#find('.ready-text').textContent = isDraft ? draft.text : ready.text;
    const lacks = this.#find('.ready-lacks');
    lacks.hidden = !isDraft;
    const asked = errors.filter(({ field }) => field?.endsWith('.id') !== true);
    const names = new Set(placeProblems(this.#form, asked, whole, this.#words).map(({ field }) => labelOf(field)));
    lacks.querySelector('ul')?.replaceChildren(
      ...[...names].map((name) => {
        const item = document.createElement('li');
        item.textContent = name;
        return item;
      }),
    );
    const { href, label, how } = wayOut({ id: this.#id.value.trim(), text, original: this.#original, isDraft }, this.#config);
    const link = this.#find<HTMLAnchorElement>('.ready-open');
    link.href = href;
    link.textContent = label;
    this.#find('.ready-how').textContent = how;
  }
}

customElements.define('contribute-form', ContributeForm);
