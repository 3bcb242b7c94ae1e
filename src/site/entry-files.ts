import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { toBibtex } from '../catalogue/export/bibtex.ts';
import { documentHead } from '../catalogue/export/collection.ts';
import { toCsl } from '../catalogue/export/csl.ts';
import type { Edition } from '../catalogue/export/edition.ts';
import { givenRecord } from '../catalogue/export/record.ts';
import { entryReference } from '../catalogue/export/reference.ts';
import { fileWithoutHidden } from '../catalogue/helplines/hidden-numbers.ts';
import { toRis } from '../catalogue/export/ris.ts';
import type { Initiative } from '../schema/initiative.ts';
import type { StoredEntry } from '../store/stored-entry.ts';

/** Where the files of entries lie, below the address of the site. */
export const entryFilesFolder = 'api/v1/initiatives';

/** The forms in which one entry is given away, by the end of their address. */
const forms = {
  json: {
    mediaType: 'application/json',
    text: (initiative, edition) => `${JSON.stringify({ ...documentHead(edition), item: givenRecord(initiative, edition) })}\n`,
  },
  bib: { mediaType: 'application/x-bibtex', text: (initiative, edition) => toBibtex(entryReference(initiative, edition)) },
  ris: {
    mediaType: 'application/x-research-info-systems',
    text: (initiative, edition) => toRis(entryReference(initiative, edition)),
  },
  'csl.json': {
    mediaType: 'application/vnd.citationstyles.csl+json',
    text: (initiative, edition) => `${JSON.stringify([toCsl(entryReference(initiative, edition))])}\n`,
  },
} as const satisfies Readonly<
  Record<string, { readonly mediaType: string; readonly text: (initiative: Initiative, edition: Edition) => string }>
>;

/** A file of one entry. */
export interface GivenFile {
  readonly name: string;
  readonly mediaType: string;
  readonly text: () => string;
}

interface Given {
  readonly entries: readonly Pick<StoredEntry, 'initiative' | 'hidden'>[];
  /** Ids that are no more, with the id that took their place. */
  readonly moved: ReadonlyMap<string, string>;
  readonly edition: Edition;
  readonly contentFolder: string;
}

/**
 * Every file of every entry. An old id keeps giving the entry that took its place; the text is the file itself, for whoever
 * corrects it, without the numbers that nobody shows: whoever corrects those looks them up.
 */
export function* entryFiles({ entries, moved, edition, contentFolder }: Given): Generator<GivenFile> {
  const byId = new Map(entries.map(({ initiative }) => [initiative.id, initiative]));
  const ids = [...Array.from(byId.keys(), (id) => [id, id] as const), ...moved];
  for (const [id, next] of ids) {
    const initiative = byId.get(next);
    if (initiative === undefined) continue;
    for (const [ending, { mediaType, text }] of Object.entries(forms))
      yield { name: `${id}.${ending}`, mediaType, text: () => text(initiative, edition) };
  }
  for (const { initiative, hidden = [] } of entries)
    yield {
      name: `${initiative.id}.mdx`,
      mediaType: 'text/markdown',
      text: () => fileWithoutHidden(readFileSync(join(contentFolder, `${initiative.id}.mdx`), 'utf8'), hidden),
    };
}
