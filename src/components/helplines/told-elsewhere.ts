import { ownEvidence } from '../../catalogue/helplines/contact-sources.ts';
import { html, Markup } from '../../catalogue/text/html.ts';
import type { ContactEvidenceField } from '../../schema/contact-evidence.ts';
import type { Contact } from '../../schema/contact.ts';
import type { Source } from '../../schema/initiative.ts';
import { inLanguage } from '../in-language.ts';
import { besideDot } from './beside-dot.ts';
import { contactFacts, forWhom, type ContactFact } from './contact-facts.ts';
import type { LineWords } from './line-words.ts';
import { linkToSource } from './printed-sentence.ts';

/** More countries than these are as good as a list of all. */
const countriesNamed = 3;

/** What is said of a contact, by the fact that says it; of countries the first, of a line that takes reports that it does. */
const textsOf = (contact: Contact, words: LineWords): readonly Pick<ContactFact, 'field' | 'text' | 'language'>[] => {
  const { label, list } = words;
  const whom = forWhom(contact, words);
  const places = (codes: readonly string[] = []): string => list(codes.slice(0, countriesNamed).map((code) => label('country', code)));
  return [
    ...(whom === undefined ? [] : (['for', 'serves'] as const).map((field) => ({ field, text: whom }))),
    { field: 'countries', text: places(contact.countries) },
    { field: 'nationals', text: places(contact.nationals) },
    ...contactFacts(contact, words),
  ];
};

/** What other pages say of a contact than the one that prints it: the facts, then these pages and when each was read. */
export const toldElsewhere = (contact: Contact, sources: readonly Source[], words: LineWords): readonly Markup[] => {
  const { t, fill, date, language: page } = words;
  const evidence = ownEvidence(contact);
  if (evidence.length === 0) return [];
  const texts = textsOf(contact, words);
  const textOf = (field: ContactEvidenceField): readonly string[] =>
    texts.flatMap(({ field: own, text, language }) =>
      own === field ? [html`<span${language !== undefined && inLanguage(language, page)}>${text}</span>`.html] : [],
    );
  return [...Map.groupBy(evidence, ([, ids]) => ids.join(' '))].flatMap(([key, named]) => {
    const told = [...new Set(named.flatMap(([field]) => textOf(field)))];
    const pages = sources.filter(({ id }) => key.split(' ').includes(id));
    if (told.length === 0) return [];
    const read = pages.map(
      (source) =>
        html` ${linkToSource(source, page)}, <bdi>${source.publisher}</bdi>. ${fill(t.helplines.help.line.readOn, { date: date(source.accessed) })}`,
    );
    return [html`<p>${new Markup(told.join(besideDot))} –${read}</p>`];
  });
};
