import '../catalogue/lists/newer-methods.ts';
import type { PublicRecord } from '../catalogue/export/record.ts';
import { unknownSaid } from '../components/unknown-asked/unknown-line.ts';
import { fill } from '../i18n/format.ts';
import type { CorrectedField } from '../schema/correction.ts';
import { answerOf, isLack, readChange, readGrounds, type Lack } from './correct-answer.ts';
import type { CorrectConfig } from './correct-config.ts';
import { addToList, fillIn } from './correct-fill.ts';
import { letterOf, messageOf, publicLink, shownBy, type Sent } from './correct-message.ts';
import { contactsOf, saidToday } from './correct-today.ts';
import { fetchRecord } from './entry-to-edit.ts';
import { copyText } from './finished-file.ts';

const steps = ['what', 'change', 'send'] as const;

/** What is shown beside others only where it is asked for. */
const showOnly = (form: HTMLFormElement): void => {
  const isStatement = answerOf(form, 'statement') !== undefined;
  const hasAddress = (answerOf(form, 'address') ?? '') !== '';
  const shown: Readonly<Record<string, boolean>> = {
    added: answerOf(form, 'organisations') === '',
    role: answerOf(form, 'organisations') !== undefined,
    how: answerOf(form, 'contacts') !== undefined,
    number: answerOf(form, 'how') === 'number',
    hours: answerOf(form, 'how') === 'hours',
    // When it began is itself the answer.
    since: answerOf(form, 'field') !== 'started',
    // How it is known is asked once it is said what is wrong.
    grounds: answerOf(form, 'field') !== 'contacts' || answerOf(form, 'how') !== undefined,
    page: !isStatement,
    aboutPage: hasAddress,
    // Who has a page needs no statement, and a screen of a phone has room for one of them.
    noPage: isStatement || !hasAddress,
    statement: isStatement,
  };
  for (const part of form.querySelectorAll<HTMLElement>('[data-only]')) part.hidden = shown[part.dataset['only'] ?? ''] !== true;
};

/** Corrects one thing of one entry on three screens. What is typed stays in the page until it is sent or copied. */
class CorrectEntry extends HTMLElement {
  #config!: CorrectConfig;
  #form!: HTMLFormElement;
  #entry!: PublicRecord;
  #step = 0;
  #text = '';
  #unsent = false;

