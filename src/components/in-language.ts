import { html, type Markup } from '../catalogue/text/html.ts';
import { entryLanguage } from '../catalogue/text/translation.ts';

/** Languages that are written from right to left, by their own or by their script's subtag. */
const rightToLeft = /^(?:ar|fa|he|ur|ps|ckb|dv|sd|ug|yi)\b|-(?:Arab|Hebr|Thaa|Syrc)\b/;

/**
 * Marks words for voices and fonts, where they are not in the language of the page.
 * @param language of the words, a BCP 47 tag; left out where it is that of entries
 */
export const inLanguage = (language: string | undefined, page: string): Markup | false => {
  const tag = language ?? entryLanguage;
  return tag !== page && html` lang="${tag}" dir="${rightToLeft.test(tag) ? 'rtl' : 'ltr'}"`;
};
