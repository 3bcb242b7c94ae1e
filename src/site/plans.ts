import { createPlans } from '../catalogue/analysis/country-plan.ts';
import { initiatives } from './content.ts';
import { searchLog } from './logged-searches.ts';

/** What is on record for a country, and what is not. */
export const planOf = createPlans(initiatives, searchLog);
