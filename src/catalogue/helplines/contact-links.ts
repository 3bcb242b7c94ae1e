import parsePhoneNumber from 'libphonenumber-js/max';
import { isDialledKind } from '../../vocabulary/contact-kinds.ts';
import type { Contact } from '../../schema/contact.ts';

/** Keeps * and # of short codes from being read as parts of the address. */
const dialString = (value: string): string => value.replaceAll('#', '%23');

/** The address that opens a contact: the dialler, a message, a chat or a page. */
export const contactHref = ({ kind, value }: Pick<Contact, 'kind' | 'value'>): string => {
  if (kind === 'phone' || kind === 'textphone' || (kind === 'relay' && /^[+\d]/.test(value))) return `tel:${dialString(value)}`;
  if (kind === 'sms') return `sms:${dialString(value)}`;
  if (kind === 'whatsapp') return `https://wa.me/${value.replace(/\D/g, '')}`;
  return kind === 'email' ? `mailto:${value}` : value;
};

/** Kinds whose value is dialled or written to from a phone. */
export const isDialled = (kind: Contact['kind']): boolean => isDialledKind(kind);

/** Whether somebody answers in speech or writing while one waits. */
export const answersPeople = (kind: Contact['kind']): boolean =>
  isDialledKind(kind) || kind === 'chat' || kind === 'relay' || kind === 'video';

/** From where a number can be reached, as far as its form tells. */
export type Reach = 'inside' | 'freephone' | 'international';

export const reachOf = ({ kind, value }: Pick<Contact, 'kind' | 'value'>): Reach | undefined => {
  if (!isDialled(kind)) return undefined;
  if (!value.startsWith('+')) return 'inside';
  return kind === 'phone' && parsePhoneNumber(value)?.getType() === 'TOLL_FREE' ? 'freephone' : 'international';
};
