import { reachOf } from '../../catalogue/helplines/contact-links.ts';
import { markOf } from '../../catalogue/text/translation.ts';
import type { Contact } from '../../schema/contact.ts';
import { contactAudiences } from '../../vocabulary/contact-audiences.ts';
import { languageName } from '../../vocabulary/languages.ts';
import type { EntryWords } from '../entry/entry-words.ts';

export interface ContactFact {
  readonly name: string;
  readonly value: string;
  /** The language of the value, where it is not that of the page. */
  readonly language?: string | undefined;
}

export interface ContactFacts {
  readonly stated: readonly ContactFact[];
  /** Names of what the source leaves open, for the middle of a sentence. */
  readonly open: readonly string[];
}

/** What is known about one way to reach a line, and what is not. */
export const contactFacts = (contact: Contact, { t, label, fill, list, language }: EntryWords): ContactFacts => {
  const words = t.helplines.line;
  const reach = reachOf(contact);
  const [country = 'global'] = contact.countries;
  const cost = contact.free === undefined ? undefined : contact.free ? words.free : words.notFree;
  const rows: readonly (readonly [keyof typeof words.facts, string, string | undefined])[] = [
    ['for', words.for, contact.for === undefined ? undefined : contactAudiences[contact.for].label[language]],
    ['hours', words.hours, contact.hours],
    [
      'languages',
      words.languages,
      contact.languages === undefined ? undefined : list(contact.languages.map((tag) => languageName(tag, language))),
    ],
    ['cost', words.cost, cost],
  ];
  return {
    stated: [
      ...rows.flatMap(([key, name, value]) =>
        value === undefined ? [] : [{ name, value, language: key === 'hours' ? markOf(language) : undefined }],
      ),
      // Few sources speak of recording: where none does, the page does not count it as missing.
      ...(contact.recorded === undefined ? [] : [{ name: words.recording, value: contact.recorded ? words.recorded : words.notRecorded }]),
      ...(reach === undefined ? [] : [{ name: words.reach, value: fill(words.reaches[reach], { country: label('country', country) }) }]),
    ],
    open: rows.filter(([, , value]) => value === undefined).map(([key]) => words.facts[key]),
  };
};
