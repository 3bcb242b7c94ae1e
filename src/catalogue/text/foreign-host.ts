import punycode from 'punycode.js';

/** A host in the letters that it stands for; as it is where it stands for none. */
export const hostInLetters = (host: string): string => {
  try {
    return punycode.toUnicode(host);
  } catch {
    return host;
  }
};

export const isForeignHost = (host: string): boolean => host.split('.').some((label) => label.startsWith('xn--'));
