import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { visible } from '../../../src/problems/visible.ts';
import { securityTextEnd, securityTextPath, securityTextWarning } from '../../../src/security/security-text.ts';

/** What has to be said of the end of security.txt in the folder of a built site; undefined where it is far away. */
export const warningInFolder = (folder: string, today: string): string | undefined => {
  const file = join(folder, securityTextPath);
  return existsSync(file) ? securityTextWarning(readFileSync(file, 'utf8'), today) : undefined;
};

/** What is wrong with that of the published site, or until when it holds. */
export const askPublished = async (siteUrl: string, base: string, today: string): Promise<{ isFine: boolean; told: string }> => {
  const address = new URL(`${base}${securityTextPath}`, siteUrl).href;
  try {
    const answer = await fetch(address, { signal: AbortSignal.timeout(20_000) });
    if (!answer.ok) return { isFine: false, told: `${address} answered ${answer.status}.` };
    const text = await answer.text();
    const warning = securityTextWarning(text, today);
    return { isFine: warning === undefined, told: warning ?? `${address} holds until ${securityTextEnd(text)}.` };
  } catch (error) {
    const { cause } = error as { cause?: unknown };
    return { isFine: false, told: `${address} could not be read: ${visible(String(cause ?? error))}.` };
  }
};
