import { access } from './access.ts';
import { contactAudiences } from './contact-audiences.ts';
import { contactKinds } from './contact-kinds.ts';
import { contactReach } from './contact-reach.ts';
import { contactServes } from './contact-serves.ts';
import type { Vocabulary } from './define.ts';
import { evidenceAges } from './evidence-ages.ts';
import { exploitation } from './exploitation.ts';
import { focusAreas } from './focus-areas.ts';
import { openness } from './openness.ts';
import { organisationRoles } from './organisation-roles.ts';
import { organisationTypes } from './organisation-types.ts';
import { pillars } from './pillars.ts';
import { purposes } from './purposes.ts';
import { readings } from './readings.ts';
import { regions } from './regions.ts';
import { sectors } from './sectors.ts';
import { seen } from './seen.ts';
import { sourceKinds } from './source-kinds.ts';
import { sourcing } from './sourcing.ts';
import { statuses } from './statuses.ts';
import { technologies } from './technologies.ts';
import { users } from './users.ts';

/** Every controlled vocabulary, for whatever treats them all alike: the API, the data dictionary, the tests. */
export const vocabularies = {
  focusAreas,
  technologies,
  purposes,
  pillars,
  exploitation,
  users,
  sectors,
  statuses,
  seen,
  access,
  openness,
  sourcing,
  evidenceAges,
  readings,
  sourceKinds,
  organisationTypes,
  organisationRoles,
  contactKinds,
  contactAudiences,
  contactServes,
  contactReach,
  regions,
} as const satisfies Record<string, Vocabulary>;

export type VocabularyName = keyof typeof vocabularies;
