import { editLink, entryPath, newFileLink } from '../../catalogue/repository-links.ts';
import { organisationId } from '../../catalogue/organisation-id.ts';
import { count, fill } from '../../i18n/format.ts';
import type { VocabularyName } from '../../vocabulary/vocabularies.ts';
import type { ContributeConfig, ContributeWords } from './config.ts';
import { addItem, focusTarget, itemsOf, nameItems, readFields, showMeaning, writeFields } from './form-dom.ts';
import { loadProblemWords } from './load-words.ts';
import { chosenIn, drawOptions, filterOptions, setChosen } from './picker.ts';
import { drawPreview } from './preview-markup.ts';
import { placeProblems, showBeside, summaryOf } from './report.ts';
import type { Examined, Workbench, Written } from './workbench.ts';

const pause = 350;
const longestId = 60;

const slugOf = (text: string, most = longestId): string =>
  text.trim() === '' ? '' : organisationId(text).slice(0, most).replace(/-$/, '');

/** The form for an entry: what is typed stays here until the visitor takes it away. */
class ContributeForm extends HTMLElement {
  #config!: ContributeConfig;
  #words!: ContributeWords;
  #form!: HTMLFormElement;
  #own: string | undefined;
  #original: string | undefined;
  #workbench: Workbench | undefined;
  #starting: Promise<Workbench> | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #isIdOwn = false;
  #isChecked = false;
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
    addEventListener('beforeunload', this.#warn);
    this.#listen();
    const asked = new URLSearchParams(location.search).get('edit');
    if (asked === null) {
      this.#begin();
      this.hidden = false;
    } else void this.#edit(asked);
  }

