import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

/** A sentence as it stands in a file: its path in the words of the site, and where its quotes begin and end. */
export interface Sentence {
  readonly path: string;
  readonly text: string;
  readonly file: string;
  readonly from: number;
  readonly to: number;
  /** Where the call of a small function begins and ends that is given the sentence, and takes no more than it names. */
  readonly call: { readonly from: number; readonly to: number } | undefined;
  /** How it is written there: in quotes; as a term beside its other languages, or a list of them; or as a paragraph of prose. */
  readonly form?: 'term' | 'term-list' | 'paragraph';
}

type Literal = ts.StringLiteral | ts.NoSubstitutionTemplateLiteral;

const bare = (node: ts.Expression): ts.Expression =>
  ts.isAsExpression(node) || ts.isSatisfiesExpression(node) || ts.isParenthesizedExpression(node) ? bare(node.expression) : node;

/** Names of what the small functions of a file take, such as the forms of a plural. */
const parametersIn = (source: ts.SourceFile): ReadonlyMap<string, readonly string[]> =>
  new Map(
    source.statements
      .filter(ts.isVariableStatement)
      .flatMap(({ declarationList }) => declarationList.declarations)
      .flatMap(({ name, initializer }) =>
        initializer !== undefined && ts.isArrowFunction(initializer)
          ? [[name.getText(source), initializer.parameters.map((each) => each.name.getText(source))] as const]
          : [],
      ),
  );

const literalsIn = (source: ts.SourceFile): readonly (readonly [string, Literal])[] => {
  const parameters = parametersIn(source);
  const below = (node: ts.Expression, path: string): readonly (readonly [string, Literal])[] => {
    const value = bare(node);
    if (ts.isStringLiteralLike(value)) return [[path, value]];
    if (ts.isCallExpression(value)) {
      const names = parameters.get(value.expression.getText(source)) ?? [];
      return value.arguments.flatMap((each, at) => below(each, `${path}.${names[at] ?? at}`));
    }
    if (!ts.isObjectLiteralExpression(value)) return [];
    return value.properties.flatMap((property) => {
      if (ts.isSpreadAssignment(property)) return below(property.expression, path);
      if (!ts.isPropertyAssignment(property)) return [];
      const key = ts.isStringLiteralLike(property.name) ? property.name.text : property.name.getText(source);
      return below(property.initializer, `${path}.${key}`);
    });
  };
  return source.statements
    .filter(ts.isVariableStatement)
    .filter(({ modifiers }) => modifiers?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword))
    .flatMap(({ declarationList }) => declarationList.declarations)
    .flatMap(({ name, initializer }) => (initializer === undefined ? [] : below(initializer, name.getText(source))));
};

const callAround = ({ parent }: Literal, source: ts.SourceFile): Sentence['call'] =>
  ts.isCallExpression(parent) ? { from: parent.getStart(source), to: parent.getEnd() } : undefined;

const sentencesOf = (file: string): readonly Sentence[] => {
  const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true);
  return literalsIn(source).map(([path, literal]) => ({
    path,
    text: literal.text,
    file,
    from: literal.getStart(source),
    to: literal.getEnd(),
    call: callAround(literal, source),
  }));
};

const byPath = (sentences: readonly Sentence[]): ReadonlyMap<string, Sentence> =>
  new Map(sentences.map((sentence) => [sentence.path, sentence]));

/** Every sentence that the files of a language hold, by its path. */
export const sentencesIn = (folder: string): ReadonlyMap<string, Sentence> =>
  byPath(
    readdirSync(folder)
      .filter((name) => name.endsWith('.ts') && name !== 'index.ts')
      .toSorted()
      .flatMap((name) => sentencesOf(join(folder, name))),
  );

/** Every sentence of the helpline pages, which are one file a language, by its path behind "help". */
export const sentencesOfHelp = (file: string): ReadonlyMap<string, Sentence> =>
  byPath(sentencesOf(file).map((sentence) => ({ ...sentence, path: sentence.path.replace(/^\w+/, 'help') })));
