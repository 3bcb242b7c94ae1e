import { html } from '../text/html.ts';

interface Described {
  /** At most 16 characters. */
  readonly shortName: string;
  readonly description: string;
  readonly language: string;
  /** Address of the page with the results, to which the question is added. */
  readonly results: string;
  readonly icon: string;
  readonly self: string;
}

/** How browsers search the site from their own field: an OpenSearch 1.1 description. */
export const openSearchDescription = ({ shortName, description, language, results, icon, self }: Described): string =>
  `<?xml version="1.0" encoding="UTF-8"?>\n${
    html`<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
<ShortName>${shortName}</ShortName>
<Description>${description}</Description>
<InputEncoding>UTF-8</InputEncoding>
<OutputEncoding>UTF-8</OutputEncoding>
<Language>${language}</Language>
<Image width="48" height="48" type="image/png">${icon}</Image>
<Url type="text/html" method="get" template="${results}?q={searchTerms}"/>
<Url type="application/opensearchdescription+xml" rel="self" template="${self}"/>
</OpenSearchDescription>
`.html
  }`;
