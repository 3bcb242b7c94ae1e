import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { entryFilesFolder } from '../site/entry-files.ts';
import { refuseFolder } from './folder-name.ts';
import { readForDev } from './dev-entries.ts';
import { entriesModule } from './entries-module.ts';
import { startBuild } from './site-build.ts';

/** Everything this site asks of Astro beyond pages: entries for them, what is made beside them, and the swap of the finished site. */
export const landscape = (): AstroIntegration => {
  let build: Awaited<ReturnType<typeof startBuild>> | undefined;
  return {
    name: 'landscape',
    hooks: {
      'astro:config:setup': async ({ config, command, updateConfig, injectRoute, logger }) => {
        refuseFolder(fileURLToPath(config.root));
        if (command === 'build') {
          build = await startBuild(logger);
          updateConfig({ outDir: build.outDir, vite: { plugins: [entriesModule(build.entriesFile)] } });
        }
        if (command === 'dev') {
          const { entriesFile, plugin } = await readForDev(logger);
          // Hosts find files by the addresses that they are linked by; Astro alone asks for a slash after some of them.
          updateConfig({ trailingSlash: 'ignore', vite: { plugins: [entriesModule(entriesFile), plugin] } });
          injectRoute({ pattern: `/${entryFilesFolder}/[file]`, entrypoint: new URL('./entry-file-route.ts', import.meta.url) });
        }
      },
      'astro:build:start': ({ setPrerenderer }) => {
        if (build === undefined) return;
        setPrerenderer(build.prerenderer);
        build.startBeside();
      },
      'astro:build:done': async ({ pages }) => build?.finish(pages),
    },
  };
};
