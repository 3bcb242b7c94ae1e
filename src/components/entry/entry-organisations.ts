import { html, type Markup } from '../../catalogue/text/html.ts';
import type { Organisation } from '../../schema/initiative.ts';
import { organisationRoles } from '../../vocabulary/organisation-roles.ts';
import { organisationTypes } from '../../vocabulary/organisation-types.ts';
import type { EntryWords } from './entry-words.ts';

/** Who is behind an initiative, each with role, kind and country. */
export const organisationList = (organisations: readonly Organisation[], { urls, label, language }: EntryWords): Markup => {
  const about = ({ role, type, country }: Organisation): string =>
    [
      organisationRoles[role].label[language],
      organisationTypes[type].label[language],
      ...(country === undefined ? [] : [label('country', country)]),
    ].join(' · ');
  return html`<ul class="organisation-list" role="list">${organisations.map(
    (organisation) =>
      html`<li><a href="${urls.term('organisation', organisation.id)}">${organisation.name}</a>
<span class="soft small">${about(organisation)}</span></li>`,
  )}</ul>`;
};
