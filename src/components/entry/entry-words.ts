import type { Context } from '../context.ts';

/** The part of the context that an entry needs to speak, in a page of the build as in a preview in the browser. */
export interface EntryWords extends Pick<Context, 'language' | 'urls' | 'today' | 'label' | 'date' | 'fill' | 'count' | 'list'> {
  readonly t: {
    readonly common: Pick<Context['t']['common'], 'facets' | 'unknown' | 'seen'>;
    readonly entry: Context['t']['entry'];
    readonly helplines: Pick<Context['t']['helplines'], 'line' | 'copy' | 'withheld' | 'help'> & {
      readonly take: Pick<Context['t']['helplines']['take'], 'report'>;
    };
  };
}
