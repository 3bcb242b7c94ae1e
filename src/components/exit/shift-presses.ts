/** What a keyboard event says about the Shift key. */
export interface Key {
  readonly key: string;
  readonly repeat: boolean;
  readonly shiftKey: boolean;
  readonly ctrlKey: boolean;
  readonly altKey: boolean;
  readonly metaKey: boolean;
}

export interface ShiftListener {
  /** Shift was pressed by itself. */
  readonly pressed: () => void;
  /** The keyboard or the pointer is used for something else, so that earlier presses meant something else too. */
  readonly other: () => void;
}

/**
 * Tells a press of Shift by itself from Shift held for something else: a capital letter, a shortcut, a click, the other
 * Shift key at the same time. The keyboards of iOS report Shift with every capital, so keys typed into a field never count.
 */
export const createShiftPresses = ({ pressed, other }: ShiftListener) => {
  let held = false;
  let alone = false;
  return {
    down({ key, repeat, ctrlKey, altKey, metaKey }: Key, typing: boolean): void {
      if (repeat) return;
      alone = key === 'Shift' && !held && !typing && !ctrlKey && !altKey && !metaKey;
      if (key === 'Shift') held = true;
      if (!alone) other();
    },
    up({ key, shiftKey }: Key): void {
      // With both Shift keys down, the first to come up leaves the modifier set.
      if (key !== 'Shift' || shiftKey) return;
      if (alone) pressed();
      held = alone = false;
    },
    /** Shift is or was held for something else, or its release will not be seen. */
    spoil(): void {
      held = alone = false;
      other();
    },
  };
};
