import type { Urls } from '../../catalogue/addresses/urls.ts';
import type { fill } from '../../i18n/format.ts';
import type { Help } from '../../i18n/help/help-shape.ts';
import type { Strings } from '../../i18n/shape.ts';

type Words = Strings['helplines'];

/** The part of the context that a line needs to speak: in the languages of the site, and in those that only the pages of lines have. */
export interface LineWords {
  /** A tag of BCP 47. */
  readonly language: string;
  readonly t: {
    readonly helplines: Pick<Words, 'copy'> & {
      readonly line: Pick<Words['line'], 'printedRead' | 'printedDialled'>;
      readonly help: Pick<Help, 'country' | 'line' | 'services'>;
    };
  };
  readonly urls: Pick<Urls, 'file' | 'initiative' | 'correct'>;
  /** The day the site was built for, as YYYY-MM-DD. */
  readonly today: string;
  readonly date: (date: string) => string;
  readonly fill: typeof fill;
  readonly list: (items: readonly string[]) => string;
  readonly label: (facet: 'country' | 'exploitation', term: string) => string;
  /** What stands beside a link to a page that is in English alone; left out where it is in the language of the page. */
  readonly inEnglish?: string;
}

/** What whole pages of lines need to speak. */
export interface HelpContext extends LineWords {
  readonly t: LineWords['t'] & {
    readonly exit: Strings['exit'];
    readonly helplines: LineWords['t']['helplines'] &
      Pick<Words, 'safety'> & {
        readonly index: Pick<Words['index'], 'find' | 'found' | 'foundMore' | 'doWorldwide' | 'doTrusted'>;
        readonly help: LineWords['t']['helplines']['help'] & {
          readonly finder: Pick<Help['finder'], 'hint' | 'findNone' | 'numberUnknown' | 'languages' | 'ofLanguage'>;
        };
      };
  };
  readonly urls: LineWords['urls'] &
    Pick<Urls, 'capitals' | 'helplines' | 'helplineCountry' | 'helplineLanguage' | 'safety' | 'leaving' | 'inLanguage'>;
}
