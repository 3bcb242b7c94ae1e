/** "Leave this site", on every page. */
export const exit = {
  label: 'Leave quickly',
  leave: 'Leave this site',
  limits: 'What leaving cannot do',
  keys: 'Shift three times also leaves.',
  twoMore: 'Shift: press 2 more times to leave.',
  oneMore: 'Shift: press once more to leave.',
  withoutScript: 'Script is off: the Back button returns here.',
} as const;
