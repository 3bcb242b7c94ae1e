import type { AstroIntegration } from 'astro';
import { startBuild } from './site-build.ts';
import { entriesModule } from './entries-module.ts';

/** Everything this site asks of Astro beyond pages: entries for them, what is made beside them, and the swap of the finished site. */
export const landscape = (): AstroIntegration => {
  let build: Awaited<ReturnType<typeof startBuild>> | undefined;
  return {
    name: 'landscape',
    hooks: {
      'astro:config:setup': async ({ command, updateConfig }) => {
        if (command === 'build') {
          build = await startBuild();
          updateConfig({ outDir: build.outDir, vite: { plugins: [entriesModule(build.entriesFile)] } });
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
