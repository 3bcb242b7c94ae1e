import { finding, type Finding } from '../problems/kinds.ts';

/** Longest entry in bytes. The longest real one has about a tenth of it. */
export const mostBytes = 200_000;

/** Invisible characters that can make text read differently from what it is, with their Unicode names. */
const hiddenCharacters: Readonly<Record<string, string>> = {
  '\u00ad': 'soft hyphen',
  '\u180e': 'mongolian vowel separator',
  '\u200b': 'zero width space',
  '\u200e': 'left-to-right mark',
  '\u200f': 'right-to-left mark',
  '\u2028': 'line separator',
  '\u2029': 'paragraph separator',
  '\u202a': 'left-to-right embedding',
  '\u202b': 'right-to-left embedding',
  '\u202c': 'pop directional formatting',
  '\u202d': 'left-to-right override',
  '\u202e': 'right-to-left override',
  '\u2060': 'word joiner',
  '\u2066': 'left-to-right isolate',
  '\u2067': 'right-to-left isolate',
  '\u2068': 'first strong isolate',
  '\u2069': 'pop directional isolate',
  '\ufeff': 'byte order mark inside the text',
  '\ufffd': 'replacement character: the file was not UTF-8',
};

// Joiners (U+200C, U+200D) stay allowed: Persian, Hindi and other scripts need them.
const hidden =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u00ad\u180e\u200b\u200e\u200f\u2028\u2029\u202a-\u202e\u2060\u2066-\u2069\ufeff\ufffd\u{e0000}-\u{e007f}]/gu;

const codeOf = (character: string): string => `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;

/** The text as entries are read: without byte order mark, with plain line ends. Both are harmless and accepted. */
export const normalise = (raw: string): string => {
  const text = raw.startsWith('\ufeff') ? raw.slice(1) : raw;
  return text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text;
};

/** What is wrong with the text before anything is parsed. At most 20 hidden characters are named. */
export const inspectText = (file: string, text: string): Finding[] => {
  if (text.trim() === '') return [finding('file-empty', { file }, {})];
  // A unit of text has at most three bytes, so short ones need no counting.
  const bytes = text.length * 3 <= mostBytes ? text.length : new TextEncoder().encode(text).length;
  if (bytes > mostBytes) return [finding('file-size', { file }, { bytes, most: mostBytes })];
  const findings: Finding[] = [];
  let line = 1;
  let lineStart = 0;
  let scanned = 0;
  for (const match of text.matchAll(hidden)) {
    for (; scanned < match.index; scanned++) {
      if (text.charCodeAt(scanned) === 10) {
        line++;
        lineStart = scanned + 1;
      }
    }
    const code = codeOf(match[0]);
    findings.push(
      finding(
        'hidden-character',
        { file, line, column: match.index - lineStart + 1 },
        { code, name: hiddenCharacters[match[0]] ?? 'control character' },
      ),
    );
    if (findings.length === 20) break;
  }
  return findings;
};
