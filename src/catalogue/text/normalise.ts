import { remembered } from '../text/remembered.ts';

/** A name as it is compared: case, accents and punctuation do not matter, letters of every script do. */
export const comparableName = remembered((name) => {
  const plain = name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/['’.]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
  return plain === '' ? name : plain;
});

/** An address as it is compared: scheme, www, capitals of the host, fragment and a slash at the end do not matter. */
export const comparableUrl = (address: string): string => {
  const { host, pathname, search } = new URL(address);
  return `${host.replace(/^www\./, '')}${pathname.replace(/\/+$/, '')}${search}`;
};
