// Loaded before a command. Not in TypeScript, and in what old versions know: it says in one line what a stack would hide.
const [major] = process.versions.node.split('.');
const needed = 24;

if (Number(major) < needed) {
  const system = `${process.platform}-${process.arch}`;
  console.error(
    `Node ${needed} is needed, but this is Node ${process.versions.node}: the optional package that brings it (for ${system}) is not installed. ` +
      `Run "npm ci --include=optional", or install Node ${needed}: https://nodejs.org/en/download`,
  );
  process.exit(1);
}
