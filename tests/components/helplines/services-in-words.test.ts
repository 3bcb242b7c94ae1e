import { expect, test } from 'vitest';
import { createContext } from '../../../src/components/context.ts';
import { servicesInWords } from '../../../src/components/helplines/services-in-words.ts';

const inEnglish = createContext({ language: 'en', base: '/', today: '2026-11-28', organisationName: (id) => id });

test('says who answers in one phrase', () => {
  expect(servicesInWords(['ambulance', 'fire'], inEnglish)).toBe('Ambulance and fire service');
});

test('names no service twice where one source prints the number for all of them', () => {
  expect(servicesInWords(['all', 'police'], inEnglish)).toBe('Police, ambulance and fire service');
});
