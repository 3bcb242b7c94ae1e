import { z } from 'zod';
import type { SchemaNode } from '../catalogue/export/data-dictionary.ts';
import { initiativeSchema } from '../schema/initiative.ts';
import { shapeOf } from './form-fields.ts';

/** The fields of the form, made from the schema that checks entries. */
export const initiativeShape = shapeOf(z.toJSONSchema(initiativeSchema, { io: 'input' }) as SchemaNode);
