import '../catalogue/lists/newer-methods.ts';
import { count, fill } from '../i18n/format.ts';
import { howOpened } from '../import/how-opened.ts';
import { remarkSentence } from '../import/remark-sentence.ts';
import type { Mapping } from '../import/headings.ts';
import type { GroupedRemark, Report } from '../import/import-report.ts';
import { mappingText, readMappingText } from '../import/mapping-file.ts';
import type { KnownEntry, Same } from '../import/possibly-same.ts';
import { saveFile } from './finished-file.ts';
import { columnChoices, nameOfPath } from './sheet-columns.ts';
import type { SheetConfig } from './sheet-config.ts';
import type { RowAnswer, SheetAnswer, SheetOrder } from './sheet-reader.ts';
import type { SheetReply } from './sheet-reader.worker.ts';

/** Reading that takes longer is ended. */
const mostSeconds = 60;
const mostRows = 200;
const mostNumbers = 8;

const element = (name: string, ...children: readonly (string | Node)[]): HTMLElement => {
  const made = document.createElement(name);
  made.append(...children);
  return made;
};

/** A table that scrolls by itself where it is wider than the page. */
const table = (label: string, head: readonly string[], rows: readonly (readonly (string | Node)[])[]): HTMLElement => {
  const cells = (name: string, contents: readonly (string | Node)[]): HTMLElement[] => contents.map((content) => element(name, content));
  const heads = cells('th', head);
  for (const cell of heads) cell.setAttribute('scope', 'col');
  const own = element(
    'table',
    element('thead', element('tr', ...heads)),
    element('tbody', ...rows.map((row) => element('tr', ...cells('td', row)))),
  );
  const scroll = element('div', own);
  scroll.className = 'table-scroll';
  scroll.tabIndex = 0;
  scroll.setAttribute('role', 'region');
  scroll.setAttribute('aria-label', label);
  return scroll;
};

/** Reads a spreadsheet in the browser and offers drafts of its rows. Nothing of the file is sent. */
class SheetReader extends HTMLElement {
  #config!: SheetConfig;
  #worker: Worker | undefined;
  #known: Promise<readonly KnownEntry[]> | undefined;
  #zip: Uint8Array<ArrayBuffer> | undefined;
  #sheet: string | undefined;
  /** What somebody said that columns are; it stays for the next file. */
  #mapping: Mapping = {};
  #columns: Report['columns'] = [];

  connectedCallback(): void {
    this.#config = JSON.parse(this.#find('.sheet-config').textContent) as SheetConfig;
    this.hidden = false;
    this.addEventListener('change', ({ target }) => {
      if (!(target instanceof HTMLSelectElement || target instanceof HTMLInputElement)) return;
      if (target.matches('.sheet-goal')) void this.#choose(target.dataset['heading'] ?? '', target.value);
      else if (target.matches('.sheet-map')) void this.#readMapping(target as HTMLInputElement);
      else {
        this.#sheet = target.matches('.sheet-file') ? undefined : target.value;
        void this.#read();
      }
    });
    this.#find('.sheet-take').addEventListener('click', () => {
      if (this.#zip !== undefined) saveFile('drafts.zip', this.#zip, 'application/zip');
    });
    this.#find('.sheet-keep').addEventListener('click', () =>
      saveFile('columns.json', mappingText({ columns: this.#columns }), 'application/json'),
    );
  }

  disconnectedCallback(): void {
    this.#worker?.terminate();
  }

  #find<E extends HTMLElement>(selector: string): E {
    const found = this.querySelector<E>(selector);
    if (found === null) throw new Error(`The page has no ${selector}.`);
    return found;
  }

