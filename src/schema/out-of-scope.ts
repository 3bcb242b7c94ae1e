import { z } from 'zod';
import { line, slug } from './fields.ts';

const candidate = z
  .strictObject({
    id: slug.describe('Id that the entry would have, or had.'),
    name: line(200).describe('What it is called.'),
    why: line(400).describe('Why it is left out, in one sentence.'),
  })
  .describe('Something that was looked at and left out.');

/** What was looked at and left out: `content/out-of-scope.yaml`. */
export const outOfScopeSchema = z.array(candidate).max(5000);

export const outOfScopeKeys = Object.keys(candidate.shape);
