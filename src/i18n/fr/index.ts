import type { Strings } from '../strings.ts';
import { changes } from './changes.ts';
import { common } from './common.ts';
import { data } from './data.ts';
import { entry } from './entry.ts';
import { exit } from './exit.ts';
import { explorer } from './explorer.ts';
import { focus } from './focus.ts';
import { helplines } from './helplines.ts';
import { home } from './home.ts';
import { landscape } from './landscape.ts';
import { notFound } from './not-found.ts';
import { organisations } from './organisations.ts';
import { prose } from './prose.ts';
import { terms } from './terms.ts';

/** Every sentence of the interface in French. */
export const fr: Strings = {
  changes,
  common,
  data,
  entry,
  exit,
  explorer,
  focus,
  helplines,
  home,
  landscape,
  notFound,
  organisations,
  prose,
  terms,
};
