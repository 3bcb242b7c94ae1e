import { changes } from './changes.ts';
import { common } from './common.ts';
import { compare } from './compare.ts';
import { contribute } from './contribute.ts';
import { correct } from './correct.ts';
import { data } from './data.ts';
import { entry } from './entry.ts';
import { exit } from './exit.ts';
import { explorer } from './explorer.ts';
import { findings } from './findings.ts';
import { focus } from './focus.ts';
import { helplines } from './helplines.ts';
import { home } from './home.ts';
import { landscape } from './landscape.ts';
import { notFound } from './not-found.ts';
import { organisations } from './organisations.ts';
import { problems } from './problems.ts';
import { prose } from './prose.ts';
import { terms } from './terms.ts';

/** Every sentence of the interface in English; the other languages have this shape. */
export const en = {
  changes,
  common,
  compare,
  contribute,
  correct,
  data,
  entry,
  exit,
  explorer,
  findings,
  focus,
  helplines,
  home,
  landscape,
  notFound,
  organisations,
  problems,
  prose,
  terms,
} as const;
