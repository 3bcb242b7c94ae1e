/** "Leave this site", on every page. */
export const exit = {
  label: 'Leave quickly',
  leave: 'Leave this site',
  limits: 'What “Leave this site” does not erase',
  /** The arrow is printed on the key: people who only know the word may take Caps Lock. */
  keys: 'Press the Shift key (⇧) 3 times to leave.',
  oneMore: 'Shift (⇧): press once more to leave.',
  withoutScript: 'JavaScript is off: the Back button returns to this page.',
  framed: 'Open this page in the whole window',
} as const;