  disconnectedCallback(): void {
    removeEventListener('beforeunload', this.#warn);
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
    this.#form.addEventListener('focusin', (event) => {
      if (event.target instanceof HTMLElement && event.target.matches('.picker-search'))
        void this.#search(event.target as HTMLInputElement);
    });
    this.addEventListener('click', (event) => {
      const button = event.target instanceof Element ? event.target.closest<HTMLButtonElement>('button[data-action]') : null;
      if (button !== null) void this.#act(button);
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

  #begin(): void {
    for (const list of this.#lists()) {
      if (list.dataset['field'] !== 'contacts') this.#prepare(addItem(list));
      nameItems(list, this.#words);
    }
    for (const name of ['added', 'reviewed']) this.#inputOf(this.#form, name).value = this.#today;
    this.#offerSources();
  }

  #prepare(item: Element): void {
    const accessed = item.querySelector<HTMLInputElement>('[data-path="sources.accessed"] input');
    if (accessed !== null) accessed.value = this.#today;
  }

  async #edit(id: string): Promise<void> {
    this.#say(this.#words.loading);
    try {
      const response = /^[a-z0-9-]{1,80}$/.test(id) ? await fetch(fill(this.#config.entrySource, { id })) : undefined;
      if (response === undefined || response.status === 404) {
        this.#say(fill(this.#words.unknown, { id }));
        this.#begin();
        this.hidden = false;
        return;
      }
      if (!response.ok) throw new Error(`The entry answered ${response.status}.`);
      const text = await response.text();
      this.#own = id;
      const [workbench, { openEntry }] = await Promise.all([this.#start(), import('./workbench.ts')]);
      const written = openEntry(id, text);
      if (written === undefined) throw new Error('The entry cannot be read.');
      this.#original = text;
      this.#open(written);
      this.#say(fill(this.#words.editing, { name: String(written.state['name']) }));
      this.#isChecked = true;
      this.#show(workbench.examine(this.#written()));
      this.#isChecked = false;
    } catch {
      this.#say(this.#words.loadFailed);
    }
    this.hidden = false;
  }

  #open({ id, state, body }: Written): void {
    this.#id.value = id;
    this.#id.readOnly = true;
    writeFields(this.#form, state, this.#words, this.#labelOf);
    this.#text.value = body;
    this.#offerSources();
    this.#refresh();
  }

  #written(): Written {
    return { id: this.#id.value.trim(), state: readFields(this.#form), body: this.#text.value };
  }

  #lists(): HTMLElement[] {
    return [...this.#form.querySelectorAll<HTMLElement>('[data-control="items"]')];
  }

  #inputOf(scope: Element, name: string): HTMLInputElement {
    const input = scope.querySelector<HTMLInputElement>(`[data-field="${name}"] :is(input, select)`);
    if (input === null) throw new Error(`There is no field ${name}.`);
    return input;
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

  #changed(): void {
    this.#unsaved = true;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#refresh(), pause);
  }

  #onInput(target: HTMLElement): void {
    if (target.matches('.picker-search')) {
      void this.#search(target as HTMLInputElement);
      return;
    }
    if (target.matches('#cite-source')) return;
    const path = target.closest<HTMLElement>('[data-path]')?.dataset['path'];
    if (path === '(id)') this.#isIdOwn = this.#id.value !== '';
    if (path === 'name' && this.#own === undefined && !this.#isIdOwn) this.#id.value = slugOf((target as HTMLInputElement).value);
    if (path === 'organisations.name') this.#suggestOrganisations((target as HTMLInputElement).value);
    this.#changed();
  }

  #onChange(target: HTMLElement): void {
    const field = target.closest<HTMLElement>('[data-path]');
    const picker = target.closest<HTMLElement>('.picker');
    if (picker !== null && target instanceof HTMLInputElement && target.type === 'checkbox') {
      const others = chosenIn(picker).filter((value) => value !== target.value);
      this.#choose(picker, target.checked ? [...others, target.value] : others);
    }
    if (target.matches('.picker-search, #cite-source')) return;
    if (target instanceof HTMLSelectElement) showMeaning(target);
    if (field?.dataset['path']?.startsWith('sources.') === true) {
      this.#nameSource(target);
      this.#offerSources();
    }
    if (field?.dataset['path'] === 'organisations.name') this.#completeOrganisation(target as HTMLInputElement);
    if (field !== null) this.#touched.add(field);
    this.#changed();
  }

  #choose(picker: HTMLElement, values: readonly string[]): void {
    setChosen(picker, values, this.#words, this.#labelOf);
    this.#touched.add(picker);
    this.#changed();
  }

  async #search(input: HTMLInputElement): Promise<void> {
    const picker = input.closest<HTMLElement>('.picker');
    const workbench = await this.#start().catch(() => undefined);
    if (picker === null) return;
    const query = input.value.trim();
    const control = picker.dataset['control'] ?? '';
    const words = this.#words.picker;
    let found = 0;
    if (control === 'terms') {
      const vocabulary = picker.dataset['path'] as VocabularyName;
      found = filterOptions(picker, query, query === '' ? undefined : workbench?.choices.terms(vocabulary, query));
    } else {
      const choices = workbench?.choices.offer(control, query) ?? [];
      drawOptions(picker, choices);
      found = choices.length;
    }
    const status = picker.querySelector('.picker-status');
    if (status !== null)
      status.textContent =
        query === ''
          ? control === 'entries'
            ? words.type
            : ''
          : found === 0
            ? words.nothing
            : count(words.found, found, this.#config.language);
  }

  #suggestOrganisations(typed: string): void {
    const names = this.#workbench?.organisationsLike(typed) ?? [];
    this.#find('#contribute-organisations').replaceChildren(
      ...names.map((name) => {
        const option = document.createElement('option');
        option.value = name;
        return option;
      }),
    );
  }

