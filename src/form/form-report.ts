import { count, fill } from '../i18n/format.ts';
import type { InterfaceLanguage } from '../vocabulary/define.ts';
import type { Problem } from '../problems/problem.ts';
import type { ContributeWords } from './form-config.ts';
import { fieldAt, focusTarget } from './form-dom.ts';

/** A problem with the field it belongs to. */
export interface Placed {
  readonly problem: Problem;
  readonly field: HTMLElement;
}

/** Line of the file on which the text begins, after the closing line of the frontmatter and an empty one. */
const firstTextLine = (text: string): number => text.slice(0, text.indexOf('\n---\n') + 5).split('\n').length + 1;

/** Each problem at its field: the file name and the text have fields of their own. */
export const placeProblems = (form: HTMLElement, problems: readonly Problem[], text: string, words: ContributeWords): readonly Placed[] => {
  const of = (path: string): HTMLElement => form.querySelector<HTMLElement>(`[data-path="${path}"]`) ?? form;
  const inText = firstTextLine(text);
  const placed = problems.map((problem): Placed => {
    if (problem.kind === 'file-name' || problem.kind === 'duplicate-id') return { problem, field: of('(id)') };
    const field = problem.field === null ? undefined : fieldAt(form, problem.field);
    if (field !== undefined) return { problem, field };
    const line = problem.line === null ? undefined : problem.line - inText + 1;
    const message = line === undefined || line < 1 ? problem.message : fill(words.text.line, { n: line, message: problem.message });
    return { problem: { ...problem, message }, field: of('(text)') };
  });
  return placed.toSorted((a, b) =>
    a.field.compareDocumentPosition(b.field) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : a.field === b.field ? 0 : 1,
  );
};

const errorIn = (field: HTMLElement): HTMLElement | null =>
  [...field.querySelectorAll<HTMLElement>('.field-error')].find((place) => place.parentElement === field) ?? null;

const controlsOf = (field: HTMLElement): HTMLElement[] => {
  if (field.matches('.group, .items, [data-item]')) return [];
  if (field.matches('.choice')) return [field];
  return [focusTarget(field)];
};

const wordsOf = ({ message, fix }: Problem): string => (fix === null ? message : `${message} ${fix}`);

/** Shows the problems beside their fields and takes away those that are gone. */
export const showBeside = (form: HTMLElement, placed: readonly Placed[], words: ContributeWords): void => {
  for (const place of form.querySelectorAll<HTMLElement>('.field-error:not([hidden])')) {
    place.hidden = true;
    place.replaceChildren();
    place.closest('.field')?.classList.remove('has-error');
  }
  for (const control of form.querySelectorAll('[aria-invalid]')) control.removeAttribute('aria-invalid');
  for (const { problem, field } of placed) {
    const own = field.matches('.field') ? field : (field.closest<HTMLElement>('.field') ?? field);
    const place = errorIn(own);
    if (place === null) continue;
    const line = document.createElement('span');
    line.className = 'field-error-line';
    const prefix = document.createElement('strong');
    prefix.textContent = `${problem.severity === 'error' ? words.errors.prefix : words.errors.hintPrefix} `;
    const text = document.createElement('span');
    text.textContent = wordsOf(problem);
    line.append(prefix, text);
    place.append(line);
    place.hidden = false;
    if (problem.severity !== 'error') continue;
    own.classList.add('has-error');
    for (const control of controlsOf(own)) control.setAttribute('aria-invalid', 'true');
  }
};

export const labelOf = (field: HTMLElement): string => {
  const own = field.querySelector('legend, label');
  const name = (own?.firstChild?.textContent ?? '').trim();
  const item = field.parentElement?.closest('[data-item]')?.querySelector('legend')?.textContent;
  return item === undefined || item === null || field.matches('[data-item]') ? name : `${item}, ${name}`;
};

/** The list of all problems, each a link to its field.
 * @param reveal brings a field into sight
 */
export const summaryOf = (
  placed: readonly Placed[],
  words: ContributeWords,
  language: InterfaceLanguage,
  reveal: (field: HTMLElement) => void,
): readonly HTMLElement[] => {
  const { errors } = words;
  const list = (kind: 'error' | 'warning', title: string, text: string): HTMLElement[] => {
    const own = placed.filter(({ problem }) => problem.severity === kind);
    if (own.length === 0) return [];
    const heading = document.createElement('h2');
    heading.textContent = title.replace('{n}', String(own.length));
    const about = document.createElement('p');
    about.textContent = text;
    const items = document.createElement('ul');
    for (const { problem, field } of own) {
      const item = document.createElement('li');
      const link = document.createElement('a');
      const target = focusTarget(field);
      link.href = `#${target.id === '' ? field.id : target.id}`;
      link.textContent = labelOf(field);
      link.addEventListener('click', (event) => {
        event.preventDefault();
        reveal(target);
        target.focus();
        field.scrollIntoView({ block: 'start' });
      });
      const [before = '', after = ''] = fill(errors.line, { message: problem.message }).split('{field}');
      item.append(before, link, after);
      items.append(item);
    }
    return [heading, about, items];
  };
  const number = (kind: string): number => placed.filter(({ problem }) => problem.severity === kind).length;
  return [
    ...list('error', count(errors.title, number('error'), language), errors.text),
    ...list('warning', count(errors.hints, number('warning'), language), errors.hintsText),
  ];
};
