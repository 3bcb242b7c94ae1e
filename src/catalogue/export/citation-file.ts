import { versionField, type Edition } from './edition.ts';
import { datasetReference } from './reference.ts';

const quoted = (text: string): string => JSON.stringify(text);

/**
 * CITATION.cff, which hosts of code and reference managers read. JSON strings are YAML strings.
 * @param released the newest release; undefined before the first
 */
export const citationFile = (edition: Edition, released: { readonly tag: string; readonly date: string } | undefined): string => {
  const { title, author, abstract, keywords } = datasetReference(edition);
  const version =
    released === undefined
      ? ''
      : `version: ${quoted(versionField(edition))}\ndate-released: ${quoted(edition.changed ? edition.date : released.date)}\n`;
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
