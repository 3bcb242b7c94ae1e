import { afterPause } from '../components/after-pause.ts';
import { activate, listenToComboboxes, mark, openList, optionsOf, show, tell, type Combobox } from '../components/combobox/combobox.ts';

/** What the list needs of the form around it. */
export interface PickerActions {
  /** Brings the options of a picker up to what is typed. */
  readonly search: (picker: HTMLElement) => Promise<void>;
  /** Chooses a value, or gives it up again. */
  readonly toggle: (picker: HTMLElement, value: string) => void;
}

const pickerOf = (part: EventTarget | null): HTMLElement | null => (part instanceof Element ? part.closest<HTMLElement>('.picker') : null);

const boxOf = (part: EventTarget | null): Combobox | undefined => {
  const picker = pickerOf(part);
  const input = picker?.querySelector<HTMLInputElement>('.picker-search');
  const list = picker?.querySelector<HTMLElement>('.picker-options');
  return input && list ? { input, list } : undefined;
};

const later = afterPause();

/** Lets the pickers of a form be used as comboboxes whose options are chosen and given up again. */
export const listenToPickers = (form: HTMLElement, { search, toggle }: PickerActions): void => {
  const fill = async ({ input }: Combobox): Promise<void> => {
    const picker = pickerOf(input);
    if (picker !== null) await search(picker);
  };
  const choose = async (box: Combobox, option: HTMLElement): Promise<void> => {
    const value = option.dataset['value'] ?? '';
    const picker = pickerOf(option);
    if (picker !== null) toggle(picker, value);
    if (box.input.value === '') return activate(box, option);
    box.input.value = '';
    await openList(box, actions);
    activate(
      box,
      optionsOf(box).find((each) => each.dataset['value'] === value),
    );
  };
  // On a phone an open list moves what stands below it: a button that is pressed would be gone before the finger is.
  const openOutside = (target: EventTarget | null): Combobox | undefined => {
    const list = form.querySelector<HTMLElement>('.picker-options:not([hidden])');
    const box = boxOf(list);
    return box !== undefined && pickerOf(list) !== pickerOf(target) ? box : undefined;
  };
  form.addEventListener('mousedown', (event) => {
    const isButton = event.target instanceof Element && event.target.closest('button') !== null;
    if (isButton && openOutside(event.target) !== undefined) event.preventDefault();
  });
  form.addEventListener('click', ({ target }) => {
    const box = openOutside(target);
    if (box !== undefined) show(box, false);
  });
  const actions = { fill, choose: (box: Combobox, option: HTMLElement) => void choose(box, option) };
  listenToComboboxes(form, boxOf, actions);
  form.addEventListener('input', ({ target }) => {
    const box = boxOf(target);
    if (box === undefined || target !== box.input) return;
    // While something is searched for, Enter takes the first that was found. Another may come first with each letter: it is told once typing rests.
    void openList(box, actions).then(() => {
      mark(box, box.input.value.trim() === '' ? undefined : optionsOf(box)[0]);
      later(() => tell(box));
    });
  });
};
