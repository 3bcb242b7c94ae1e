import workbooks from './chosen-workbook.worker.ts?worker&url';
import type { TakeAwayFormat } from './formats.ts';
import files from './take-away.worker.ts?worker&url';

/** As far as it is needed here: TypeScript does not know Trusted Types yet, nor do all browsers. */
interface Rules {
  createPolicy(name: string, rule: { createScriptURL: (asked: string) => string }): { createScriptURL: (asked: string) => string };
}

const { trustedTypes } = globalThis as { readonly trustedTypes?: Rules };

const addressOf = (format: string): string => (format === 'xlsx' ? workbooks : files);

/** The policy of pages allows this name. A page may make a rule only once, and this one gives no other addresses whatever is asked. */
const rule = trustedTypes?.createPolicy('file-worker', { createScriptURL: addressOf });

/** The address of the worker that makes files of a format, in the form that the policy of pages takes. */
export const fileWorkerUrl = (format: TakeAwayFormat): string => rule?.createScriptURL(format) ?? addressOf(format);
