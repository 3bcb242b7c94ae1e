import { visibleLines } from '../../../src/problems/visible.ts';

/** Prints what was made from texts of strangers: nothing of it reaches the terminal as a command. */
export const say = (text: string): void => console.log(visibleLines(text));
