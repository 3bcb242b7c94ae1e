import { readCanonicalYaml } from '../../../src/entry/canonical-yaml.ts';
import { splitFrontmatter } from '../../../src/entry/frontmatter-parts.ts';
import { normalise } from '../../../src/entry/raw-text.ts';

export { readPlainly } from '../../../src/entry/read-with-translations.ts';

/** Whether the quick reader reads the record, so that it also finds the places of fields. */
export const isCanonical = (text: string): boolean => {
  const parts = splitFrontmatter(normalise(text));
  return typeof parts !== 'string' && readCanonicalYaml(parts.yaml) !== undefined;
};
