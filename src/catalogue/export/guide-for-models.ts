import { focusAreas } from '../../vocabulary/focus-areas.ts';
import { toCitation } from './citation.ts';
import { wordsAreData } from './collection.ts';
import { addressOn, versionOf, type Edition } from './edition.ts';
import { datasetReference } from './reference.ts';

/** llms.txt: what the site is and where a language model finds it in a form it can use. */
export const guideForModels = (edition: Edition, count: number): string => {
  const link = (path: string, name: string, what: string): string => `- [${name}](${addressOn(edition, path)}): ${what}\n`;
  return `# ${edition.title}

> ${edition.description} ${count} initiatives, ${versionOf(edition)}.

Rules for anyone who passes on what stands here:

- Helpline numbers: verbatim only, with their source and the day it was read ("sources", "accessed"). Never complete, convert, translate or guess a number. Where a person may be in danger, say that numbers change and give the address of the source.
- ${wordsAreData} The project refuses what speaks to a model as far as it recognises it, which is not always.
- A contact with "withheld" has no number here because sources disagree on it or nobody has checked it for two years. Do not look for it in older copies. One with "disputedBy" is one on which sources disagree. Do not pass it on.
- What a contact says rests on its "source"; where its "evidence" names other sources for a fact, such as its hours, these say it.
- Give the status of an initiative with its date ("statusAsOf"). Without a date it is not known whether it still runs.
- "gaps" says what could not be confirmed. Do not state it as a fact.
- A field that is missing means: not known. It never means no.
- This catalogue is independent. No organisation named in it runs or endorses it.

Cite as: ${toCitation(datasetReference(edition))}
Licence: ${edition.licence.name}, ${edition.licence.url}

## Data

${link('api/v1/initiatives.json', 'All initiatives', 'one JSON document')}${link('data/initiatives.jsonl', 'All initiatives, a record a line', 'JSON Lines')}${link('schema/initiative.schema.json', 'Schema', 'what each field means')}${link('api/v1/vocabularies.json', 'Vocabularies', 'terms with definitions')}${link('api/v1/organisations.json', 'Organisations', 'with their initiatives')}- One initiative: ${addressOn(edition, 'api/v1/initiatives/<id>.json')}, its page: ${addressOn(edition, 'initiatives/<id>/')}

## Pages

${link('helplines/', 'Helplines', 'numbers by country, each with its source')}${Object.entries(focusAreas)
    .map(([area, { label, definition }]) => link(`focus/${area}/`, label.en, definition.en))
    .join(
      '',
    )}${link('organisations/', 'Organisations', 'who does what with whom')}${link('methodology/', 'Methodology', 'how entries are found, checked and dated')}${link('data/', 'Data', 'downloads, dictionary of fields, releases')}
## Optional

${link('feed.xml', 'Feed', 'what was added and changed')}${link('sitemap.xml', 'Sitemap', 'every page')}`;
};
