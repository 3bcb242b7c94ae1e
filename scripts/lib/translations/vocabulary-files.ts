import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
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

const areTexts = (node: ts.ObjectLiteralExpression): boolean =>
  node.properties.every((property) => ts.isPropertyAssignment(property) && said(property.initializer) !== undefined);

/** Texts in a file that stand beside their English, but for those of terms, by the names that lead to them. */
const besideIn = (file: string, language: string): readonly (readonly [string, Sentence])[] => {
  const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true);
  const found: (readonly [string, Sentence])[] = [];
  const visit = (node: ts.Node, path: string): void => {
    if (ts.isCallExpression(node) && node.expression.getText(source) === 'defineVocabulary') return;
    const own = ts.isObjectLiteralExpression(node) && areTexts(node) ? fieldsOf(node) : [];
    const value = own.some((field) => keyOf(field, source) === 'en')
      ? own.find((field) => keyOf(field, source) === language)?.initializer
      : undefined;
    const text = value === undefined ? undefined : said(value);
    if (value !== undefined && text !== undefined) {
      const place = { from: value.getStart(source), to: value.getEnd(), call: undefined };
      found.push([path, { path, text, file, ...place, form: ts.isArrayLiteralExpression(value) ? 'term-list' : 'term' }]);
    }
    ts.forEachChild(node, (child) => {
      const name = ts.isVariableDeclaration(child) || ts.isPropertyAssignment(child) ? child.name : undefined;
      visit(child, name === undefined ? path : `${path}.${ts.isStringLiteralLike(name) ? name.text : name.getText(source)}`);
    });
  };
  visit(source, `beside.${basename(file, '.ts')}`);
  return found;
};

/**
 * What stands in a language beside its English anywhere in the code, such as the names of rarer languages. Sentences and long texts
 * have folders of their own, and words that people type are no translations of each other.
 */
export const textsBeside = (folder: string, language: string): ReadonlyMap<string, Sentence> =>
  new Map(
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts') && !/^(?:i18n|prose)[/\\]|typed-words[/\\]/.test(name))
      .toSorted()
      .flatMap((name) => besideIn(join(folder, name), language)),
  );

/** Labels, definitions and synonyms of all terms in a language; none where there is no such folder. */
export const termsOf = (folder: string, language: string): ReadonlyMap<string, Sentence> =>
  new Map(
    readdirSync(folder)
      .filter((name) => name.endsWith('.ts'))
      .toSorted()
      .flatMap((name) => termsIn(join(folder, name), language)),
  );
