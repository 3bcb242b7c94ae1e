/** Whether another page shows this one inside itself: it sees what is pressed around it, and can lay something over it. */
export const isFramed = (): boolean => {
  try {
    return window.top !== window.self;
  } catch {
    return true;
  }
};

/** Leaves nothing of a page but the way to leave and a link that opens it in place of the page around it. */
export const withoutFrame = (strip: HTMLElement, words: string): void => {
  const link = document.createElement('a');
  link.href = location.href;
  link.target = '_top';
  link.textContent = words;
  const main = document.createElement('main');
  main.className = 'page';
  main.append(link);
  for (const part of [...document.body.childNodes]) if (part !== strip) part.remove();
  strip.after(main);
};
