/** The day of the visitor, or that of the build where the clock is behind it, as YYYY-MM-DD. */
export const todayHere = (built: string): string => {
  const here = new Date().toISOString().slice(0, 10);
  return here > built ? here : built;
};
