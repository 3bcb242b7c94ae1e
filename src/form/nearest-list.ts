import { fill } from '../i18n/format.ts';
import type { ContributeConfig } from './form-config.ts';
import type { NearEntry } from './nearest-entries.ts';

/** Shows the entries that may be the same initiative, each with the way to correct it. Whether they are others than before. */
export const drawNearest = (
  place: HTMLElement,
  near: readonly NearEntry[],
  { correct, t }: Pick<ContributeConfig, 'correct' | 't'>,
): boolean => {
  const words = t.contribute.similar;
  const key = near.map(({ id }) => id).join();
  if (place.dataset['shown'] === key || (place.dataset['shown'] === undefined && key === '')) return false;
  place.dataset['shown'] = key;
  place.hidden = near.length === 0;
  const heading = document.createElement('h3');
  heading.textContent = words.title;
  const text = document.createElement('p');
  text.textContent = words.text;
  const list = document.createElement('ul');
  for (const { id, name, sameSite } of near) {
    const item = document.createElement('li');
    const link = document.createElement('a');
    link.href = fill(correct, { id });
    link.textContent = fill(words.correct, { name });
    item.append(link, sameSite ? ` (${words.sameSite})` : '');
    list.append(item);
  }
  place.replaceChildren(heading, text, list);
  return true;
};
