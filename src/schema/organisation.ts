import { z } from 'zod';
import { organisationRoles } from '../vocabulary/organisation-roles.ts';
import { organisationTypes } from '../vocabulary/organisation-types.ts';
import { countryCode, line, term, webUrl } from './fields.ts';

export const organisationSchema = z
  .strictObject({
    name: line(200)
      .describe('Name as the organisation writes it, the same in every entry.')
      .meta({ examples: ['International Organization for Migration'] }),
    role: term(organisationRoles).describe('What it does for this initiative.'),
    type: term(organisationTypes).describe('Kind of organisation, the same in every entry.'),
    country: countryCode
      .optional()
      .describe('Country of its seat. Left out for bodies of several countries.')
      .meta({ examples: ['GB'] }),
    url: webUrl
      .optional()
      .describe('Its own website.')
      .meta({ examples: ['https://www.iom.int/'] }),
  })
  .describe('An organisation that runs, supports or funds the initiative.');

export type Organisation = z.output<typeof organisationSchema>;
