import { XMLBuilder, XMLParser, XMLValidator } from 'fast-xml-parser';
import { UsageError } from '../command/command.ts';
import { languageTranslatedInto } from './language-of.ts';

/** A sentence for a translator: what it says in English, and in the other language where that is known. */
export interface Unit {
  readonly id: string;
  readonly source: string;
  readonly target: string | undefined;
}

const xml = { ignoreAttributes: false, parseTagValue: false, parseAttributeValue: false, trimValues: false } as const;

/** What a tool for translators shows of a sentence: one that says the same as the English is most likely a copy of it. */
const stateOf = ({ source, target }: Unit): string => (target === source ? 'needs-translation' : 'translated');

/** The sentences as a file of XLIFF 1.2, which tools for translators read and write. */
export const toXliff = (language: string, units: readonly Unit[]): string =>
  new XMLBuilder({ ...xml, format: true }).build({
    '?xml': { '@_version': '1.0', '@_encoding': 'UTF-8' },
    xliff: {
      '@_version': '1.2',
      '@_xmlns': 'urn:oasis:names:tc:xliff:document:1.2',
      file: {
        ...{ '@_original': 'src', '@_datatype': 'plaintext', '@_source-language': 'en', '@_target-language': language },
        body: {
          'trans-unit': units.map((unit) => ({
            ...{ '@_id': unit.id, '@_xml:space': 'preserve', source: unit.source },
            ...(unit.target !== undefined && { target: { '@_state': stateOf(unit), '#text': unit.target } }),
          })),
        },
      },
    },
  });

const textIn = (node: unknown): string | undefined => {
  if (typeof node === 'string') return node;
  const text = typeof node === 'object' && node !== null ? (node as Record<string, unknown>)['#text'] : undefined;
  return typeof text === 'string' ? text : undefined;
};

interface Parsed {
  readonly xliff?: {
    readonly file?: {
      readonly '@_target-language'?: string;
      readonly body?: { readonly 'trans-unit'?: readonly Record<string, unknown>[] };
    };
  };
}

/** @throws UsageError where it is no such file */
export const fromXliff = (text: string): { readonly language: string; readonly units: readonly Unit[] } => {
  const isXml = XMLValidator.validate(text);
  if (isXml !== true) throw new UsageError(`The file is not XML: ${isXml.err.msg} (line ${isXml.err.line}).`);
  const { xliff } = new XMLParser({ ...xml, isArray: (name) => name === 'trans-unit' }).parse(text) as Parsed;
  const language = xliff?.file?.['@_target-language'];
  if (typeof language !== 'string') throw new UsageError('The file is not XLIFF 1.2 with one <file> and its target-language.');
  const units = (xliff?.file?.body?.['trans-unit'] ?? []).map((unit) => ({
    id: String(unit['@_id']),
    source: textIn(unit['source']) ?? '',
    target: textIn(unit['target']),
  }));
  if (units.length === 0) throw new UsageError('The file has no <trans-unit>, so there is nothing to bring back.');
  return { language: languageTranslatedInto(language), units };
};
