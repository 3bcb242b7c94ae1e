import languages from 'language-subtag-registry/data/json/language.json' with { type: 'json' };
import regions from 'language-subtag-registry/data/json/region.json' with { type: 'json' };
import scripts from 'language-subtag-registry/data/json/script.json' with { type: 'json' };
import variants from 'language-subtag-registry/data/json/variant.json' with { type: 'json' };
import { isLanguageTag } from '../vocabulary/languages.ts';
import { isRegisteredLanguage } from '../vocabulary/registered-languages.ts';

const isAllowed = (tag: string): boolean => isLanguageTag(tag) && isRegisteredLanguage(tag);

/** Every language of IANA's registry that entries may name, by its tag alone. */
export const languageCodes: readonly string[] = Object.keys(languages).filter(isAllowed);

const scriptCodes = Object.keys(scripts)
  .map((code) => `${code.slice(0, 1).toUpperCase()}${code.slice(1)}`)
  .filter((code) => isAllowed(`en-${code}`));
const regionCodes = Object.keys(regions)
  .map((code) => code.toUpperCase())
  .filter((code) => isAllowed(`en-${code}`));

/** Codes of two or three letters as a pattern, by their first two: a list of all would be three times as long. */
const patternOf = (codes: readonly string[]): string =>
  [...Map.groupBy(codes, (code) => code.slice(0, 2))]
    .map(([start, all]) => {
      const thirds = all.map((code) => code.slice(2)).filter((letter) => letter !== '');
      const optional = all.includes(start) ? '?' : '';
      return thirds.length === 0 ? start : `${start}[${thirds.join('')}]${optional}`;
    })
    .join('|');

const behindRegion = `(?:-(?:${Object.keys(variants).join('|')}))*`;

/** A language of the registry with a script, a region or what else BCP 47 puts behind it, such as zh-Hant. */
export const longerTagPattern = `^(?:${patternOf(languageCodes)})(?:-(?:${scriptCodes.join('|')}))?(?:-(?:${regionCodes.join('|')}))?${behindRegion}$`;
