import { completeAddress } from '../catalogue/text/complete-address.ts';
import type { ContributeWords } from './form-config.ts';
import { inputOf, itemsOf } from './form-dom.ts';
import { sourceIdOf } from '../catalogue/derived/source-id.ts';

/** An address as it was meant, before it is judged. */
export const addressAsMeant = (field: HTMLInputElement): void => {
  field.value = completeAddress(field.value.trim()) ?? field.value;
};

const sourcesIn = (form: Element): { readonly id: string; readonly title: string }[] => {
  const list = form.querySelector('[data-path="sources"]');
  return (list === null ? [] : itemsOf(list)).flatMap((item) => {
    const id = inputOf(item, 'id').value.trim();
    return id === '' ? [] : [{ id, title: inputOf(item, 'title').value.trim() }];
  });
};

const hostOf = (address: string): string => (URL.canParse(address) ? new URL(address).host.replace(/^www\./, '') : '');

/** Whether a contact, a fact or the text names a source already. */
const isNamed = (form: Element, id: string): boolean =>
  [...form.querySelectorAll<HTMLSelectElement>('[data-control="source"] select')].some(({ value }) => value === id) ||
  [...form.querySelectorAll<HTMLTextAreaElement>(':is([data-path^="evidence."], [data-path="contacts.evidence"]) textarea')].some(
    ({ value }) => value.split(/\s+/).includes(id),
  ) ||
  form.querySelector<HTMLTextAreaElement>('#entry-text')?.value.includes(`[^${id}]`) === true;

/** A source without an id gets one from its publisher and its year, or from its address. It follows them until something names it. */
export const nameSource = (form: Element, target: Element): void => {
  const item = target.closest('[data-item]');
  if (item === null) return;
  const id = inputOf(item, 'id');
  const { value } = id;
  if (value !== '' && (value !== id.dataset['made'] || isNamed(form, value))) return;
  const taken = sourcesIn(form).flatMap((source) => (source.id === value ? [] : source.id));
  const [publisher, published, url] = (['publisher', 'published', 'url'] as const).map((name) => inputOf(item, name).value.trim());
  id.value = sourceIdOf(publisher === '' ? hostOf(url ?? '') : (publisher ?? ''), published, taken);
  id.dataset['made'] = id.value;
};

/** The sources of the entry, wherever one is to be named. */
export const offerSources = (form: Element, { choose }: ContributeWords): void => {
  const sources = sourcesIn(form);
  for (const select of form.querySelectorAll<HTMLSelectElement>('[data-control="source"] select, #cite-source')) {
    const { value } = select;
    const isCitation = select.id === 'cite-source';
    const options = sources.map(({ id, title }) => new Option(title === '' ? id : `${id}: ${title}`, id));
    // A contact keeps the source it names, so that the check can say that there is none of that id.
    const isLost = !isCitation && value !== '' && !sources.some(({ id }) => id === value);
    select.replaceChildren(...(isCitation ? [] : [new Option(choose, '')]), ...options, ...(isLost ? [new Option(value, value)] : []));
    if (value !== '') select.value = value;
  }
  const isNone = sources.length === 0;
  for (const note of form.querySelectorAll<HTMLElement>('.cite-none')) note.hidden = !isNone;
  for (const control of form.querySelectorAll<HTMLSelectElement | HTMLButtonElement>('#cite-source, [data-action="cite"]'))
    control.disabled = isNone;
};

/** Puts the citation of the chosen source where the cursor stands in the text. */
export const citeSource = (form: Element, text: HTMLTextAreaElement): void => {
  const source = form.querySelector<HTMLSelectElement>('#cite-source')?.value ?? '';
  if (source === '') return;
  text.setRangeText(`[^${source}]`, text.selectionEnd, text.selectionEnd, 'end');
  text.focus();
};
