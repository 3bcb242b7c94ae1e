import type { EmergencyService } from '../../catalogue/helplines/emergency.ts';
import { inSentence } from '../../i18n/format.ts';
import type { LineWords } from './line-words.ts';

/**
 * Who answers an emergency number, such as "Ambulance and fire service": one phrase, so only its first word has a capital. A number
 * that one source prints for all services and another for one of them is named for all.
 */
export const servicesInWords = (answering: readonly EmergencyService[], { t, list, language }: LineWords): string =>
  list(
    (answering.includes('all') ? (['all'] as const) : answering).map((service, at) => {
      const name = t.helplines.help.services[service];
      return at === 0 ? name : inSentence(name, language);
    }),
  );
