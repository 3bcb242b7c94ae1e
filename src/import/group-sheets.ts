import { comparableName } from '../catalogue/text/normalise.ts';
import { groupSheets, type HeadingNames } from './heading-names.ts';

type SheetKind = keyof typeof groupSheets;

const kinds = new Map<string, SheetKind>(
  Object.entries<HeadingNames>(groupSheets).flatMap(([kind, names]) =>
    Object.values(names)
      .flat()
      .map((name): [string, SheetKind] => [comparableName(name), kind as SheetKind]),
  ),
);

/** What a sheet beside a list holds, by its name; undefined where it may be a list itself. */
export const kindOfSheet = (name: string | undefined): SheetKind | undefined =>
  name === undefined ? undefined : kinds.get(comparableName(name));
