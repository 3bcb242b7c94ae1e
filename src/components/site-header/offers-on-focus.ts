/** Lets in what offers pages below the search field, once somebody comes to the field. */
const field = document.querySelector('site-search input');
const letIn = (): void => document.body.append(document.querySelector<HTMLTemplateElement>('template[data-waiting]')?.content ?? '');

// Whoever is quicker than this script is there already.
if (field === document.activeElement) letIn();
else field?.addEventListener('focus', letIn, { once: true });
