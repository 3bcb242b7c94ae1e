import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import PDFDocument from 'pdfkit';
import { fileColours } from '../components/chart/file-colours.ts';
import { sheetSize, type Sheet, type SheetBar, type SheetText } from '../components/sheets/placed-sheet.ts';
import { settings } from '../settings.ts';
import type { SheetFile } from './brief-files.ts';
import { inFontLetters } from './font-letters.ts';

const { resolve } = createRequire(import.meta.url);
type Script = 'latin' | 'latin-ext';
const font = (script: Script, weight: 400 | 600): Buffer =>
  readFileSync(resolve(`@fontsource/newsreader/files/newsreader-${script}-${weight}-normal.woff`));
const points = (inches: number): number => inches * 72;

type Document = PDFKit.PDFDocument;

/** Stretches of a text by the file of the font that has their letters: Polish or Turkish ones are in another. */
const stretches = (text: string): readonly { readonly text: string; readonly script: Script }[] =>
  text
    .split(/([\u0100-\u0130\u0132-\u0151\u0154-\u024f\u1e00-\u1eff]+)/)
    .map((part, at) => ({ text: part, script: at % 2 === 0 ? ('latin' as const) : ('latin-ext' as const) }))
    .filter((part) => part.text !== '');

const writeText = (document: Document, given: SheetText): void => {
  const { x, w, h, size, bold = false, soft = false, align = 'left', middle = false } = given;
  const text = inFontLetters(given.text);
  const options = { width: points(w), align };
  document
    .font(bold ? 'latin-bold' : 'latin')
    .fontSize(size)
    .fillColor(soft ? fileColours.soft : fileColours.ink);
  const y = points(given.y) + (middle ? Math.max(0, (points(h) - document.heightOfString(text, options)) / 2) : 0);
  const parts = stretches(text);
  for (const [at, part] of parts.entries()) {
    const continued = at + 1 < parts.length;
    document.font(bold ? `${part.script}-bold` : part.script);
    if (at === 0) document.text(part.text, points(x), y, { ...options, continued });
    else document.text(part.text, { ...options, continued });
  }
};

/** A bar of what is not known: a broad line of dashes. */
const drawHatched = (document: Document, { x, y, w, h }: Omit<SheetBar, 'unknown'>): void => {
  const middle = points(y + h / 2);
  document.save().lineWidth(points(h)).dash(1.5, { space: 2.5 });
  document
    .moveTo(points(x), middle)
    .lineTo(points(x + w), middle)
    .stroke(fileColours.soft)
    .restore();
};

/** Bars say in another form what the words beside them say, so they are no part of what is read out. */
const drawBars = (document: Document, bars: readonly SheetBar[]): void => {
  document.markContent('Artifact', { type: 'Layout' });
  document.rect(0, 0, points(sheetSize.width), points(0.1)).fill(fileColours.bar);
  for (const { x, y, w, h, unknown } of bars) {
    if (unknown) drawHatched(document, { x, y, w, h });
    else document.rect(points(x), points(y), points(w), points(h)).fill(fileColours.bar);
  }
  document.endMarkedContent();
};

const addSheet = (document: Document, root: PDFKit.PDFStructureElement, { title, heading, texts, bars }: Sheet): void => {
  document.addPage();
  drawBars(document, bars);
  const section = document.struct('Sect');
  root.add(section);
  const add = (type: string, text: SheetText): void => {
    section.add(
      document.struct(type, {}, () => {
        writeText(document, text);
      }),
    );
  };
  add('H1', { text: title, ...heading, bold: true });
  for (const text of texts) add('P', text);
  section.end();
  document.outline.addItem(title);
};

/** Sheets as a document to read and print (PDF), with the order of reading for those who do not see it. */
export const documentFile = async ({ sheets, about: { title, language, day } }: SheetFile): Promise<Uint8Array<ArrayBuffer>> => {
  const document = new PDFDocument({
    size: [points(sheetSize.width), points(sheetSize.height)],
    margin: 0,
    autoFirstPage: false,
    pdfVersion: '1.7',
    tagged: true,
    lang: language,
    displayTitle: true,
    info: { Title: title, Author: settings.name, CreationDate: new Date(day) },
  });
  const pieces: Buffer[] = [];
  document.on('data', (piece: Buffer) => pieces.push(piece));
  const finished = new Promise<void>((done) => {
    document.on('end', done);
  });
  for (const script of ['latin', 'latin-ext'] as const) {
    document.registerFont(script, font(script, 400));
    document.registerFont(`${script}-bold`, font(script, 600));
  }
  const root = document.struct('Document');
  document.addStructure(root);
  for (const sheet of sheets) addSheet(document, root, sheet);
  root.end();
  document.end();
  await finished;
  return new Uint8Array(Buffer.concat(pieces));
};
