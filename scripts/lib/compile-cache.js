import { enableCompileCache } from 'node:module';

// Loaded before a command, so that the next run finds its modules compiled. Not in TypeScript: that has to be translated
// by a compiler, which takes longer to start than the command, and which nothing after this line needs when all is cached.
enableCompileCache('.cache/node');
