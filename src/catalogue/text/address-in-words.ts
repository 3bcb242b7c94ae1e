/** A name on the network with the page behind it, as texts write it: with or without the beginning. */
const host = /(?<![\p{L}\d@./-])(?:https?:\/\/)?(?:[\p{L}\d-]+\.)+\p{L}{2,18}(?![\p{L}\d-])(?:\/[^\s)]*)?/giu;
const mail = /[\p{L}\d.+_-]+@[\p{L}\d-]+(?:\.[\p{L}\d-]+)+/gu;
/** The name that somebody has in a messenger. */
const handle = /(?<![\p{L}\d/@.])@[\p{L}\d_]{3,}/gu;
/** An address in words, so that no pattern finds it. */
const spelt =
  /[\p{L}\d_-]+(?:\s*[([]\s*at\s*[)\]]\s*|\s+at\s+)[\p{L}\d-]+(?:\s*[([]\s*dot\s*[)\]]\s*|\s+(?:dot|point|punto)\s+)\p{L}{2,}|[\p{L}\d-]{2,}(?:\s*[([]\s*dot\s*[)\]]\s*|\s+dot\s+)\p{L}{2,18}(?!\p{L})/giu;

/** A link to another page of this site. */
const internal = /(?<=\](?:\(|:)\s*)\/[^\s)]+/gu;

const isWhole = (found: string): boolean => /^https?:\/\/|^www\.|\//i.test(found);

/**
 * The addresses in a text that somebody could write to or open: of mail, of pages, of messengers, spelt out ones too.
 * @param areNames whether the text is one in which names are expected that look like an address, such as a publisher's
 */
export const addressesInWords = (text: string, areNames = false): readonly string[] => {
  const plain = text.normalize('NFKC');
  const mails = plain.match(mail) ?? [];
  const rest = plain.replace(mail, ' ');
  const hosts = (rest.match(host) ?? []).filter((found) => !areNames || isWhole(found));
  return [...mails, ...hosts, ...(rest.match(internal) ?? []), ...(rest.match(handle) ?? []), ...(rest.match(spelt) ?? [])].map((found) =>
    found.replace(/[.,;:]+$/, ''),
  );
};
