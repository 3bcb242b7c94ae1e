import { Ajv2020 } from 'ajv/dist/2020.js';
import languages from 'language-subtag-registry/data/json/language.json' with { type: 'json' };
import { describe, expect, test } from 'vitest';
import { frozenSchema, publicSchema } from '../../src/schema/json-schema.ts';
import { languageTag } from '../../src/schema/fields.ts';

const site = 'https://landscape.example.org/';

test.each([
  ['published', publicSchema],
  ['frozen', frozenSchema],
] as const)('the %s schema is taken by a strict validator', (_, schemaOf) => {
  const ajv = new Ajv2020({ strict: true, formats: { uri: true } });
  expect(ajv.compile(schemaOf(site))({})).toBe(false);
});

test('fields that hold a code say where the codes stand', () => {
  const { properties } = publicSchema(site) as { properties: Record<string, { items?: object }> };
  expect(properties['countries']?.items).toEqual({ $ref: '#/$defs/place' });
  expect(properties['languages']?.items).toEqual({ $ref: '#/$defs/language' });
});

describe('a language', () => {
  const { language } = publicSchema(site).$defs as Record<string, object>;
  const inSchema = new Ajv2020({ strict: true }).compile(language ?? {});
  const inCheck = (tag: string): boolean => languageTag.safeParse(tag).success;
  const disagreed = (tags: readonly string[]): readonly string[] => tags.filter((tag) => inSchema(tag) !== inCheck(tag));

  const letters = [...'abcdefghijklmnopqrstuvwxyz'];
  const ofTwo = letters.flatMap((first) => letters.map((second) => first + second));

  test('of two or three letters is one of a list, which is what the check accepts', () => {
    const all = [...ofTwo, ...ofTwo.flatMap((start) => letters.map((third) => start + third))];
    const { anyOf } = language as { anyOf: readonly { enum?: readonly string[] }[] };
    expect(disagreed(all)).toEqual([]);
    expect(anyOf[0]?.enum).toEqual(expect.arrayContaining(['en', 'fr', 'es', 'bho', 'zh']));
    expect(anyOf[0]?.enum?.toSorted()).toEqual(all.filter(inCheck).toSorted());
  });

  test('with what stands behind it is what the check accepts', () => {
    const codes = Object.keys(languages).filter((code) => code.length <= 3);
    expect(disagreed(codes.flatMap((code) => [`${code}-Arab`, `${code}-AQ`]))).toEqual([]);
    expect(
      disagreed(
        ['zh-Hant', 'zh-hant', 'zh-Hant-TW', 'zh-TW-Hant', 'pt-BR', 'pt-br', 'pt_BR', 'es-419', 'es-999', 'en-ZZZ', 'zh-Xxxx'].concat([
          'sl-rozaj',
          'de-1901',
          'de-DE-1996',
          'en-u-ca-gregory',
          'en-x-private',
          'en-x-call-0909879',
          'en-call0909-8790000',
          'ca-valencia',
          'x-private',
          'English',
          '',
          'en-',
          '-en',
          'EN',
        ]),
      ),
    ).toEqual([]);
  });

  // Sign languages have codes of their own, which the check prefers to "sgn" and a region.
  test('is accepted wherever the check accepts it', () => {
    const regions = ofTwo.map((code) => code.toUpperCase());
    const accepted = ['bh', 'sgn', 'tw', 'zh'].flatMap((code) => regions.map((region) => `${code}-${region}`)).filter(inCheck);
    expect(accepted.filter((tag) => !inSchema(tag))).toEqual([]);
  });
});
