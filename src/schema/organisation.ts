import { z } from 'zod';
import { because, refusal, type Refusal } from '../problems/reasons.ts';
import { organisationRoles } from '../vocabulary/organisation-roles.ts';
import { organisationTypes } from '../vocabulary/organisation-types.ts';
import { countryCode, languageTag, line, listOf, organisationSlug, term, webUrl, year } from './fields.ts';

const kindOfBody = term(organisationTypes);

const nameInLanguage = z.strictObject({ name: line(200).describe('The name.'), language: languageTag.describe('Its language.') });

/** What one organisation is, wherever it is named: `content/organisations/<id>.yaml`. */
export const organisationFileSchema = z
  .strictObject({
    name: line(200)
      .describe('Name as the organisation writes it.')
      .meta({ examples: ['International Organization for Migration'] }),
    names: z
      .array(nameInLanguage)
      .min(1, { error: because('list-empty') })
      .max(40, { error: because('list-too-long') })
      .optional()
      .describe('Its name in other languages and scripts.'),
    acronyms: listOf(line(40))
      .optional()
      .describe('Short forms by which it is known.')
      .meta({ examples: [['IOM']] }),
    type: kindOfBody.describe('Kind of organisation.'),
    country: countryCode
      .optional()
      .describe('Country of its seat. Left out for bodies of several countries, and where unknown.')
      .meta({ examples: ['GB'] }),
    address: line(300).optional().describe('Postal address, as its site prints it.'),
    url: webUrl
      .optional()
      .describe('Its own website.')
      .meta({ examples: ['https://www.iom.int/'] }),
    formerly: listOf(line(200)).optional().describe('What it was called before.'),
    partOf: listOf(organisationSlug).optional().describe('Ids of the organisations that it is a part of.'),
    apartFrom: listOf(organisationSlug)
      .optional()
      .describe('Ids of organisations with a near name that somebody looked at: nothing says that they are this one.'),
    wikidata: z
      .string()
      .regex(/^Q[1-9]\d{0,11}$/, { error: because('wikidata-form') })
      .optional()
      .describe('Its item at Wikidata, where a page shows it.')
      .meta({ examples: ['Q192334'] }),
    ror: z
      .string()
      .regex(/^https:\/\/ror\.org\/0[a-z0-9]{6}\d{2}$/, { error: because('ror-form') })
      .optional()
      .describe('Its identifier in the Research Organization Registry, where a page shows it.')
      .meta({ examples: ['https://ror.org/026n33e29'] }),
  })
  .describe('An organisation, the same in every entry that names it.');

export type OrganisationFile = z.output<typeof organisationFileSchema>;

/** The organisations that have a file, by id. */
export type OrganisationRegister = ReadonlyMap<string, OrganisationFile>;

export const organisationNameKeys = Object.keys(nameInLanguage.shape);
export const organisationFileKeys = Object.keys(organisationFileSchema.shape) as readonly (keyof OrganisationFile)[];

/** The part that an organisation has in an initiative: by the id of its file, or written out where it has none yet. */
export const involvementSchema = z
  .strictObject({
    id: organisationSlug
      .optional()
      .describe('Id of its file in content/organisations.')
      .meta({ examples: ['polaris'] }),
    name: line(200).optional().describe('Name, where the organisation has no file yet. Then it needs a type too.'),
    role: term(organisationRoles).describe('What it does for this initiative.'),
    type: kindOfBody.optional().describe('Kind of organisation, where it has no file yet.'),
    country: countryCode.optional().describe('Country of its seat, where it has no file yet.'),
    url: webUrl.optional().describe('Its own website, where it has no file yet.'),
    source: z
      .string()
      .optional()
      .describe('Id of the source that names it in this role.')
      .meta({ examples: ['devex'] }),
    from: year
      .optional()
      .describe('First year in this role.')
      .meta({ examples: [2018] }),
    to: year
      .optional()
      .describe('Last year in this role.')
      .meta({ examples: [2022] }),
  })
  .superRefine(({ id, name, type, country, url, from, to }, context) => {
    const refuse = (path: string, why: Refusal, input: unknown): void => context.addIssue({ code: 'custom', path: [path], ...why, input });
    const writtenOut = { name, type, country, url };
    if (id === undefined && name === undefined) refuse('id', refusal('organisation-nameless'), undefined);
    if (id === undefined && name !== undefined && type === undefined) refuse('type', refusal('organisation-without-type'), undefined);
    if (id !== undefined)
      for (const [key, value] of Object.entries(writtenOut))
        if (value !== undefined) refuse(key, refusal('organisation-said-twice', { id, key }), value);
    if (from !== undefined && to !== undefined && to < from) refuse('to', refusal('end-before-start', { ended: to, started: from }), to);
  })
  .describe('An organisation that runs, supports or funds the initiative.');

export type InvolvementRecord = z.output<typeof involvementSchema>;
