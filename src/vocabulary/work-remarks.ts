import type { InterfaceLanguage } from './define.ts';

/**
 * Phrases by which somebody who works on an entry speaks of that work: what was looked for, opened and read. A reader wants to
 * know what is known, not how the day went.
 */
export const workRemarks: Readonly<Partial<Record<InterfaceLanguage, readonly [string, ...string[]]>>> = {
  en: [
    '(?:could|can) not be (?:confirmed|verified|established|checked) (?:in|during|by) (?:the|this|our|a) (?:fact[- ]?check|check|review|second reading|round|session)',
    '(?:in|during|by|since) (?:the|this|our) fact[- ]?check(?:ing)?',
    '(?:a|one|two|some|the) (?:further|second|later|more recent|other) (?:pages?|articles?|reports?|sources?) (?:about|on) (?:it|this|them|the \\w+) (?:was|were|is|are|has been) (?:also )?published by',
    'another (?:page|article|report|source) (?:about|on) (?:it|this|them) (?:was|is|has been) (?:also )?published by',
    '(?:known|read|seen|quoted|taken) (?:only )?(?:from|in|as|through) (?:an? |the )?(?:search[- ](?:engine )?)?(?:excerpts?|snippets?|search results?|cached cop(?:y|ies))',
    'only (?:an? |the )?(?:excerpts?|snippets?|search results?) (?:of|from|was|were|could)',
    'the (?:host|server|site|website|page|address) (?:refused|refuses|blocked|blocks|rejected|rejects|timed out|did not answer|does not answer|returned an? (?:error|4\\d\\d|5\\d\\d)|could not be (?:opened|reached|loaded|fetched|read))',
    'the host (?:of|on) (?:the|this|that) (?:page|source|report)',
    '(?:we|I) (?:could not|did not|were unable to|was unable to|cannot|have not) (?:open|reach|load|find|read|confirm|verify)',
    '(?:in|for|during) this (?:session|round|task|batch) of (?:work|research|reading|entries)',
    'as an? (?:AI|language model|assistant)',
  ],
  fr: [
    'n’ont? pas pu être (?:confirmée?s?|vérifiée?s?) (?:lors|au cours) (?:de la|d’une) vérification',
    '(?:lors|au cours) de (?:la|cette|notre) vérification des faits',
    'une autre (?:page|source) à (?:son|ce) sujet a été publiée par',
    '(?:lue?|vue?|connue?) (?:seulement )?(?:par|dans|d’après) (?:un extrait|des extraits|les résultats de recherche)',
    '(?:le serveur|l’hôte|le site) (?:a refusé|refuse|n’a pas répondu|ne répond pas|bloque)',
    '(?:nous n’avons|je n’ai) pas (?:pu|trouvé|ouvert)',
  ],
  es: [
    'no (?:se )?(?:pudo|pudieron|ha podido) (?:ser )?(?:confirmar(?:se)?|verificar(?:se)?|confirmad[oa]s?|verificad[oa]s?) (?:en|durante) (?:la|esta|una) (?:verificación|comprobación|revisión)',
    '(?:en|durante) (?:la|esta|nuestra) verificación de (?:los )?(?:datos|hechos)',
    'otra (?:página|fuente) (?:sobre|acerca de) (?:ello|esto|ella|él) (?:fue|ha sido) publicada por',
    '(?:leíd[oa]|vist[oa]|conocid[oa]) (?:solo )?(?:por|en) (?:un extracto|extractos|resultados de búsqueda)',
    'el (?:servidor|sitio|host) (?:rechazó|rechaza|no respondió|no responde|bloquea)',
    'no (?:hemos podido|pudimos|pude|he podido) (?:abrir|encontrar|leer|confirmar|verificar)',
  ],
};
