import { remembered } from '../../remembered/remembered.ts';
import { comparableName } from '../text/normalise.ts';
import { asSeen } from './look-alike.ts';
import type { CheckedEntry } from './rule.ts';

export interface Name {
  readonly entry: CheckedEntry;
  readonly text: string;
  readonly path: readonly PropertyKey[];
}

/** What an entry is called in other languages, or said to be. */
const translatedNames = (entry: CheckedEntry): Name[] =>
  Object.entries(entry.initiative.translations ?? {}).flatMap(([language, said]) =>
    (['name', 'description'] as const).flatMap((key) => {
      const text = said?.[key];
      return text === undefined ? [] : [{ entry, text, path: ['translations', language, key] }];
    }),
  );

/** All that an entry is called. */
export const namesOf = (entry: CheckedEntry): Name[] => [
  { entry, text: entry.initiative.name, path: ['name'] },
  ...(entry.initiative.aliases ?? []).map((text, index) => ({ entry, text, path: ['aliases', index] })),
  ...translatedNames(entry),
];

/** A name without spaces, case, accents and punctuation. */
export const letters = remembered((text) => comparableName(text).replaceAll(' ', ''));

/** The same as the eye takes it in. */
export const seenLetters = remembered((text) => asSeen(text).replaceAll(' ', ''));
