import { dev } from './lib/astro.ts';

await dev({ server: { port: 4321 } });
