import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import type { Sentence } from './sentence-files.ts';

/** Between the synonyms of a term, where they stand in one line. */
export const listMark = '; ';

const keyOf = ({ name }: ts.PropertyAssignment, source: ts.SourceFile): string =>
  ts.isStringLiteralLike(name) ? name.text : name.getText(source);

const fieldsOf = (node: ts.Expression | undefined): readonly ts.PropertyAssignment[] =>
  node !== undefined && ts.isObjectLiteralExpression(node) ? node.properties.filter(ts.isPropertyAssignment) : [];

/** What a text or a list of texts says, in one line. */
const said = (node: ts.Expression): string | undefined => {
  if (ts.isStringLiteralLike(node)) return node.text;
  if (!ts.isArrayLiteralExpression(node)) return undefined;
  const texts = node.elements.filter(ts.isStringLiteralLike).map(({ text }) => text);
  return texts.length === node.elements.length ? texts.join(listMark) : undefined;
};

const termsIn = (file: string, language: string): readonly (readonly [string, Sentence])[] => {
  const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true);
  return source.statements
    .filter(ts.isVariableStatement)
    .flatMap(({ declarationList }) => declarationList.declarations)
    .flatMap(({ name, initializer }) => {
      if (initializer === undefined || !ts.isCallExpression(initializer) || initializer.expression.getText(source) !== 'defineVocabulary')
        return [];
      return fieldsOf(initializer.arguments[0]).flatMap((term) =>
        fieldsOf(term.initializer).flatMap((aspect) =>
          fieldsOf(aspect.initializer)
            .filter((text) => keyOf(text, source) === language)
            .flatMap(({ initializer: value }): (readonly [string, Sentence])[] => {
              const text = said(value);
              const path = `vocabulary.${name.getText(source)}.${keyOf(term, source)}.${keyOf(aspect, source)}`;
              const place = { from: value.getStart(source), to: value.getEnd(), call: undefined };
              return text === undefined
                ? []
                : [[path, { path, text, file, ...place, form: ts.isArrayLiteralExpression(value) ? 'term-list' : 'term' }]];
            }),
        ),
      );
    });
};

/** Labels, definitions and synonyms of all terms in a language; none where there is no such folder. */
export const termsOf = (folder: string, language: string): ReadonlyMap<string, Sentence> =>
  new Map(
    readdirSync(folder)
      .filter((name) => name.endsWith('.ts'))
      .toSorted()
      .flatMap((name) => termsIn(join(folder, name), language)),
  );
