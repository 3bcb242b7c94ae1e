import { versionField, type Edition } from './edition.ts';
import { datasetReference } from './reference.ts';

const quoted = (text: string): string => JSON.stringify(text);

interface Version {
  readonly version: string;
  readonly date: string;
}

/** JSON strings are YAML strings. */
const citationText = (edition: Edition, state: Version | undefined): string => {
  const { title, author, abstract, keywords } = datasetReference(edition);
  const version = state === undefined ? '' : `version: ${quoted(state.version)}\ndate-released: ${quoted(state.date)}\n`;
  return `cff-version: 1.2.0
message: ${quoted('If you use this catalogue, please cite it as below.')}
type: dataset
title: ${quoted(title)}
abstract: ${quoted(abstract)}
authors:
  - name: ${quoted(author)}
${version}license: ${edition.licence.spdx}
url: ${quoted(edition.site)}
repository-code: ${quoted(edition.repository)}
keywords:
${keywords.map((keyword) => `  - ${quoted(keyword)}\n`).join('')}`;
};

interface Released {
  readonly tag: string;
  readonly date: string;
}

/**
 * CITATION.cff of the state that the site shows, which hosts of code and reference managers read.
 * @param released the newest release; undefined before the first
 */
export const citationFile = (edition: Edition, released: Released | undefined): string =>
  citationText(
    edition,
    released === undefined ? undefined : { version: versionField(edition), date: edition.changed ? edition.date : released.date },
  );

/** The same for the repository, whose entries go on changing after a release without anybody touching this file. */
export const repositoryCitation = (edition: Edition, { tag, date }: Released): string =>
  citationText(edition, { version: `release ${tag} and what was changed after it`, date });
