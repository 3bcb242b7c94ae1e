import type { Withheld } from '../helplines/shown-contacts.ts';
import type { Contact } from '../../schema/contact.ts';
import type { Localised } from '../../vocabulary/define.ts';

/** What the sheet of contacts calls values of fields that no vocabulary is for, by the column. */
export const contactWords = {
  checkedHow: {
    read: { en: 'Read on the page of the source', fr: 'Lu sur la page de la source', es: 'Leído en la página de la fuente' },
    dialled: { en: 'Called, and answered', fr: 'Appelé, avec réponse', es: 'Llamado, y respondieron' },
  } satisfies Record<NonNullable<Contact['checked']>['how'], Localised>,
  withheld: {
    disputed: {
      en: 'Two sources print different numbers',
      fr: 'Deux sources publient des numéros différents',
      es: 'Dos fuentes publican números distintos',
    },
    withdrawn: {
      en: 'Not checked for more than two years',
      fr: 'Pas vérifié depuis plus de deux ans',
      es: 'Sin comprobar desde hace más de dos años',
    },
  } satisfies Record<Withheld, Localised>,
};

export type ContactWord = keyof typeof contactWords;

const termsOf = (of: ContactWord): Readonly<Record<string, Localised>> => contactWords[of];

export const isContactWord = (of: string): of is ContactWord => Object.hasOwn(contactWords, of);

export const contactWord = (value: string, of: ContactWord): Localised | undefined => termsOf(of)[value];

/** The value that such words of any language stand for. */
export const contactValue = (words: string, of: ContactWord): string | undefined =>
  Object.entries(termsOf(of)).find(([, said]) => Object.values(said).includes(words))?.[0];
