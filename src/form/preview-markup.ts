const prefix = 'preview-';
/** The page and the panel have a heading each above those of the entry. */
const levelsBelow = 2;

/** Fits the markup of an entry's page into another page: ids of its own, headings below those around it, links beside it. */
export const drawPreview = (place: HTMLElement, markup: string): void => {
  const template = document.createElement('template');
  template.innerHTML = markup;
  for (const element of template.content.querySelectorAll('[id]')) element.id = prefix + element.id;
  // A second landmark of the same name would lead to the wrong one.
  for (const element of template.content.querySelectorAll('[aria-labelledby]')) element.removeAttribute('aria-labelledby');
  // A published entry has something in each part; a draft comes to it.
  for (const part of template.content.querySelectorAll('section')) {
    if (part.textContent.trim() === (part.querySelector('h2')?.textContent.trim() ?? '')) part.remove();
  }
  for (const heading of template.content.querySelectorAll('h1, h2, h3, h4'))
    heading.setAttribute('aria-level', String(Math.min(6, Number(heading.tagName.slice(1)) + levelsBelow)));
  for (const link of template.content.querySelectorAll('a')) {
    const href = link.getAttribute('href') ?? '';
    if (href.startsWith('#')) link.setAttribute('href', `#${prefix}${href.slice(1)}`);
    else if (/^(?:https?:|\/)/.test(href)) {
      link.target = '_blank';
      link.rel = 'noopener noreferrer';
    }
  }
  place.replaceChildren(template.content);
};