  #say(text: string): void {
    this.#find('.sheet-said').textContent = text;
  }

  /** Entries to compare with; without them, nothing is said of rows that may be the same. */
  #knownEntries(): Promise<readonly KnownEntry[]> {
    this.#known ??= fetch(this.#config.outlineUrl).then(
      async (response) => (response.ok ? ((await response.json()) as KnownEntry[]) : []),
      () => [],
    );
    return this.#known;
  }

  /** Takes a column for what was chosen, and reads the rows again; who uses the keyboard stays at its list. */
  async #choose(heading: string, goal: string): Promise<void> {
    this.#mapping = { ...this.#mapping, [heading]: goal };
    await this.#read();
    this.querySelector<HTMLElement>(`.sheet-goal[data-heading="${CSS.escape(heading)}"]`)?.focus();
  }

  async #readMapping(input: HTMLInputElement): Promise<void> {
    const [file] = input.files ?? [];
    const mapping = file === undefined ? {} : readMappingText(await file.text());
    if (mapping === undefined) return this.#say(this.#config.words.mapWrong);
    this.#mapping = mapping;
    await this.#read();
  }

  async #read(): Promise<void> {
    const [file] = this.#find<HTMLInputElement>('.sheet-file').files ?? [];
    if (file === undefined) return;
    const sheet = this.#sheet;
    const { words, unreadable, language, entriesUrl } = this.#config;
    this.#worker?.terminate();
    this.#find('.sheet-result').hidden = true;
    if (sheet === undefined) this.#find('.sheet-choice').hidden = true;
    this.#say(fill(words.working, { name: file.name }));
    this.ariaBusy = 'true';
    try {
      const [buffer, known] = await Promise.all([file.arrayBuffer(), this.#knownEntries()]);
      const reply = await this.#ask({
        name: file.name,
        bytes: new Uint8Array(buffer),
        sheet,
        mapping: this.#mapping,
        known,
        language,
        entriesUrl,
      });
      if (reply === 'too-long') this.#say(fill(words.tooLong, { seconds: mostSeconds }));
      else if (reply === undefined) this.#say(words.failed);
      else if ('reason' in reply) {
        this.#say(fill(unreadable[reply.reason], reply.values));
        this.#offerSheets('', reply.sheets);
      } else this.#show(reply);
    } catch {
      this.#say(words.failed);
    } finally {
      this.ariaBusy = 'false';
    }
  }

  async #ask(order: SheetOrder & { readonly entriesUrl: string }): Promise<SheetReply | 'too-long'> {
    const worker = new Worker(new URL('./sheet-reader.worker.ts', import.meta.url), { type: 'module' });
    this.#worker = worker;
    let timer: ReturnType<typeof setTimeout> | undefined;
    try {
      return await new Promise<SheetReply | 'too-long'>((resolve) => {
        timer = setTimeout(() => resolve('too-long'), mostSeconds * 1000);
        worker.addEventListener('message', ({ data }: MessageEvent<SheetReply>) => resolve(data));
        worker.addEventListener('error', () => resolve(undefined));
        worker.postMessage(order);
      });
    } finally {
      clearTimeout(timer);
      worker.terminate();
    }
  }

  /** @param own the sheet that was read, where one was */
  #offerSheets(own: string, others: readonly string[]): void {
    if (others.length === 0 || !this.#find('.sheet-choice').hidden) return;
    const choice = this.#find<HTMLSelectElement>('.sheet-choice select');
    choice.replaceChildren(...[own, ...others].map((name) => new Option(name)));
    this.#find('.sheet-choice').hidden = false;
  }

  #remarks(groups: readonly GroupedRemark[]): HTMLElement {
    const { words, remarks, near } = this.#config;
    const lines = groups.slice(0, mostRows).map(({ remark, rows }) => {
      const numbers = rows.slice(0, mostNumbers).join(', ') + (rows.length > mostNumbers ? ' …' : '');
      const where = fill(rows.length === 1 ? words.inRows.one : words.inRows.other, { rows: numbers });
      return element('li', element('strong', remark.heading), ` · ${remarkSentence(remark, { remarks, near })} ${where}`);
    });
    if (groups.length > mostRows) lines.push(element('li', fill(words.more, { n: groups.length - mostRows })));
    return element('ul', ...lines);
  }

  #becomes({ is, same, changed, older, removed }: RowAnswer): string {
    const { words, labels, older: olderWords } = this.#config;
    const nameOf = (other: Same): string => ('id' in other ? other.id : fill(words.sameRow, { row: other.row }));
    const becomes = fill(words.becomes[is], { same: same === undefined ? '' : nameOf(same) });
    const nameOfField = (field: string): string => labels[field] ?? field;
    const changes = changed.length === 0 ? becomes : `${becomes} (${changed.map(nameOfField).join(', ')})`;
    return [
      changes,
      ...(removed.length > 0 ? [fill(words.removed, { contacts: removed.join(', ') })] : []),
      ...older.map(({ field, languages }) => fill(olderWords, { field: nameOfField(field), languages })),
    ].join('. ');
  }

  #show(answer: SheetAnswer): void {
    const { report, otherSheets, hidden, mended, asked, rows, drafts, zip } = answer;
    const { language, words } = this.#config;
    const { columnsHead, rowsHead } = words;
    this.#columns = report.columns;
    const shownRows = rows
      .slice(0, mostRows)
      .map((row) => [String(row.row), row.name, this.#becomes(row), row.missing.map((path) => nameOfPath(path, this.#config)).join(', ')]);
    const part = (title: string, content: HTMLElement, isThere = true): HTMLElement[] => (isThere ? [element('h3', title), content] : []);
    const place = this.#find('.sheet-found');
    const sheet = report.sheet === null ? [] : [fill(words.sheet, { sheet: report.sheet })];
    const taken = [...sheet, howOpened(report, this.#config)].join(' ');
    place.replaceChildren(
      element('p', taken),
      ...part(words.columnsTitle, table(words.columnsTitle, [columnsHead.heading, columnsHead.field], columnChoices(answer, this.#config))),
      element('p', words.columnsText),
      ...hidden.map((heading) => element('p', fill(words.hidden, { heading }))),
      ...part(words.askedTitle, this.#remarks(asked), asked.length > 0),
      ...part(words.mendedTitle, this.#remarks(mended), mended.length > 0),
      ...part(words.rowsTitle, table(words.rowsTitle, [rowsHead.row, rowsHead.name, rowsHead.becomes, rowsHead.lacks], shownRows)),
      ...(rows.length > mostRows ? [element('p', fill(words.more, { n: rows.length - mostRows }))] : []),
    );
    const header = report.headerRow;
    const summary =
      header === null
        ? fill(count(words.records, rows.length, language), { file: report.file })
        : fill(count(words.summary, rows.length, language), { file: report.file, header });
    const others = otherSheets.length === 0 ? '' : ` ${fill(words.notRead, { sheets: otherSheets.join(', ') })}`;
    const nothing = rows.every(({ is }) => is === 'same') ? words.allSame : words.noDrafts;
    this.#say(zip === undefined ? `${summary}${others} ${nothing}` : summary + others);
    this.#offerSheets(report.sheet ?? '', otherSheets);
    this.#zip = zip;
    const take = this.#find('.sheet-take');
    take.textContent = count(words.take, drafts, language);
    this.#find('.sheet-drafts').hidden = zip === undefined;
    this.#find('.sheet-result').hidden = false;
  }
}

customElements.define('sheet-reader', SheetReader);
