import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { leastInTexts, numberInWords } from '../catalogue/text/number-in-words.ts';
import { describe, finding } from '../problems/kinds.ts';
import type { Problem } from '../problems/problem.ts';
import { reason, type Reason } from '../problems/reasons.ts';
import { organisationSlug } from '../schema/fields.ts';
import {
  organisationFileKeys,
  organisationFileSchema,
  organisationNameKeys,
  type OrganisationFile,
  type OrganisationRegister,
} from '../schema/organisation.ts';
import { fileIn, type EntryFile } from '../entry/entry-file.ts';
import { isKeptByWindows } from '../entry/entry-id.ts';
import { isOwnFolder } from './own-file.ts';
import { readYaml, type YamlFile } from './yaml-file.ts';

export interface OrganisationsRead {
  readonly register: OrganisationRegister;
  readonly files: readonly EntryFile[];
  readonly problems: readonly Problem[];
}

const ending = '.yaml';

const keysAt = (path: readonly PropertyKey[]): readonly string[] => (path[0] === 'names' ? organisationNameKeys : organisationFileKeys);

const readOne = ({ file, text }: EntryFile): YamlFile<OrganisationFile> => readYaml(file, text, organisationFileSchema, keysAt);

const refuseName = (file: string, name: string, why: Reason, fix?: string): Problem[] => [
  describe(finding('file-name', { file }, { name, reason: why, of: 'organisation', fix })),
];

const nameProblems = (file: string, name: string): Problem[] => {
  const id = name.slice(0, -ending.length);
  if (!name.endsWith(ending)) return refuseName(file, name, reason('worded', { text: 'the file of an organisation ends in .yaml.' }));
  if (isKeptByWindows(id)) return refuseName(file, name, reason('id-of-windows', { id }));
  return organisationSlug.safeParse(id).success
    ? []
    : refuseName(file, name, reason('worded', { text: 'its name is not an id: lower case, digits and hyphens.' }));
};

const idOf = (file: string): string => (file.split('/').at(-1) ?? file).slice(0, -ending.length);

/** What a file names is there, and is not itself. */
const referenceProblems = (read: ReadonlyMap<string, YamlFile<OrganisationFile>>): Problem[] =>
  [...read].flatMap(([id, { data, placeOf }]) =>
    (['partOf', 'apartFrom'] as const).flatMap((field) =>
      (data?.[field] ?? []).flatMap((other, at) =>
        other !== id && read.has(other)
          ? []
          : [describe(finding('organisation-unknown', placeOf([field, at]), { id: other, allowed: [...read.keys()] }))],
      ),
    ),
  );

/** A number in what an organisation is called: nothing holds it against a source. */
const numberProblems = ({ data, placeOf }: YamlFile<OrganisationFile>): Problem[] => {
  const { name, acronyms = [], formerly = [], names = [] } = data ?? {};
  const said: readonly (readonly [readonly PropertyKey[], string | undefined])[] = [
    [['name'], name],
    ...acronyms.map((text, at) => [['acronyms', at], text] as const),
    ...formerly.map((text, at) => [['formerly', at], text] as const),
    ...names.map((other, at) => [['names', at, 'name'], other.name] as const),
  ];
  return said.flatMap(([path, text = '']) => {
    const number = numberInWords(text, [], leastInTexts);
    return number === undefined ? [] : [describe(finding('number-in-words', placeOf(path), { number }))];
  });
};

/** Reads the files of organisations; what is wrong with one leaves the others as they are. */
export const parseOrganisations = (files: readonly EntryFile[]): OrganisationsRead => {
  const read = new Map(files.map((entry) => [idOf(entry.file), readOne(entry)]));
  return {
    register: new Map([...read].flatMap(([id, { data }]) => (data === undefined ? [] : [[id, data] as const]))),
    files,
    problems: [
      ...files.flatMap(({ file }) => nameProblems(file, file.split('/').at(-1) ?? file)),
      ...[...read.values()].flatMap(({ problems }) => problems),
      ...[...read.values()].flatMap(numberProblems),
      ...referenceProblems(read),
    ],
  };
};

/** The organisations whose files stand beside a content folder; none where there is no such folder. */
export const readOrganisations = async (contentFolder: string): Promise<OrganisationsRead> => {
  const folder = join(contentFolder, '..', 'organisations');
  if (!isOwnFolder(folder)) return { register: new Map(), files: [], problems: [] };
  const found = (await readdir(folder, { withFileTypes: true })).filter(({ name }) => !name.startsWith('.') && name !== 'README.md');
  const names = found.flatMap((entry) => (entry.isFile() ? entry.name : [])).toSorted();
  const read = parseOrganisations(
    await Promise.all(names.map(async (name) => ({ file: fileIn(folder, name), text: await readFile(join(folder, name), 'utf8') }))),
  );
  const others = found
    .filter((entry) => !entry.isFile())
    .flatMap(({ name }) =>
      refuseName(fileIn(folder, name), name, reason('worded', { text: 'it is no file.' }), 'Put a file in its place, or delete it.'),
    );
  return { ...read, problems: [...others, ...read.problems] };
};
