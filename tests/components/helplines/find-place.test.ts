import { describe, expect, test } from 'vitest';
import { linesByPlace, linesForPeople } from '../../../src/catalogue/helplines/helplines.ts';
import { numbersOfPlace } from '../../../src/catalogue/helplines/numbers-of-place.ts';
import { capitalsOf } from '../../../src/vocabulary/capitals.ts';
import { otherLanguageNames } from '../../../src/components/helplines/language-names.ts';
import { readCatalogue } from '../../../src/store/read-catalogue.ts';
import { countryInHelp } from '../../../src/i18n/help/help-format.ts';
import { furtherLanguages } from '../../../src/i18n/help/help-languages.ts';
import { languageName } from '../../../src/vocabulary/languages.ts';
import { createHelpContext } from '../../../src/components/helplines/create-help-context.ts';
import { otherNames } from '../../../src/components/helplines/country-names.ts';
import { findPlaces } from '../../../src/components/helplines/find-place.ts';
import { fold } from '../../../src/catalogue/search/fold.ts';
import { countries, countryName, isCountry, type CountryCode } from '../../../src/vocabulary/countries.ts';
import { waysToType } from '../../fixtures/typed-numbers.ts';
import { countrySynonyms } from '../../../src/vocabulary/country-synonyms.ts';
import { isDialledKind } from '../../../src/vocabulary/contact-kinds.ts';
import { interfaceLanguages, type InterfaceLanguage } from '../../../src/vocabulary/define.ts';

const today = '2026-11-28';
const { entries } = await readCatalogue('content/initiatives', { today });
const places = linesByPlace(
  entries.map(({ initiative }) => initiative),
  today,
);
const numbersOf = (code: string): readonly string[] => numbersOfPlace(places.get(code));

const codes = Object.keys(countries).filter(isCountry);

/** What the page of a language gives the finder. */
const listedIn = (language: InterfaceLanguage) =>
  codes.map((code) => ({
    id: code,
    name: fold(countryName(code, language)),
    others: otherNames(code, countryName(code, language)).split('|'),
    digits: numbersOf(code),
  }));

const tags = ['am', 'ar', 'en', 'fr', 'ne', 'ru', 'th', 'uk', 'vi', 'zh'];
const languagesIn = (language: InterfaceLanguage) =>
  tags.map((tag) => ({
    id: tag,
    name: fold(languageName(tag, language)),
    others: otherLanguageNames(tag, languageName(tag, language)).split('|'),
    digits: [],
  }));

const listed = new Map(interfaceLanguages.map((language) => [language, [...listedIn(language), ...languagesIn(language)]]));

const typedIn = (language: InterfaceLanguage, typed: string) => {
  const { found, meant } = findPlaces(listed.get(language) ?? [], typed);
  return { found: found.map(({ id }) => id), meant: meant?.id };
};

/** All that a country is called: in the languages of the site, and its synonyms. */
const calledOf = (code: CountryCode): string[] => [
  ...interfaceLanguages.map((language) => countryName(code, language)),
  ...Object.values(countrySynonyms[code] ?? {}).flat(),
];

describe.each(interfaceLanguages)('on the %s page', (language) => {
  test('every country is found first and opened by its name', () => {
    const wrong = codes.filter((code) => {
      const { found, meant } = typedIn(language, countryName(code, language));
      return found[0] !== code || meant !== code;
    });
    expect(wrong).toEqual([]);
  });

  test('every other name of a country is found, and opens no other country', () => {
    const wrong = codes.flatMap((code) =>
      calledOf(code).filter((name) => {
        const { found, meant } = typedIn(language, name);
        // A language that is called just so as well is offered beside it, and neither opens.
        const isShared = meant === undefined && tags.includes(found[1] ?? '');
        return !found.slice(0, 2).includes(code) || (meant !== code && !isShared);
      }),
    );
    expect(wrong).toEqual([]);
  });

  test.each(['Guinea', 'Niger', 'Sudan', 'Samoa', 'Dominica', 'Ireland', 'Georgia'])('%s is itself', (name) => {
    const code = codes.find((each) => countryName(each, 'en') === name);
    expect(typedIn(language, name).meant).toBe(code);
  });

  test('a name that two countries share opens neither', () => {
    const { found, meant } = typedIn(language, 'Congo');
    expect(found.toSorted()).toEqual(['CD', 'CG']);
    expect(meant).toBeUndefined();
  });

  test('half a name opens only where it is one country’s', () => {
    expect(typedIn(language, 'ni').meant).toBeUndefined();
    expect(typedIn(language, 'keny').meant).toBe('KE');
  });

  test.each(['', ' ', '-', 'Atlantis', '%', '\\', '.*'])('"%s" finds nothing', (typed) => {
    expect(typedIn(language, typed)).toEqual({ found: [], meant: undefined });
  });

  test('case, accents and hyphens do not matter', () => {
    expect(typedIn(language, 'COTE D’IVOIRE').meant).toBe('CI');
    expect(typedIn(language, 'guinée bissau').meant).toBe('GW');
  });

  test.each([
    ['Amharic', 'am'],
    ['አማርኛ', 'am'],
    ['नेपाली', 'ne'],
    ['tiếng việt', 'vi'],
    ['العربية', 'ar'],
    ['Français', 'fr'],
    ['Ukrainian', 'uk'],
  ])('the language %s is found first and opened', (typed, tag) => {
    const { found, meant } = typedIn(language, typed);
    expect([found[0], meant]).toEqual([tag, tag]);
  });

  test('a capital finds its country or nothing, so that the names of capitals are asked for', () => {
    const wrong = codes.flatMap((code) =>
      capitalsOf(code).filter((name) => {
        const { found, meant } = typedIn(language, name);
        return (found.length > 0 && !found.includes(code)) || (meant !== undefined && meant !== code);
      }),
    );
    expect(wrong).toEqual([]);
  });

  test('a name opens nothing but what it is the whole name of, or the only one that holds it', () => {
    expect(typedIn(language, 'ukr').meant).toBeUndefined();
  });
});

