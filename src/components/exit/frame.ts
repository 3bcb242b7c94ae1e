/** Whether another page shows this one inside itself: it sees what is pressed around it, and can lay something over it. */
export const isFramed = (): boolean => window.top !== window.self;

/** Leaves nothing of a page but the way to leave and a link that opens it in place of the page around it. */
export const withoutFrame = (strip: HTMLElement, words: string): void => {
  const main = document.createElement('main');
  const link = document.createElement('a');
  main.className = 'page';
  link.href = location.href;
  link.target = '_top';
  link.textContent = words;
  main.append(link);
  for (const part of [...document.body.childNodes]) if (part !== strip) part.remove();
  strip.after(main);
};
