/** A value of a property: another thing by its address, or a text with its language or its type. */
export type LinkedValue = { readonly address: string } | { readonly text: string; readonly language?: string; readonly type?: string };

/** A thing with what is said of it, properties and types by their full addresses or with a prefix. */
export interface LinkedThing {
  readonly address: string;
  readonly type: string;
  readonly properties: readonly (readonly [string, readonly LinkedValue[]])[];
}

type Prefixes = Readonly<Record<string, string>>;

export const toAddress = (address: string): LinkedValue => ({ address });

const jsonValue = (value: LinkedValue) => {
  if ('address' in value) return { '@id': value.address };
  const { text, language, type } = value;
  return {
    '@value': text,
    ...(language === undefined ? {} : { '@language': language }),
    ...(type === undefined ? {} : { '@type': type }),
  };
};

/** The things as JSON-LD. */
export const toJsonLd = (prefixes: Prefixes, things: readonly LinkedThing[]) => ({
  '@context': prefixes,
  '@graph': things.map(({ address, type, properties }) => ({
    '@id': address,
    '@type': type,
    ...Object.fromEntries(
      properties.flatMap(([property, values]) => (values.length === 0 ? [] : [[property, values.map(jsonValue)] as const])),
    ),
  })),
});

/** Addresses stand between angle brackets, in which Turtle allows few signs. */
const iri = (address: string): string => `<${address.replace(/[\s<>"{}|^`\\]/g, encodeURIComponent)}>`;

// JSON escapes what Turtle escapes, in the same way.
const turtleValue = (value: LinkedValue): string => {
  if ('address' in value) return iri(value.address);
  const { text, language, type } = value;
  const mark = language !== undefined ? `@${language}` : type === undefined ? '' : `^^${type.includes('//') ? iri(type) : type}`;
  return `${JSON.stringify(text)}${mark}`;
};

/** The things in Turtle, one after the other. */
export function* turtleLines(prefixes: Prefixes, things: Iterable<LinkedThing>): Generator<string> {
  yield `${Object.entries(prefixes)
    .map(([prefix, address]) => `@prefix ${prefix}: <${address}> .\n`)
    .join('')}`;
  for (const { address, type, properties } of things) {
    const said = properties.filter(([, values]) => values.length > 0);
    yield `\n${iri(address)}\n${[`  a ${type}`, ...said.map(([property, values]) => `  ${property} ${values.map(turtleValue).join(', ')}`)].join(' ;\n')} .\n`;
  }
}
