import address from './take-away.worker.ts?worker&url';

/** As far as it is needed here: TypeScript does not know Trusted Types yet, nor do all browsers. */
interface Rules {
  createPolicy(name: string, rule: { createScriptURL: () => string }): { createScriptURL: (asked: string) => string };
}

const { trustedTypes } = globalThis as { readonly trustedTypes?: Rules };

/** The policy of pages allows this name. A page may make a rule only once, and this one gives the same address whatever is asked. */
const rule = trustedTypes?.createPolicy('file-worker', { createScriptURL: () => address });

/** The address of the worker that makes files, in the form that the policy of pages takes. */
export const fileWorkerUrl: string = rule?.createScriptURL(address) ?? address;
