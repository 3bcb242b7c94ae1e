/** Whether a day has come for the visitor; a clock that is slow changes nothing. */
export const isByNow = (day: string): boolean => Date.now() >= Date.parse(day);
