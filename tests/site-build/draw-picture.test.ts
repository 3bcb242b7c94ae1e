import { expect, test } from 'vitest';
import { drawn } from '../../src/site/draw-picture.ts';

const picture = (words: string, weight = 400, scale = 1): Promise<Uint8Array> =>
  drawn({
    svg: `<svg xmlns="http://www.w3.org/2000/svg" width="200" height="40" font-family="Newsreader" font-weight="${weight}" font-size="20"><text x="4" y="24">${words}</text></svg>`,
    scale,
  });

test('a picture has letters in it, those beyond Latin-1 too, light and bold', async () => {
  const pictures = await Promise.all([
    picture('Yes'),
    picture('Yen'),
    picture('Łódź'),
    picture('Ľúdź'),
    picture('Yes', 600),
    picture('Łódź', 600),
    picture(''),
  ]);
  expect(new Set(pictures.map((png) => Buffer.from(png).toString('base64'))).size).toBe(pictures.length);
});

test('what is in another script is spelled in letters that the font has', async () => {
  expect(await picture('Харків')).toEqual(await picture('Kharkiv'));
});

test('a scale gives more dots', async () => {
  const widthOf = (png: Uint8Array): number => Buffer.from(png).readUInt32BE(16);
  expect([widthOf(await picture('Yes')), widthOf(await picture('Yes', 400, 1.5))]).toEqual([200, 300]);
});

test('the same picture is the same file, byte for byte', async () => {
  expect(await picture('Łódź', 600, 1.5)).toEqual(await picture('Łódź', 600, 1.5));
});
