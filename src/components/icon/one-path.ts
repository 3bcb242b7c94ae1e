type Attributes = ReadonlyMap<string, string>;

const lengthIn =
  (attributes: Attributes) =>
  (name: string): number =>
    Number(attributes.get(name) ?? 0);

/** A path that begins with a relative move counts it from the end of the one before, unless that is the corner. */
const path = (attributes: Attributes): string => `M0 0${attributes.get('d') ?? ''}`;

const circle = (attributes: Attributes): string => {
  const length = lengthIn(attributes);
  const r = length('r');
  return `M${length('cx') - r} ${length('cy')}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0z`;
};

const rect = (attributes: Attributes): string => {
  const length = lengthIn(attributes);
  const r = length('rx');
  const round = (dx: number, dy: number): string => `a${r} ${r} 0 0 1 ${dx} ${dy}`;
  const [across, down] = [length('width') - 2 * r, length('height') - 2 * r];
  return `M${length('x') + r} ${length('y')}h${across}${round(r, r)}v${down}${round(-r, r)}h${-across}${round(-r, -r)}v${-down}${round(r, -r)}z`;
};

const shapes: Readonly<Record<string, (attributes: Attributes) => string>> = { path, circle, rect };

/**
 * The shapes of an icon as the data of one path, so that another icon is another value of one attribute.
 * @param svg the file of an icon, of paths, circles and rectangles with equal corners
 * @throws where the icon has another shape
 */
export const onePath = (svg: string): string => {
  const inside = /<svg[^>]*>(.*)<\/svg>/s.exec(svg)?.[1] ?? '';
  const found = [...inside.matchAll(/<([\w-]+)([^>]*?)\/?>/g)];
  if (found.length === 0) throw new Error('An icon has no shapes.');
  return found
    .map(([, name = '', attributes = '']) => {
      const draw = shapes[name];
      if (draw === undefined)
        throw new Error(`An icon has the shape <${name}>, which has no path here yet: src/components/icon/one-path.ts.`);
      return draw(new Map([...attributes.matchAll(/([\w-]+)="([^"]*)"/g)].map(([, key = '', value = '']) => [key, value])));
    })
    .join('');
};
