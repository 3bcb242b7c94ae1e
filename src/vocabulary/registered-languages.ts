import languages from 'language-subtag-registry/data/json/language.json' with { type: 'json' };
import regions from 'language-subtag-registry/data/json/region.json' with { type: 'json' };
import scripts from 'language-subtag-registry/data/json/script.json' with { type: 'json' };

/** Whether IANA's registry of language subtags has the language of a tag, and its script and region where it names them. */
export const isRegisteredLanguage = (tag: string): boolean => {
  const { language, script, region } = new Intl.Locale(tag);
  return (
    Object.hasOwn(languages, language) &&
    (script === undefined || Object.hasOwn(scripts, script.toLowerCase())) &&
    (region === undefined || Object.hasOwn(regions, region.toLowerCase()))
  );
};
