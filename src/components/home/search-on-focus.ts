/** Lets in what offers pages below the search field, once somebody comes to the field. */
const place = document.querySelector('home-search');
const field = place?.querySelector('input');
const letIn = (): void => place?.append(place.querySelector('template')?.content ?? '');

// Whoever is quicker than this script is there already.
if (field === document.activeElement) letIn();
else field?.addEventListener('focus', letIn, { once: true });
