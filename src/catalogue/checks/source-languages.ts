import { finding } from '../../problems/kinds.ts';
import type { Rule } from './rule.ts';

const otherScript = /[^\p{Script=Latin}\p{Script=Common}\p{Script=Inherited}]/u;

/** A title in another script names its language: without it a screen reader spells it, or leaves it out. */
export const titlesNameTheirLanguage: Rule = ({ entries }) =>
  entries.flatMap((entry) =>
    entry.initiative.sources.flatMap(({ id, title, language }, index) =>
      language === undefined && otherScript.test(title)
        ? [finding('source-language', entry.placeOf(['sources', index, 'title']), { id })]
        : [],
    ),
  );
