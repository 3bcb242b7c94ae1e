import type { Edition } from '../../../src/catalogue/export/edition.ts';

export const edition: Edition = {
  title: 'The Catalogue',
  description: 'What there is.',
  site: 'https://site.example/base/',
  repository: 'https://code.example/catalogue',
  release: '2026.11',
  changed: false,
  date: '2026-11-30',
  licence: { name: 'CC BY 4.0', spdx: 'CC-BY-4.0', url: 'https://creativecommons.org/licenses/by/4.0/' },
};
