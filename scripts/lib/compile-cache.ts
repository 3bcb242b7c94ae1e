import { enableCompileCache } from 'node:module';

// Loaded before a command, so that the next run finds its modules compiled.
enableCompileCache('.cache/node');
