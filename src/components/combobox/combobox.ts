/** A field, and the list of options below it. */
export interface Combobox {
  readonly input: HTMLInputElement;
  readonly list: HTMLElement;
}

/** What a list needs of whoever fills it. */
export interface ComboboxActions {
  /** Brings the options up to what is typed. */
  readonly fill: (box: Combobox) => Promise<void>;
  /** An option was pressed, with whatever. */
  readonly choose: (box: Combobox, option: HTMLElement) => void;
}

export const optionsOf = ({ list }: Combobox): HTMLElement[] => [...list.querySelectorAll<HTMLElement>('[role="option"]:not([hidden])')];

export const isOpen = ({ list }: Combobox): boolean => !list.hidden;

export const activeOption = (box: Combobox): HTMLElement | undefined =>
  optionsOf(box).find((option) => option.classList.contains('is-active'));

/** Shows which option the keys are on: the chosen one, where only one can be. */
export const mark = ({ input, list }: Combobox, option: HTMLElement | undefined): void => {
  const isSingle = list.getAttribute('aria-multiselectable') !== 'true';
  for (const each of list.querySelectorAll('.is-active')) {
    each.classList.remove('is-active');
    if (isSingle) each.setAttribute('aria-selected', 'false');
  }
  input.removeAttribute('aria-activedescendant');
  if (option === undefined) return;
  option.classList.add('is-active');
  if (isSingle) option.setAttribute('aria-selected', 'true');
  option.scrollIntoView({ block: 'nearest' });
};

/** The focus stays in the field, which tells screen readers the option that the keys are on. */
export const tell = (box: Combobox): void => {
  const active = activeOption(box);
  if (active !== undefined) box.input.setAttribute('aria-activedescendant', active.id);
};

export const activate = (box: Combobox, option: HTMLElement | undefined): void => {
  mark(box, option);
  tell(box);
};

export const show = (box: Combobox, isShown: boolean): void => {
  box.list.hidden = !isShown;
  box.input.setAttribute('aria-expanded', String(isShown));
  if (!isShown) activate(box, undefined);
};

/** Shows the options there are, unless whoever wanted them has gone on meanwhile. */
export const openList = async (box: Combobox, { fill }: ComboboxActions): Promise<void> => {
  await fill(box);
  show(box, optionsOf(box).length > 0 && document.activeElement === box.input);
};

const step = async (box: Combobox, by: 1 | -1, actions: ComboboxActions): Promise<void> => {
  if (!isOpen(box)) await openList(box, actions);
  const options = optionsOf(box);
  const active = activeOption(box);
  const next = active === undefined ? (by === 1 ? 0 : -1) : (options.indexOf(active) + by) % options.length;
  if (isOpen(box)) activate(box, options.at(next));
};

/** Whether the key was for the list: else it is the field's own. */
const onKey = (key: string, box: Combobox, actions: ComboboxActions): boolean => {
  if (key === 'ArrowDown' || key === 'ArrowUp') {
    void step(box, key === 'ArrowDown' ? 1 : -1, actions);
    return true;
  }
  if (!isOpen(box)) return false;
  if (key === 'Escape') {
    show(box, false);
    return true;
  }
  const active = activeOption(box);
  if (active === undefined) return false;
  if (key === 'Enter') active.click();
  else if (key === 'Home') activate(box, optionsOf(box)[0]);
  else if (key === 'End') activate(box, optionsOf(box).at(-1));
  else return false;
  return true;
};

/**
 * Lets fields with lists be used with keys, mouse and fingers, after the pattern of ARIA for comboboxes.
 * @param boxOf the combobox that something is a part of: its field, or something in its list
 */
export const listenToComboboxes = (
  root: HTMLElement,
  boxOf: (part: EventTarget | null) => Combobox | undefined,
  actions: ComboboxActions,
): void => {
  // Before whatever else the field does with its keys.
  root.addEventListener(
    'keydown',
    (event) => {
      const box = boxOf(event.target);
      if (box?.input !== event.target || box === undefined) return;
      if (event.isComposing || event.altKey || event.ctrlKey || event.metaKey) return;
      if (!onKey(event.key, box, actions)) return;
      event.preventDefault();
      event.stopPropagation();
    },
    { capture: true },
  );
  // A press on the list would take the focus out of the field, and so close the list.
  root.addEventListener('mousedown', (event) => {
    if (event.target instanceof Node && boxOf(event.target)?.list.contains(event.target) === true) event.preventDefault();
  });
  root.addEventListener('click', ({ target }) => {
    const box = boxOf(target);
    if (box === undefined || !(target instanceof Element)) return;
    const option = target.closest<HTMLElement>('[role="option"]');
    if (option !== null) actions.choose(box, option);
    else if (target === box.input && !isOpen(box)) void openList(box, actions);
  });
  root.addEventListener('focusout', ({ target, relatedTarget }) => {
    const box = boxOf(target);
    if (box !== undefined && boxOf(relatedTarget)?.input !== box.input) show(box, false);
  });
};
