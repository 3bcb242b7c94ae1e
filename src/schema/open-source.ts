import { z } from 'zod';
import spdxLicenceIds from 'spdx-license-ids/index.json' with { type: 'json' };
import { because } from '../problems/reasons.ts';
import { webUrl } from './fields.ts';

const licenceIds = new Set<string>(spdxLicenceIds);

export const openSourceSchema = z
  .strictObject({
    repository: webUrl
      .describe('Address of the public source code or data repository.')
      .meta({ examples: ['https://github.com/UNMigration/HTCDS'] }),
    licence: z
      .string()
      .refine((id) => licenceIds.has(id), {
        error: because('licence'),
      })
      .optional()
      .describe('SPDX id of its licence. Left out where none was found.')
      .meta({ examples: ['MIT'] }),
  })
  .describe('Where the code or data can be had openly.');
