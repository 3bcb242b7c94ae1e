import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runs } from './packages.ts';
import { systemProgram } from './system-program.ts';

const missing = (what: string, ...packages: readonly string[]): string =>
  `Reading the data files with ${what} needs it, and it is not here. Install the packages ${packages.join(', ')} (Debian, Ubuntu), or what brings the same; then run the tests again.`;

const client = (name: string, what: string, proof: readonly string[], ...debianPackages: readonly string[]) =>
  systemProgram({ name, proof, debianPackages, missing: missing(what, ...debianPackages) });

/** A document that needs biblatex and all that this loads. */
const biblatexLoads = [
  '-interaction=batchmode',
  '-halt-on-error',
  '-draftmode',
  `-output-directory=${tmpdir()}`,
  String.raw`\documentclass{article}\usepackage{biblatex}\begin{document}\end{document}`,
];

/** Programs of the system with which people read the data files. */
export const dataClients = {
  python: client('python3', 'pandas and rdflib', ['-c', 'import pandas, rdflib'], 'python3-pandas', 'python3-rdflib'),
  r: client('Rscript', 'R', ['-e', 'library(readr)'], 'r-base-core', 'r-cran-readr'),
  bibtex: client('bibtex', 'BibTeX', ['--version'], 'texlive-binaries', 'texlive-base'),
  biber: client('biber', 'biber', ['--version'], 'biber'),
  latex: client('pdflatex', 'LaTeX', biblatexLoads, 'texlive-latex-base', 'texlive-latex-recommended', 'texlive-bibtex-extra'),
  pdfText: client('pdftotext', 'pdftotext', ['-v'], 'poppler-utils'),
} as const;

/** Where the libraries lie that npm brings for these tests alone. */
const libraries = '.cache/clients';
const asked = 'tests/clients';

const sameLock = (): boolean =>
  existsSync(join(libraries, 'node_modules')) &&
  readFileSync(join(libraries, 'package-lock.json'), 'utf8') === readFileSync(join(asked, 'package-lock.json'), 'utf8');

/** @throws Error where npm cannot bring them */
export const ensureLibraries = (): void => {
  if (sameLock()) return;
  mkdirSync(libraries, { recursive: true });
  for (const file of ['package.json', 'package-lock.json']) cpSync(join(asked, file), join(libraries, file));
  if (!runs('npm', 'ci', '--prefix', libraries, '--ignore-scripts', '--no-audit', '--no-fund'))
    throw new Error('npm could not bring the libraries that read the data files.');
};

/** What a program in JavaScript prints that uses these libraries. */
export const runWithLibraries = (program: string, ...args: readonly string[]): string =>
  execFileSync(process.execPath, ['--input-type=module', '--eval', program, ...args], {
    cwd: libraries,
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
  });
