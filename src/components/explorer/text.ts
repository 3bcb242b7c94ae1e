/**
 * Changes the words of an element, which holds nothing else. What stays the same is not touched, and what changes keeps
 * its node: the browser lays out anew whatever is written, also where it was the same.
 */
export const setText = (element: Element, text: string): void => {
  const { firstChild } = element;
  if (!(firstChild instanceof Text)) element.textContent = text;
  else if (firstChild.data !== text) firstChild.data = text;
};

/** The same for an attribute. */
export const setAttribute = (element: Element, name: string, value: string): void => {
  if (element.getAttribute(name) !== value) element.setAttribute(name, value);
};
