declare module 'punycode.js' {
  const library: {
    /** @throws RangeError where a label is none */
    readonly toUnicode: (host: string) => string;
  };
  export default library;
}
