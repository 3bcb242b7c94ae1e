import { addressesInWords } from './address-in-words.ts';

/** What says when somebody answers, where no hour is given. */
const when =
  /\d|\b(?:any|all) times?\b|\bhours?\b|\balways\b|\bday and night\b|\bdaily\b|(?<!\p{L})(?:jour(?:née)?|nuit|heures?|día|noche|horas?)(?!\p{L})/iu;

/** What says that nobody answers, or asks for something else than a call at that time. */
const notHours =
  /(?<!\p{L})(?:closed?|no longer|not in (?:service|use|operation)|out of (?:service|order)|disconnected|discontinued|suspended|shut|dead|moved|changed|instead|do not|don't|never|nobody|fermée?s?|hors service|suspendue?|supprimée?|plus en service|ne répond|cerrad[oa]s?|fuera de servicio|suspendid[oa]|no (?:llame|atiende|funciona)|dial|write|text|tap|click|visit|appelez|composez|écrivez|cliquez|llame|marque|escriba|haga clic)(?!\p{L})/iu;

/** Whether a text gives hours and nothing else: what stands beside a number is taken for part of it. */
export const isHoursText = (text: string): boolean =>
  when.test(text) && !notHours.test(text.normalize('NFKC')) && addressesInWords(text).length === 0;
