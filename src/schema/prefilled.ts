/** Hosts whose addresses open a messenger, and what may stand in those to say to whom. */
const messengers =
  /(?:^|\.)(?:wa\.me|whatsapp\.com|t\.me|telegram\.me|telegram\.dog|m\.me|messenger\.com|line\.me|signal\.me|viber\.com|vb\.me|threema\.id|kik\.me)$/;
const ofReceiver: ReadonlySet<string> = new Set(['phone', 'id', 'number', 'start', 'lang', 'type', 'app_absent']);

/** Names under which pages take words for a message or a form. */
const ofWords =
  /^(?:text|txt|body|message|msg|subject|content|caption|comments?|question|greeting|draft|prefill.*|entry\.\d+|description|details)$/i;

/** A sentence, whatever it is called. */
const isSentence = (words: string): boolean => words.trim().split(/\s+/).length >= 3;

/** What stands behind the path of an address, pair by pair; behind a # only where it has the form of pairs. */
const pairsOf = ({ searchParams, hash }: URL): readonly (readonly [string, string])[] => [
  ...searchParams,
  ...(hash.includes('=') ? new URLSearchParams(hash.replace(/^#[^?=]*\?|^#/, '')) : []),
];

/** Whether an address fills in what somebody who opens it would say: the words of whoever wrote it, in the mouth of a reader. */
export const isPrefilled = (address: string): boolean => {
  if (!URL.canParse(address)) return false;
  const url = new URL(address);
  const isMessenger = messengers.test(url.hostname);
  return pairsOf(url).some(
    ([name, words]) =>
      (isMessenger && !ofReceiver.has(name.toLowerCase())) || (words !== '' && ofWords.test(name)) || isSentence(name) || isSentence(words),
  );
};
