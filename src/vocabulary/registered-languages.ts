import languages from 'language-subtag-registry/data/json/language.json' with { type: 'json' };
import regions from 'language-subtag-registry/data/json/region.json' with { type: 'json' };
import registry from 'language-subtag-registry/data/json/registry.json' with { type: 'json' };
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

/** The name that IANA's registry has of the language of a tag, which is English; undefined where it has none. */
export const registeredLanguageName = (tag: string): string | undefined => {
  const { language } = new Intl.Locale(tag);
  const at = Object.hasOwn(languages, language) ? languages[language as keyof typeof languages] : undefined;
  return at === undefined ? undefined : registry[at]?.Description?.[0];
};