  /** An organisation that the catalogue knows is described alike everywhere. */
  #completeOrganisation(input: HTMLInputElement): void {
    const item = input.closest('[data-item]');
    const known = this.#workbench?.organisation(input.value.trim());
    if (item === null || known === undefined) return;
    for (const name of ['type', 'country', 'url'] as const) {
      const field = this.#inputOf(item, name);
      if (field.value === '' && known[name] !== undefined) field.value = known[name];
      if (field instanceof HTMLSelectElement) showMeaning(field);
    }
  }

  /** A source without an id gets one from its publisher and its year. */
  #nameSource(target: HTMLElement): void {
    const item = target.closest('[data-item]');
    if (item === null) return;
    const id = this.#inputOf(item, 'id');
    const publisher = slugOf(this.#inputOf(item, 'publisher').value, 40).replace(/^[0-9-]+/, '');
    if (id.value !== '' || publisher === '') return;
    const year = /^\d{4}/.exec(this.#inputOf(item, 'published').value)?.[0];
    const base = year === undefined ? publisher : `${publisher}-${year}`;
    const taken = this.#sources().map((source) => source.id);
    let name = base;
    for (let number = 2; taken.includes(name); number++) name = `${base}-${number}`;
    id.value = name;
  }

  #sources(): { readonly id: string; readonly title: string }[] {
    const list = this.#form.querySelector('[data-path="sources"]');
    return (list === null ? [] : itemsOf(list)).flatMap((item) => {
      const id = this.#inputOf(item, 'id').value.trim();
      return id === '' ? [] : [{ id, title: this.#inputOf(item, 'title').value.trim() }];
    });
  }

  /** The sources of the entry, wherever one is to be named. */
  #offerSources(): void {
    const sources = this.#sources();
    const places = this.#form.querySelectorAll<HTMLSelectElement>('[data-control="source"] select, #cite-source');
    for (const select of places) {
      const { value } = select;
      const empty = select.id === 'cite-source' ? [] : [new Option(this.#words.choose, '')];
      const options = sources.map(({ id, title }) => new Option(title === '' ? id : `${id}: ${title}`, id));
      const lost = value !== '' && !sources.some(({ id }) => id === value) && select.id !== 'cite-source' ? [new Option(value, value)] : [];
      select.replaceChildren(...empty, ...options, ...lost);
      if (value !== '') select.value = value;
    }
    const none = sources.length === 0;
    this.#find('.cite-none').hidden = !none;
    for (const control of this.#form.querySelectorAll<HTMLSelectElement | HTMLButtonElement>('#cite-source, [data-action="cite"]'))
      control.disabled = none;
  }

  #cite(): void {
    const source = this.#find<HTMLSelectElement>('#cite-source').value;
    const text = this.#text;
    if (source === '') return;
    text.setRangeText(`[^${source}]`, text.selectionEnd, text.selectionEnd, 'end');
    text.focus();
    this.#changed();
  }

  async #act(button: HTMLButtonElement): Promise<void> {
    switch (button.dataset['action']) {
      case 'add':
        return this.#add(button);
      case 'remove':
        return this.#remove(button);
      case 'up':
        return this.#up(button);
      case 'choice-up':
      case 'choice-remove':
        return this.#rechoose(button);
      case 'cite':
        return this.#cite();
      case 'copy':
        return this.#copy();
      case 'download':
        return this.#download();
    }
  }

  #add(button: HTMLElement): void {
    const list = button.closest<HTMLElement>('[data-control="items"]');
    if (list === null) return;
    const item = addItem(list);
    this.#prepare(item);
    nameItems(list, this.#words);
    this.#offerSources();
    focusTarget(item).focus();
    this.#announce(fill(this.#words.items.added, { item: item.querySelector('legend')?.textContent ?? '' }));
    this.#changed();
  }

  #remove(button: HTMLElement): void {
    const item = button.closest<HTMLElement>('[data-item]');
    const list = button.closest<HTMLElement>('[data-control="items"]');
    if (item === null || list === null) return;
    const name = item.querySelector('legend')?.textContent ?? '';
    item.remove();
    nameItems(list, this.#words);
    this.#offerSources();
    list.querySelector<HTMLElement>('[data-action="add"]')?.focus();
    this.#announce(fill(this.#words.items.removed, { item: name }));
    this.#changed();
  }

  #up(button: HTMLElement): void {
    const item = button.closest<HTMLElement>('[data-item]');
    const list = button.closest<HTMLElement>('[data-control="items"]');
    if (item === null || list === null) return;
    item.previousElementSibling?.before(item);
    nameItems(list, this.#words);
    this.#offerSources();
    (button.hidden ? item : button).focus();
    this.#changed();
  }

  #rechoose(button: HTMLElement): void {
    const picker = button.closest<HTMLElement>('.picker');
    const item = button.closest<HTMLElement>('li');
    if (picker === null || item === null) return;
    const values = chosenIn(picker);
    const value = item.dataset['value'] ?? '';
    const at = values.indexOf(value);
    const without = values.filter((each) => each !== value);
    const isUp = button.dataset['action'] === 'choice-up';
    this.#choose(picker, isUp ? without.toSpliced(at - 1, 0, value) : without);
    const stays = [...picker.querySelectorAll<HTMLElement>('.picker-chosen > li')].find((each) => each.dataset['value'] === value);
    (stays?.querySelector<HTMLElement>('button') ?? picker.querySelector<HTMLElement>('.picker-search'))?.focus();
  }

  /** Brings preview, file, neighbours and errors up to what stands in the form. */
  #refresh(): void {
    const workbench = this.#workbench;
    if (workbench === undefined || !this.isConnected) return;
    const written = this.#written();
    this.#drawNearest(workbench, written);
    const { html, focus, problem } = workbench.preview(written);
    const place = this.#find('.contribute-entry');
    drawPreview(place, html);
    if (focus !== undefined) place.dataset['focus'] = focus;
    const note = this.#find('.preview-problem');
    note.hidden = problem === undefined;
    note.textContent = problem === undefined ? '' : fill(this.#words.preview.text, { message: problem });
    const examined = workbench.examine(written);
    this.#find('.contribute-file').textContent = examined.text;
    this.#show(examined);
  }

  #drawNearest(workbench: Workbench, { state }: Written): void {
    const words = this.#words.similar;
    const near = workbench.nearest(String(state['name'] ?? ''), String(state['url'] ?? ''), this.#own);
    const place = this.#find('.similar');
    const key = near.map(({ id }) => id).join();
    if (place.dataset['shown'] === key) return;
    place.dataset['shown'] = key;
    place.hidden = near.length === 0;
    const heading = document.createElement('h3');
    heading.textContent = words.title;
    const text = document.createElement('p');
    text.textContent = words.text;
    const list = document.createElement('ul');
    for (const { id, name, sameSite } of near) {
      const item = document.createElement('li');
      const link = document.createElement('a');
      link.href = fill(this.#config.correct, { id });
      link.textContent = fill(words.correct, { name });
      item.append(link, sameSite ? ` (${words.sameSite})` : '');
      list.append(item);
    }
    place.replaceChildren(heading, text, list);
    this.#announce(near.length === 0 ? '' : count(words.count, near.length, this.#config.language));
  }

  /** Before the first check only what was filled in wrongly is named, never what is still missing. */
  #show(examined: Examined): void {
    const placed = placeProblems(this.#form, [...examined.errors, ...examined.hints], examined.text, this.#words);
    const named = this.#isChecked
      ? placed
      : placed.filter(
          ({ problem, field }) =>
            problem.severity === 'error' && problem.kind !== 'missing-key' && [...this.#touched].some((each) => each.contains(field)),
        );
    showBeside(this.#form, named, this.#words);
    const summary = this.#find('.contribute-summary');
    if (!summary.hidden) {
      summary.replaceChildren(...summaryOf(placed, this.#words, this.#config.language));
      summary.hidden = placed.length === 0;
    }
    if (examined.errors.length > 0) this.#find('.contribute-ready').hidden = true;
    else if (!this.#find('.contribute-ready').hidden) this.#offer(examined.text);
  }

  async #check(): Promise<void> {
    const workbench = await this.#start().catch(() => undefined);
    if (workbench === undefined) {
      this.#state().focus();
      return;
    }
    clearTimeout(this.#timer);
    this.#isChecked = true;
    this.#refresh();
    const examined = await workbench.examineAll(this.#written());
    const summary = this.#find('.contribute-summary');
    summary.hidden = examined.errors.length + examined.hints.length === 0;
    const ready = this.#find('.contribute-ready');
    ready.hidden = examined.errors.length > 0;
    this.#show(examined);
    (examined.errors.length > 0 ? summary : ready).focus();
  }

  /** What can be done with the finished file. */
  #offer(text: string): void {
    const { ready } = this.#words;
    const { repository } = this.#config;
    const id = this.#id.value.trim();
    const isNew = this.#own === undefined;
    const link = this.#find<HTMLAnchorElement>('.ready-open');
    const newFile = newFileLink(repository, id, text);
    link.href = isNew ? newFile.href : editLink(repository, id);
    link.textContent = isNew ? ready.open : ready.edit;
    this.#find('.ready-how').textContent = isNew
      ? newFile.filled
        ? ready.filled
        : newFile.tooLong
          ? ready.tooLong
          : ready.paste
      : text === this.#original
        ? ready.unchanged
        : ready.pasteOver;
  }

  async #copy(): Promise<void> {
    const { ready } = this.#words;
    const text = this.#find('.contribute-file').textContent;
    const done = await navigator.clipboard.writeText(text).then(
      () => true,
      () => false,
    );
    if (done) this.#unsaved = false;
    this.#find('.ready-said').textContent = done ? ready.copied : ready.copyFailed;
  }

  #download(): void {
    const file = entryPath(this.#id.value.trim()).split('/').at(-1) ?? 'entry.mdx';
    const link = document.createElement('a');
    link.href = URL.createObjectURL(new Blob([this.#find('.contribute-file').textContent], { type: 'text/markdown;charset=utf-8' }));
    link.download = file;
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
    this.#unsaved = false;
    this.#find('.ready-said').textContent = fill(this.#words.ready.downloaded, { file });
  }
}

customElements.define('contribute-form', ContributeForm);
