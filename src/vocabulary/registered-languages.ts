import languages from 'language-subtag-registry/data/json/language.json' with { type: 'json' };
import regions from 'language-subtag-registry/data/json/region.json' with { type: 'json' };
import scripts from 'language-subtag-registry/data/json/script.json' with { type: 'json' };
import variants from 'language-subtag-registry/data/json/variant.json' with { type: 'json' };

/** What a tag names of a language besides its script and region, such as valencia in ca-valencia. */
const variantsOf = (tag: string): readonly string[] =>
  tag
    .split('-')
    .slice(1)
    .filter((part) => /^(?:[^-]{5,}|\d[^-]{3})$/.test(part));

/** Whether IANA's registry of language subtags has the language of a tag, and its script, region and variants where it names them. */
export const isRegisteredLanguage = (tag: string): boolean => {
  const { language, script, region } = new Intl.Locale(tag);
  return (
    Object.hasOwn(languages, language) &&
    (script === undefined || Object.hasOwn(scripts, script.toLowerCase())) &&
    (region === undefined || Object.hasOwn(regions, region.toLowerCase())) &&
    variantsOf(tag).every((variant) => Object.hasOwn(variants, variant))
  );
};
