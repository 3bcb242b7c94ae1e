import nodeModule from 'node:module';

// Loaded before a command, so that the next run finds its modules compiled. Not in TypeScript: that has to be translated
// by a compiler, which takes longer to start than the command, and which nothing after this line needs when all is cached.
// Old versions have none, and are told so by what is loaded beside this.
nodeModule.enableCompileCache?.('.cache/node');
