import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import ts from 'typescript';
import { withChanges, type Change } from './take-back.ts';

/** Files by their path, with the text that they are to have. */
export type Written = ReadonlyMap<string, string>;

const filesBelow = (folder: string, ending: string): readonly string[] =>
  existsSync(folder)
    ? readdirSync(folder, { recursive: true, encoding: 'utf8' })
        .filter((name) => name.endsWith(ending))
        .toSorted()
        .map((name) => join(folder, name))
    : [];

/** What a tag is called where it has to be a name: zhHans for zh-Hans. */
const nameOf = (language: string): string => language.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
const keyFor = (language: string): string => (language.includes('-') ? `'${language}'` : language);

/** An address of a module in English as that of the language: folders are called by its tag, files in small letters. */
const moduleFor = (text: string, language: string): string =>
  text.replaceAll(/(?<=['"/])en(?=\/)/g, language).replaceAll(/(?<=['"/])en(?=\.ts['"])/g, language.toLowerCase());

/** The words of a file in a further language: the English, whose shape they have by type. */
const copyOf = (text: string, language: string, type: string, from: string): string => {
  const copied = text
    .replaceAll(
      /^export const (\w+) = \{$/gm,
      (_, name: string) => `export const ${name === 'en' ? nameOf(language) : name}: ${type.replace('*', name)} = {`,
    )
    .replaceAll(/^(\}) as const;$/gm, '$1;')
    .replaceAll(/^export type .*;\n/gm, '')
    .replace(/^\/\*\* Every sentence of the interface in English.*\*\/\n/m, '');
  return `import type { ${/^\w+/.exec(type)?.[0]} } from '${from}';\n${copied}`;
};

/** The tag, behind those that are there. */
const withTag = (text: string, language: string): string =>
  text.replace(/(?<=export const interfaceLanguages = \[[^\]]*)(?=\])/, `, '${language}'`);

const propertyNamed = (node: ts.ObjectLiteralExpression, name: string): ts.ObjectLiteralElementLike | undefined =>
  node.properties.find(({ name: own }) => own !== undefined && (ts.isIdentifier(own) || ts.isStringLiteral(own)) && own.text === name);

/** An import of the English, and the same of the language. */
const importBeside = (source: ts.SourceFile, language: string): readonly Change[] =>
  source.statements
    .filter(ts.isImportDeclaration)
    .filter(({ moduleSpecifier }) => /^\.\/en(?:\.ts|\/)/.test((moduleSpecifier as ts.StringLiteral).text))
    .map((node) => ({
      file: source.fileName,
      from: node.getStart(source),
      to: node.getStart(source),
      put: `${moduleFor(node.getText(source), language).replace('{ en }', `{ ${nameOf(language)} }`)}\n`,
    }));

/**
 * The objects of a file that by their type need something for the language and have nothing: each gets what it has for English, as it
 * is, which is then to be translated.
 */
const changesIn = (source: ts.SourceFile, checker: ts.TypeChecker, language: string): readonly Change[] => {
  const changes: Change[] = [];
  let importsEnglish = false;
  const visit = (node: ts.Node): void => {
    ts.forEachChild(node, visit);
    if (!ts.isObjectLiteralExpression(node) || propertyNamed(node, language) !== undefined) return;
    const english = propertyNamed(node, 'en');
    const wanted = checker.getContextualType(node)?.getProperty(language);
    if (english === undefined || wanted === undefined || (wanted.flags & ts.SymbolFlags.Optional) !== 0) return;
    const last = node.properties.at(-1)?.getEnd() ?? node.getEnd();
    const put = (value: string): void => {
      changes.push({ file: source.fileName, from: last, to: last, put: `, ${value}` });
    };
    if (ts.isShorthandPropertyAssignment(english)) {
      put(language.includes('-') ? `'${language}': ${nameOf(language)}` : language);
      importsEnglish = true;
    } else if (ts.isPropertyAssignment(english)) put(`${keyFor(language)}: ${moduleFor(english.initializer.getText(source), language)}`);
  };
  visit(source);
  return importsEnglish ? [...changes, ...importBeside(source, language)] : changes;
};

/**
 * What a language needs before anything of it is translated: its tag, and a copy of every English text, in folders of its own and
 * wherever a type asks for one. A language that the helpline pages are in keeps its words there.
 * @param folder that holds i18n, prose and vocabulary
 */
export const beginLanguage = (folder: string, language: string): Written => {
  const written = new Map<string, string>();
  const define = join(folder, 'vocabulary/define.ts');
  written.set(define, withTag(readFileSync(define, 'utf8'), language));
  for (const file of filesBelow(join(folder, 'i18n/en'), '.ts')) {
    const isIndex = file.endsWith('index.ts');
    const text = copyOf(readFileSync(file, 'utf8'), language, isIndex ? 'Strings' : "Strings['*']", '../shape.ts');
    written.set(join(folder, 'i18n', language, file.slice(join(folder, 'i18n/en').length + 1)), text);
  }
  for (const file of filesBelow(join(folder, 'prose/en'), '.mdx'))
    written.set(join(folder, 'prose', language, file.slice(join(folder, 'prose/en').length + 1)), readFileSync(file, 'utf8'));
  const help = join(folder, 'i18n/help', `${language.toLowerCase()}.ts`);
  if (!existsSync(help))
    written.set(help, copyOf(readFileSync(join(folder, 'i18n/help/en.ts'), 'utf8'), language, 'Help', './help-shape.ts'));

  const { options } = ts.parseJsonConfigFileContent(ts.readConfigFile('tsconfig.json', ts.sys.readFile).config, ts.sys, '.');
  const host = ts.createCompilerHost(options);
  const texts = new Map([...written].map(([file, text]) => [resolve(file), text]));
  const files = filesBelow(folder, '.ts').map((file) => resolve(file));
  const program = ts.createProgram(files, options, {
    ...host,
    readFile: (file) => texts.get(resolve(file)) ?? host.readFile(file),
    getSourceFile: (file, ...rest) => {
      const text = texts.get(resolve(file));
      return text === undefined ? host.getSourceFile(file, ...rest) : ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
    },
  });
  const checker = program.getTypeChecker();
  for (const file of files) {
    const source = program.getSourceFile(file);
    const changes = source === undefined ? [] : changesIn(source, checker, language);
    if (source !== undefined && changes.length > 0) written.set(file, withChanges(source.text, changes));
  }
  return written;
};