describe.each(furtherLanguages)('on the %s page', (language) => {
  const nameOf = (code: CountryCode): string => countryInHelp(code, language);
  const shown = codes.map((code) => ({
    id: code,
    name: fold(nameOf(code)),
    others: otherNames(code, nameOf(code)).split('|'),
    digits: numbersOf(code),
  }));

  test('every country is found first and opened by its name', () => {
    const wrong = codes.filter((code) => {
      const { found, meant } = findPlaces(shown, nameOf(code));
      return found[0]?.id !== code || meant?.id !== code;
    });
    expect(wrong).toEqual([]);
  });

  test('every other name of a country is found, and opens no other country', () => {
    const wrong = codes.flatMap((code) =>
      calledOf(code).filter((name) => {
        const { found, meant } = findPlaces(shown, name);
        return !found.some(({ id }) => id === code) || (meant !== undefined && meant.id !== code);
      }),
    );
    expect(wrong).toEqual([]);
  });

  test('a capital finds its country or nothing, so that the names of capitals are asked for', () => {
    const wrong = codes.flatMap((code) =>
      capitalsOf(code).filter((name) => {
        const { found, meant } = findPlaces(shown, name);
        // Oman is written as Amman is.
        const isNameOfOther = meant?.name === fold(name);
        return (found.length > 0 && !found.some(({ id }) => id === code)) || (meant !== undefined && meant.id !== code && !isNameOfOther);
      }),
    );
    expect(wrong).toEqual([]);
  });

  test('the names that were found are said, not only how many', () => {
    const { found, foundMore } = createHelpContext(language, '/', today).t.helplines.index;
    for (const words of [found, foundMore]) expect(words).toMatch(/\{n\}.*\{names\}/);
  });
});

describe('once the names of capitals have come', () => {
  const withCapitals = [
    ...listedIn('en').map((place) => ({ ...place, others: [...place.others, ...capitalsOf(place.id).map(fold)] })),
    ...languagesIn('en'),
  ];
  const typed = (name: string) => {
    const { found, meant } = findPlaces(withCapitals, name);
    return { found: found.map(({ id }) => String(id)), meant: meant === undefined ? undefined : String(meant.id) };
  };

  test.each([
    ['Beirut', 'LB'],
    ['kathmandu', 'NP'],
    ['Addis Ababa', 'ET'],
    ['Bogotá', 'CO'],
    ['Beyrouth', 'LB'],
    ['بيروت', 'LB'],
    ['Киев', 'UA'],
    ['Київ', 'UA'],
    ['काठमांडू', 'NP'],
    ['काठमाण्डौं', 'NP'],
    ['北京', 'CN'],
    ['กรุงเทพ', 'TH'],
    ['አዲስ አበባ', 'ET'],
    ['ঢাকা', 'BD'],
    ['Bắc Kinh', 'CN'],
    ['أبو ظبي', 'AE'],
    ['नई दिल्ली', 'IN'],
    ['اسلام آباد', 'PK'],
  ])('%s leads to %s', (name, code) => {
    expect(typed(name)).toEqual({ found: [code], meant: code });
  });

  test('each leads to its country and opens no other', () => {
    const wrong = codes.flatMap((code) =>
      capitalsOf(code).filter((name) => {
        const { found, meant } = typed(name);
        return !found.includes(code) || (meant !== undefined && meant !== code);
      }),
    );
    expect(wrong).toEqual([]);
    expect(codes.filter((code) => capitalsOf(code).length > 5).length).toBeGreaterThan(170);
  });
});

describe('a number', () => {
  test.each(codes.flatMap((code) => numbersOf(code).map((number) => [number, code])))('%s leads to %s', (number, code) => {
    const { found, meant } = typedIn('en', number ?? '');
    // Fewer than three digits are no number to look for, and a short one may be dialled in many countries.
    if ((number ?? '').length > 2) expect(found).toContain(code);
    if (found.length > 1) expect(meant).toBeUndefined();
  });

  const printed = codes.flatMap((code) =>
    linesForPeople(places.get(code)).flatMap(({ contacts }) =>
      contacts
        .filter(({ contact: { kind, value } }) => isDialledKind(kind) && value.length > 2)
        .map(({ contact: { value, display } }) => [display, value, code] as const),
    ),
  );
  test.each(printed)('%s leads to its country in every way to type it', (display, value, code) => {
    const wrong = waysToType(value, display, code).filter((typed) => !typedIn('en', typed).found.includes(code));
    expect(wrong).toEqual([]);
  });

  test.each(['+1 888 373 7889', '٠٩٩٩ ١٢٣ ٤٥٦٧', '0999 123 4567', '1-888-373-788', '1-800-NOBODY1', 'nowhere', '京'])(
    '%s, which nobody prints and which is no name, leads nowhere',
    (number) => {
      expect(typedIn('en', number)).toEqual({ found: [], meant: undefined });
    },
  );
});
