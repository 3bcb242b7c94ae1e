import { existsSync } from 'node:fs';
import { mkdir, rename } from 'node:fs/promises';
import { join } from 'node:path';
import { interfaceLanguages, type InterfaceLanguage } from '../src/vocabulary/define.ts';
import { sameForAll, runBuild } from './builds.ts';
import { measure, type Measured } from './measure.ts';
import { temporaryFolder } from './temporary.ts';
import type { Workplace } from './workplace.ts';

export interface LanguagePart extends Measured {
  readonly language: InterfaceLanguage;
}

export interface SplitResult {
  /** Each built from nothing. */
  readonly parts: readonly LanguagePart[];
  readonly join: Measured;
}

/**
 * Moves away what a build has made and kept, so that the next one begins with nothing; to remove it would slow down the disk.
 * Out of the project, whose files the development server looks at.
 */
const setAside = async (folder: string, to: string): Promise<void> => {
  await mkdir(to, { recursive: true });
  for (const made of ['.cache', '.build', 'dist']) {
    if (existsSync(join(folder, made))) await rename(join(folder, made), join(to, made));
  }
};

/** The site in parts of one language each, as machines of their own would build them, and put together. */
export const measureSplit = async ({ folder }: Workplace): Promise<SplitResult> => {
  const all = await temporaryFolder('parts');
  const aside = (name: string): string => join(all, name);
  await setAside(folder, aside('whole'));
  const parts: LanguagePart[] = [];
  for (const language of interfaceLanguages) {
    parts.push({ language, ...(await runBuild(folder, { BUILD_LANGUAGE: language })) });
    await setAside(folder, aside(language));
  }
  const folders = interfaceLanguages.map((language) => join(aside(language), 'dist'));
  return { parts, join: await measure(process.execPath, ['scripts/join.ts', ...folders], { cwd: folder, env: sameForAll }) };
};
