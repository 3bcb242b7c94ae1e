import { afterPause } from '../components/after-pause.ts';

/** What the list needs of the form around it. */
export interface PickerActions {
  /** Brings the options of a picker up to what is typed. */
  readonly search: (picker: HTMLElement) => Promise<void>;
  /** Chooses a value, or gives it up again. */
  readonly toggle: (picker: HTMLElement, value: string) => void;
}

const inputOf = (picker: Element): HTMLInputElement | null => picker.querySelector<HTMLInputElement>('.picker-search');
const listOf = (picker: Element): HTMLElement | null => picker.querySelector<HTMLElement>('.picker-options');
const optionsOf = (picker: Element): HTMLElement[] => [...picker.querySelectorAll<HTMLElement>('.picker-options > :not([hidden])')];
const isOpen = (picker: Element): boolean => listOf(picker)?.hidden === false;

const activeIn = (picker: Element): Element | null => picker.querySelector('.is-active');

/** Shows which option the keys are on. */
const mark = (picker: Element, option: HTMLElement | undefined): void => {
  activeIn(picker)?.classList.remove('is-active');
  inputOf(picker)?.removeAttribute('aria-activedescendant');
  option?.classList.add('is-active');
  option?.scrollIntoView({ block: 'nearest' });
};

/** The focus stays in the search, which tells screen readers the option that the keys are on. */
const tell = (picker: Element): void => {
  const active = activeIn(picker);
  if (active !== null) inputOf(picker)?.setAttribute('aria-activedescendant', active.id);
};

const activate = (picker: Element, option: HTMLElement | undefined): void => {
  mark(picker, option);
  tell(picker);
};

const show = (picker: Element, isShown: boolean): void => {
  const list = listOf(picker);
  if (list !== null) list.hidden = !isShown;
  inputOf(picker)?.setAttribute('aria-expanded', String(isShown));
  if (!isShown) activate(picker, undefined);
};

const open = async (picker: HTMLElement, { search }: PickerActions): Promise<void> => {
  await search(picker);
  const options = optionsOf(picker);
  show(picker, options.length > 0 && picker.contains(document.activeElement));
};

const later = afterPause();

/** While something is searched for, Enter takes the first that was found. Another may come first with each letter: it is told once typing rests. */
const openForTyping = async (picker: HTMLElement, actions: PickerActions): Promise<void> => {
  await open(picker, actions);
  mark(picker, inputOf(picker)?.value.trim() === '' ? undefined : optionsOf(picker)[0]);
  later(() => tell(picker));
};

const toggle = async (picker: HTMLElement, option: HTMLElement, actions: PickerActions): Promise<void> => {
  const value = option.dataset['value'] ?? '';
  actions.toggle(picker, value);
  const input = inputOf(picker);
  if (input === null || input.value === '') return activate(picker, option);
  input.value = '';
  await open(picker, actions);
  activate(
    picker,
    optionsOf(picker).find((each) => each.dataset['value'] === value),
  );
};

const step = async (picker: HTMLElement, by: 1 | -1, actions: PickerActions): Promise<void> => {
  if (!isOpen(picker)) await open(picker, actions);
  const options = optionsOf(picker);
  const at = options.findIndex((option) => option === activeIn(picker));
  const next = at < 0 ? (by === 1 ? 0 : -1) : (at + by) % options.length;
  activate(picker, options.at(next));
};

const onKey = (event: KeyboardEvent, picker: HTMLElement, actions: PickerActions): boolean => {
  if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
    void step(picker, event.key === 'ArrowDown' ? 1 : -1, actions);
    return true;
  }
  if (!isOpen(picker)) return false;
  const options = optionsOf(picker);
  switch (event.key) {
    case 'Home':
      activate(picker, options[0]);
      return true;
    case 'End':
      activate(picker, options.at(-1));
      return true;
    case 'Enter': {
      const active = options.find((option) => option === activeIn(picker));
      if (active !== undefined) void toggle(picker, active, actions);
      return true;
    }
    case 'Escape':
      show(picker, false);
      return true;
    default:
      return false;
  }
};

const pickerOf = (target: EventTarget | null): HTMLElement | null =>
  target instanceof Element ? target.closest<HTMLElement>('.picker') : null;

const searchIn = (target: EventTarget | null): HTMLInputElement | null =>
  target instanceof HTMLInputElement && target.matches('.picker-search') ? target : null;

/** Lets the pickers of a form be used with keys, mouse and fingers, as a combobox with a list is. */
export const listenToPickers = (form: HTMLElement, actions: PickerActions): void => {
  form.addEventListener('input', ({ target }) => {
    const picker = searchIn(target) === null ? null : pickerOf(target);
    if (picker !== null) void openForTyping(picker, actions);
  });
  form.addEventListener('keydown', (event) => {
    const picker = searchIn(event.target) === null ? null : pickerOf(event.target);
    if (picker === null || event.isComposing || event.altKey || event.ctrlKey || event.metaKey) return;
    if (!onKey(event, picker, actions)) return;
    event.preventDefault();
    event.stopPropagation();
  });
  // A press on the list would take the focus out of the search, and so close the list.
  form.addEventListener('mousedown', (event) => {
    if (event.target instanceof Element && event.target.closest('.picker-options') !== null) event.preventDefault();
  });
  form.addEventListener('click', ({ target }) => {
    const picker = pickerOf(target);
    if (picker === null || !(target instanceof Element)) return;
    const option = target.closest<HTMLElement>('[role="option"]');
    if (option !== null) void toggle(picker, option, actions);
    else if (searchIn(target) !== null && !isOpen(picker)) void open(picker, actions);
  });
  form.addEventListener('focusout', ({ target, relatedTarget }) => {
    const picker = pickerOf(target);
    if (picker !== null && pickerOf(relatedTarget) !== picker) show(picker, false);
  });
};
