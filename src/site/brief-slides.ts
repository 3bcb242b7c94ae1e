import { unzipSync } from 'fflate';
import Presentation from 'pptxgenjs';
import { fileColours } from '../components/chart/file-colours.ts';
import { sheetSize, type Sheet, type SheetText } from '../components/sheets/placed-sheet.ts';
import { settings } from '../settings.ts';
import type { SheetFile } from './brief-files.ts';
import { zipOf } from './zip-of.ts';

/** A colour as slides write it. */
const plain = (colour: string): string => colour.slice(1);

const textOptions = ({ size, bold = false, soft = false, align = 'left', middle = false, x, y, w, h }: SheetText) => ({
  x,
  y,
  w,
  h,
  fontSize: size,
  bold,
  align,
  color: plain(soft ? fileColours.soft : fileColours.ink),
  margin: 0,
  valign: middle ? ('middle' as const) : ('top' as const),
});

/** A slide has its title where its layout has it, so there is a layout for each place of a title. */
const layoutOf = ({ heading: { x, y, w, h } }: Sheet): string => `title ${x} ${y} ${w} ${h}`;

const defineLayout = (slides: Presentation, sheet: Sheet): void => {
  const { size, ...place } = sheet.heading;
  slides.defineSlideMaster({
    title: layoutOf(sheet),
    background: { color: plain(fileColours.paper) },
    objects: [
      { rect: { x: 0, y: 0, w: sheetSize.width, h: 0.1, fill: { color: plain(fileColours.bar) } } },
      {
        placeholder: {
          options: {
            name: 'title',
            type: 'title',
            ...place,
            fontSize: size,
            bold: true,
            align: 'left',
            valign: 'top',
            color: plain(fileColours.ink),
          },
          text: '',
        },
      },
    ],
  });
};

const addSheet = (slides: Presentation, sheet: Sheet, lang: string): void => {
  const { title, heading, texts, bars } = sheet;
  const slide = slides.addSlide({ masterName: layoutOf(sheet) });
  slide.addText(title, { placeholder: 'title', fontSize: heading.size, margin: 0, lang });
  for (const { unknown, ...box } of bars) {
    slide.addShape('rect', {
      ...box,
      fill: { color: plain(unknown ? fileColours.paper : fileColours.bar) },
      line: { color: plain(unknown ? fileColours.soft : fileColours.bar), width: 1, dashType: unknown ? 'dash' : 'solid' },
    });
  }
  for (const text of texts) slide.addText(text.text, { ...textOptions(text), lang });
};

/** The same bytes for the same content: the library writes the time of day into what it makes. */
const withDay = (file: Uint8Array, day: string): Uint8Array<ArrayBuffer> => {
  const parts = Object.entries(unzipSync(file)).map(([name, bytes]) => {
    if (name !== 'docProps/core.xml') return [name, bytes] as const;
    const text = new TextDecoder().decode(bytes).replaceAll(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, `${day}T00:00:00Z`);
    return [name, new TextEncoder().encode(text)] as const;
  });
  return zipOf(parts, `${day}T12:00:00`);
};

/** Sheets as slides that can be edited (PPTX). */
export const slidesFile = async ({ sheets, about: { title, language, day } }: SheetFile): Promise<Uint8Array<ArrayBuffer>> => {
  const slides = new Presentation();
  slides.defineLayout({ name: 'wide', ...sheetSize });
  slides.layout = 'wide';
  slides.title = title;
  slides.author = settings.name;
  slides.company = settings.name;
  slides.theme = { headFontFace: 'Georgia', bodyFontFace: 'Georgia' };
  const layouts = new Map(sheets.map((sheet) => [layoutOf(sheet), sheet]));
  for (const sheet of layouts.values()) defineLayout(slides, sheet);
  for (const sheet of sheets) addSheet(slides, sheet, language);
  const file = await slides.write({ outputType: 'uint8array' });
  if (!(file instanceof Uint8Array)) throw new TypeError('The slides were not made as bytes.');
  return withDay(file, day);
};
