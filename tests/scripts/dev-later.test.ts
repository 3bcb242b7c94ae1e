import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { laterModule, laterPackages, themes } from '../../scripts/lib/dev-later.ts';

it.each([...laterPackages, { ...themes, functions: themes.taken }])(
  '$importer takes nothing else from $specifier',
  ({ importer, specifier, functions }) => {
    const text = readFileSync(`node_modules/${importer}`, 'utf8');
    const [, names = ''] = new RegExp(`import \\{([^}]*)\\} from "${specifier}"`).exec(text) ?? [];
    expect(
      names
        .split(',')
        .map((name) => name.trim())
        .toSorted(),
    ).toEqual(functions.toSorted());
  },
);

it('loads a module when one of its functions is called', async () => {
  const { strToU8 } = (await import(laterModule(import.meta.resolve('fflate'), ['strToU8']))) as { strToU8: (text: string) => Uint8Array };
  expect(strToU8('ab')).toEqual(new Uint8Array([97, 98]));
});