  // "Leave this site" empties the page, and with that takes this away at once: nothing then asks whether to stay.
  readonly #warn = (event: BeforeUnloadEvent): void => {
    if (this.#unsent && this.isConnected) event.preventDefault();
  };
  readonly #back = (event: PopStateEvent): void => {
    const state: unknown = event.state;
    this.#show(typeof state === 'object' && state !== null && 'step' in state ? Number(state.step) : 0);
  };

  connectedCallback(): void {
    const asked = new URLSearchParams(location.search);
    const id = asked.get('entry');
    if (id === null) return;
    this.#config = JSON.parse(this.#find('.correct-config').textContent) as CorrectConfig;
    this.#form = this.#find<HTMLFormElement>('form');
    void this.#open(id, asked.get('field'), asked.get('contact'));
  }

  disconnectedCallback(): void {
    removeEventListener('beforeunload', this.#warn);
    removeEventListener('popstate', this.#back);
  }

  #find<E extends HTMLElement>(selector: string): E {
    const found = this.querySelector<E>(selector);
    if (found === null) throw new Error(`The page has no ${selector}.`);
    return found;
  }

  #say(text: string): void {
    const place = document.querySelector('.contribute-state');
    if (place !== null) place.textContent = text;
  }

  async #open(id: string, field: string | null, contact: string | null): Promise<void> {
    const { words } = this.#config;
    this.#say(words.loading);
    try {
      const entry = await fetchRecord(id, this.#config);
      if (entry === undefined) return this.#say(fill(words.unknown, { id }));
      this.#entry = entry;
    } catch {
      return this.#say(words.loadFailed);
    }
    this.#say('');
    fillIn(this.#form, this.#entry, contact);
    this.#begin(field);
  }

  #begin(field: string | null): void {
    for (const part of document.querySelectorAll<HTMLElement>('.correct-plain')) part.hidden = true;
    // Each screen has a heading of its own, which says what is asked.
    document.querySelector('.page-header')?.classList.add('visually-hidden');
    const { now, nothing, unknownAsked } = this.#config.words;
    for (const place of this.querySelectorAll<HTMLElement>('[data-now]')) {
      const name = place.dataset['now'] as CorrectedField;
      const value = saidToday(this.#form, name, this.#entry);
      place.textContent = name === 'text' ? '' : fill(now, { value: value === '' ? nothing : value });
    }
    this.#find('[data-of="contacts"]').hidden = contactsOf(this.#entry).length === 0;
    this.#find<HTMLAnchorElement>('.correct-long').href = fill(this.#config.longForm, { id: this.#entry.id });
    this.#listen();
    history.replaceState({ step: 0 }, '');
    const wanted = [...this.querySelectorAll<HTMLInputElement>('input[name="field"]')].find(({ value }) => value === field);
    if (field !== null && field !== '' && wanted === undefined) this.#say(unknownSaid(unknownAsked, '', [`field=${field}`]));
    this.hidden = false;
    if (wanted === undefined || wanted.closest<HTMLElement>('li')?.hidden === true) return this.#show(0);
    wanted.checked = true;
    this.#go(1);
  }

  #listen(): void {
    addEventListener('beforeunload', this.#warn);
    addEventListener('popstate', this.#back);
    this.#form.addEventListener('submit', (event) => {
      event.preventDefault();
      this.#next();
    });
    // What stands there today is marked, so that the new value takes its place: fingers hit no single letters.
    this.#form.addEventListener('focusin', ({ target }) => {
      if (target instanceof HTMLInputElement && target.value !== '' && target.value === target.defaultValue) target.select();
    });
    this.#form.addEventListener('input', (event) => {
      if (this.#step > 0) this.#keep(true);
      if (event.target instanceof Element) this.#mended(event.target);
      if (event.target instanceof HTMLSelectElement && event.target.dataset['adds'] !== undefined) {
        if (event.target.value !== '') addToList(this.#form, event.target.dataset['adds'], event.target.value);
        event.target.value = '';
      }
      showOnly(this.#form);
    });
    this.addEventListener('click', (event) => {
      const button = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-action="back"], [data-way]') : null;
      if (button?.dataset['action'] === 'back') history.back();
      else if (button?.dataset['way'] === 'copy') void this.#copy();
      else if (button !== null) this.#keep(false);
    });
  }

  /** Whether something would be lost by leaving. The strip that leads out reads it from the attribute. */
  #keep(isUnsent: boolean): void {
    this.#unsent = isUnsent;
    this.toggleAttribute('data-unsaved', isUnsent);
  }

  async #copy(): Promise<void> {
    const { copied, copyFailed } = this.#config.words;
    const isCopied = await copyText(this.#text);
    if (isCopied) this.#keep(false);
    this.#find('.ready-said').textContent = isCopied ? copied : copyFailed;
  }

  get #field(): CorrectedField | undefined {
    return answerOf(this.#form, 'field') as CorrectedField | undefined;
  }

  #go(step: number): void {
    history.pushState({ step }, '');
    this.#show(step);
  }

  #show(step: number): void {
    const field = this.#field;
    this.#step = field === undefined ? 0 : step;
    const name = steps[this.#step];
    for (const part of this.querySelectorAll<HTMLElement>('[data-step]')) part.hidden = part.dataset['step'] !== name;
    for (const panel of this.querySelectorAll<HTMLElement>('[data-panel]')) panel.hidden = panel.dataset['panel'] !== field;
    const { about } = this.#config.words;
    for (const place of this.querySelectorAll('.correct-about'))
      place.textContent = fill(about, { name: this.#entry.name, n: this.#step + 1 });
    if (field !== undefined) {
      this.#find('#correct-change-title').textContent = this.#find(`[data-panel="${field}"] :is(legend, label)`).textContent;
      this.#find('.correct-today').textContent = this.#find(`[data-now="${field}"]`).textContent;
    }
    this.#complain(undefined);
    showOnly(this.#form);
    this.#find(`#correct-${name}-title`).focus();
  }

  /** Says what is lacking where it is lacking, and goes there. */
  #complain(lack: Lack | undefined): void {
    for (const place of this.querySelectorAll<HTMLElement>('.field-error')) place.hidden = true;
    for (const control of this.querySelectorAll('[aria-invalid]')) control.removeAttribute('aria-invalid');
    if (lack === undefined) return;
    const place = this.#find(`#correct-${lack.part}-error`);
    place.textContent = this.#config.words.missing[lack.says];
    place.hidden = false;
    const control = this.#find(`#correct-${lack.part}`);
    control.setAttribute('aria-invalid', 'true');
    (control.querySelector<HTMLElement>('input, select') ?? control).focus();
  }

  /** What was lacking is no longer said where something is filled in. */
  #mended(control: Element): void {
    const part = control.closest('[data-part]');
    const error = part?.querySelector<HTMLElement>('.field-error');
    if (!part || !error) return;
    error.hidden = true;
    for (const marked of [part, ...part.querySelectorAll('[aria-invalid]')]) marked.removeAttribute('aria-invalid');
  }

  #next(): void {
    const field = this.#field;
    if (field === undefined) return this.#complain({ part: 'field', says: 'choice' });
    if (this.#step === 0) return this.#go(1);
    const change = readChange(this.#form, field, this.#entry, this.#config.words);
    if (isLack(change)) return this.#complain(change);
    const grounds = readGrounds(this.#form, field, change);
    if (isLack(grounds)) return this.#complain(grounds);
    const label = this.#find(`[data-of="${field}"] .option-label`).textContent;
    this.#offer({ entry: this.#entry, field, label, change, grounds, written: new Date().toISOString().slice(0, 10) });
    this.#go(2);
  }

  /** Old and new side by side, and the three ways to send it. */
  #offer(sent: Sent): void {
    const { words } = this.#config;
    const { was, becomes } = sent.change;
    this.#text = messageOf(sent, this.#config);
    this.#find('.correct-old').textContent = was === '' ? words.nothing : was;
    this.#find('.correct-new').textContent = [becomes, sent.grounds.since].filter((part) => part !== undefined).join(', ');
    const shown = shownBy(sent.grounds, words);
    this.#find('.correct-shown').textContent = shown === '' ? words.nothing : shown;
    this.#find('.correct-text').textContent = this.#text;
    this.#find('.ready-said').textContent = '';
    this.#find<HTMLAnchorElement>('[data-way="mail"]').href = letterOf(sent, this.#config);
    this.#find<HTMLAnchorElement>('[data-way="public"]').href = publicLink(sent, this.#config);
  }
}

customElements.define('correct-entry', CorrectEntry);
