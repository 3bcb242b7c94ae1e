import { html } from '../src/catalogue/text/html.ts';

export interface Line {
  readonly name: string;
  readonly points: readonly (readonly [x: number, y: number])[];
}

const width = 640;
const height = 320;
const left = 60;
const right = 190;
const top = 36;
const bottom = 36;
const colours = ['#1b5e7b', '#b0532a', '#5b7a2f'];

/** Lines over a logarithmic size, from zero up. */
export const plot = (title: string, lines: readonly Line[]): string => {
  const drawn = lines.filter(({ points }) => points.length > 0);
  const all = drawn.flatMap(({ points }) => points);
  const sizes = [...new Set(all.map(([x]) => x))].toSorted((a, b) => a - b);
  const most = Math.max(1, ...all.map(([, y]) => y));
  const [least = 1, largest = 1] = [sizes[0], sizes.at(-1)];
  const span = Math.max(1e-9, Math.log(largest) - Math.log(least));
  const x = (size: number): number => Math.round(left + ((Math.log(size) - Math.log(least)) / span) * (width - left - right));
  const y = (value: number): number => Math.round(height - bottom - (value / most) * (height - top - bottom));
  const ticks = [0, most / 2, most];
  return `${
    html`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" role="img" aria-label="${title}" font-family="sans-serif" font-size="12">
<rect width="${width}" height="${height}" fill="#fff"/>
<text x="${left}" y="18" font-size="14">${title}</text>
${ticks.map((tick) => html`<path d="M${left} ${y(tick)}H${width - right}" stroke="#ddd"/><text x="${left - 8}" y="${y(tick) + 4}" text-anchor="end">${tick < 10 ? tick.toFixed(1) : Math.round(tick)}</text>`)}
${sizes.map((size) => html`<text x="${x(size)}" y="${height - 12}" text-anchor="middle">${size.toLocaleString('en')}</text>`)}
${drawn.map(({ name, points }, at) => {
  const colour = colours[at % colours.length] ?? '#000';
  const [lastX, lastY] = points.at(-1) ?? [least, 0];
  return html`<polyline points="${points.map(([size, value]) => `${x(size)},${y(value)}`).join(' ')}" fill="none" stroke="${colour}" stroke-width="2"/>${points.map(([size, value]) => html`<circle cx="${x(size)}" cy="${y(value)}" r="3" fill="${colour}"/>`)}<text x="${x(lastX) + 8}" y="${y(lastY) + 4}" fill="${colour}">${name}</text>`;
})}
</svg>`.html
  }\n`;
};
