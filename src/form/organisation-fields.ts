import { inputOf, showMeaning } from './form-dom.ts';
import type { Workbench } from './workbench.ts';

/** Offers the organisations of the catalogue that are called like what is typed. */
export const suggestOrganisations = (place: Element, workbench: Workbench | undefined, typed: string): void => {
  const options = (workbench?.organisationsLike(typed) ?? []).map((name) => {
    const option = document.createElement('option');
    option.value = name;
    return option;
  });
  place.replaceChildren(...options);
};

/** An organisation that the catalogue knows is described alike everywhere. */
export const completeOrganisation = (input: HTMLInputElement, workbench: Workbench | undefined): void => {
  const item = input.closest('[data-item]');
  const known = workbench?.organisation(input.value.trim());
  if (item === null || known === undefined) return;
  for (const name of ['type', 'country', 'url'] as const) {
    const field = inputOf(item, name);
    if (field.value === '' && known[name] !== undefined) field.value = known[name];
    if (field instanceof HTMLSelectElement) showMeaning(field);
  }
};
