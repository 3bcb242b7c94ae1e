/** Stands between short notes on a line; it never begins the next one. */
export const besideDot = '\u00A0· ';
