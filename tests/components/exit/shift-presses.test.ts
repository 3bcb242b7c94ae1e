import { describe, expect, test } from 'vitest';
import { createShiftPresses, type Key } from '../../../src/components/exit/shift-presses.ts';

const event = (key: string, more: Partial<Key> = {}): Key => ({
  key,
  repeat: false,
  shiftKey: false,
  ctrlKey: false,
  altKey: false,
  metaKey: false,
  ...more,
});
const shiftDown = (more: Partial<Key> = {}): Key => event('Shift', { shiftKey: true, ...more });
const shiftUp = (more: Partial<Key> = {}): Key => event('Shift', more);

type Presses = ReturnType<typeof createShiftPresses>;
/** The presses that still count at the end. */
const pressesIn = (play: (shift: Presses) => void): number => {
  let presses = 0;
  play(createShiftPresses({ pressed: () => (presses += 1), other: () => (presses = 0) }));
  return presses;
};

describe('a press of Shift', () => {
  test('counts when it goes down and up by itself', () => {
    const presses = pressesIn((shift) => {
      for (let press = 0; press < 3; press += 1) {
        shift.down(shiftDown(), false);
        shift.up(shiftUp());
      }
    });
    expect(presses).toBe(3);
  });

  test.for(['Tab', 'ArrowDown', 'Control', 'a'])('counts no more after %s, which shows that it was meant for something else', (key) => {
    const presses = pressesIn((shift) => {
      for (let press = 0; press < 3; press += 1) {
        shift.down(shiftDown(), false);
        shift.up(shiftUp());
        shift.down(event(key), false);
        shift.up(event(key));
      }
    });
    expect(presses).toBe(0);
  });

  test('counts once however long it is held', () => {
    const presses = pressesIn((shift) => {
      shift.down(shiftDown(), false);
      for (let times = 0; times < 30; times += 1) shift.down(shiftDown({ repeat: true }), false);
      shift.up(shiftUp());
    });
    expect(presses).toBe(1);
  });

  test('does not count with another key, as for a capital letter', () => {
    const presses = pressesIn((shift) => {
      shift.down(shiftDown(), false);
      shift.down(event('A', { shiftKey: true }), false);
      shift.up(event('A', { shiftKey: true }));
      shift.up(shiftUp());
    });
    expect(presses).toBe(0);
  });

  test('does not count in a field, where keyboards of iOS report it with every capital', () => {
    const presses = pressesIn((shift) => {
      shift.down(shiftDown(), true);
      shift.up(shiftUp());
    });
    expect(presses).toBe(0);
  });

  test.for(['ctrlKey', 'altKey', 'metaKey'] as const)('does not count with %s', (modifier) => {
    const presses = pressesIn((shift) => {
      shift.down(shiftDown({ [modifier]: true }), false);
      shift.up(shiftUp({ [modifier]: true }));
    });
    expect(presses).toBe(0);
  });

  test('does not count with the other Shift key, in whatever order they come up', () => {
    const presses = pressesIn((shift) => {
      shift.down(shiftDown(), false);
      shift.down(shiftDown(), false);
      shift.up(shiftUp({ shiftKey: true }));
      shift.up(shiftUp());
    });
    expect(presses).toBe(0);
  });

  test('does not count when only one of the two releases is reported', () => {
    const presses = pressesIn((shift) => {
      shift.down(shiftDown(), false);
      shift.down(shiftDown(), false);
      shift.up(shiftUp());
      shift.down(shiftDown(), false);
      shift.up(shiftUp());
    });
    expect(presses).toBe(1);
  });

  test('does not count with a click, or when the window loses the keyboard', () => {
    const presses = pressesIn((shift) => {
      shift.down(shiftDown(), false);
      shift.spoil();
      shift.up(shiftUp());
    });
    expect(presses).toBe(0);
  });
});
