import { html, type Markup } from '../../catalogue/text/html.ts';
import type { Initiative, Organisation } from '../../schema/initiative.ts';
import { organisationRoles, type OrganisationRoleId } from '../../vocabulary/organisation-roles.ts';
import { organisationTypes } from '../../vocabulary/organisation-types.ts';
import { factMarks } from './fact-marks.ts';
import type { EntryWords } from './entry-words.ts';

const marksOf = ({ source }: Organisation, initiative: Initiative, words: EntryWords): readonly Markup[] =>
  factMarks(source === undefined ? [] : [source], initiative, words);

const years = ({ from, to }: Organisation): string | undefined =>
  from === undefined && to === undefined ? undefined : from === to ? String(from) : `${from ?? '…'}–${to ?? '…'}`;

/** Who is behind an initiative, each with role, years, kind, country, and the source that says so. */
export const organisationList = (initiative: Initiative, words: EntryWords): Markup => {
  const { urls, label, language } = words;
  const about = (organisation: Organisation): string =>
    [
      organisationRoles[organisation.role].label[language],
      years(organisation),
      organisationTypes[organisation.type].label[language],
      organisation.country === undefined ? undefined : label('country', organisation.country),
    ]
      .filter((part) => part !== undefined)
      .join(' · ');
  return html`<ul class="organisation-list" role="list">${initiative.organisations.map(
    (organisation) =>
      html`<li><span><a href="${urls.term('organisation', organisation.id)}">${organisation.name}</a>${marksOf(organisation, initiative, words)}</span>
<span class="soft small">${about(organisation)}</span></li>`,
  )}</ul>`;
};

/** Organisations of one role that the head of an entry names. */
const named = 3;

const ofRole = (role: OrganisationRoleId, text: string, initiative: Initiative, words: EntryWords): Markup | false => {
  const { urls, count, t } = words;
  const all = initiative.organisations.filter((organisation) => organisation.role === role);
  if (all.length === 0) return false;
  const [before = '', after = ''] = text.split('{names}');
  const links = all
    .slice(0, named)
    .map(
      (organisation, at) =>
        html`${at > 0 && ', '}<a href="${urls.term('organisation', organisation.id)}">${organisation.name}</a>${marksOf(organisation, initiative, words)}`,
    );
  const more = all.length > named && html`, <a href="#organisations">${count(t.entry.moreCountries, all.length - named)}</a>`;
  return html`<span>${before}${links}${more}${after}</span>`;
};

/** Who runs it and who pays for it, in one line. */
export const runAndFunded = (initiative: Initiative, words: EntryWords): Markup =>
  html`${ofRole('lead', words.t.entry.runBy, initiative, words)} ${ofRole('funder', words.t.entry.fundedBy, initiative, words)}`;
