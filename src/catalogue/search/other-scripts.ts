import type { SearchWords } from './search-words.ts';

/** Words for a helpline and for trafficking in languages that the interface does not speak. */
const wordsByLanguage = {
  ar: {
    helpline: 'خط المساعدة, خط مساعدة, خطوط المساعدة, الخط الساخن, خط ساخن, الخطوط الساخنة, المساعدة, مساعدة, رقم هاتف, بلاغ',
    trafficking: 'الاتجار بالبشر, اتجار بالبشر, الاتجار بالأشخاص, اتجار بالأشخاص',
  },
  hi: { helpline: 'हेल्पलाइन, हेल्प लाइन, हेल्पलाइन नंबर, सहायता, मदद', trafficking: 'मानव तस्करी' },
  ru: {
    helpline: 'горячая линия, горячей линии, горячую линию, горячие линии, линия помощи, телефон доверия, телефон помощи, помощь, помощи',
    trafficking: 'торговля людьми, торговли людьми, торговлю людьми, торговле людьми, торговлей людьми',
  },
  th: { helpline: 'สายด่วน, ความช่วยเหลือ', trafficking: 'ค้ามนุษย์, การค้ามนุษย์' },
  uk: {
    helpline:
      'гаряча лінія, гарячої лінії, гарячу лінію, гарячі лінії, лінія допомоги, телефон довіри, телефон допомоги, допомога, допомоги, допомогу',
    trafficking: 'торгівля людьми, торгівлі людьми, торгівлю людьми, торгівлею людьми',
  },
  zh: { helpline: '热线, 求助热线, 求助电话, 热线电话, 求助, 帮助', trafficking: '人口贩卖, 人口贩运, 拐卖人口' },
} as const;

/**
 * The names of countries in other scripts, as the browser knows them, and what helplines and trafficking are called there.
 * Who writes in a language is served best by an entry that speaks it.
 */
export const wordsInScripts = (countries: ReadonlySet<string>): readonly SearchWords[] => {
  const languages = Object.entries(wordsByLanguage);
  const names = languages.map(([language]) => new Intl.DisplayNames([language], { type: 'region', fallback: 'none' }));
  const nameIn = (display: Intl.DisplayNames, code: string): string[] => {
    const name = /^[A-Z]{2}$/.test(code) ? display.of(code) : undefined;
    return name === undefined ? [] : [name];
  };
  return [
    ...languages.flatMap(([language, { helpline, trafficking }]): SearchWords[] => [
      { facet: 'focus', term: 'helplines', words: helpline.split(', ') },
      { facet: 'exploitation', term: 'all-forms', words: trafficking.split(', ') },
      { facet: 'language', term: language, words: [...helpline.split(', '), ...trafficking.split(', ')] },
    ]),
    ...Array.from(countries, (term): SearchWords => ({ facet: 'country', term, words: names.flatMap((display) => nameIn(display, term)) })),
  ];
};
