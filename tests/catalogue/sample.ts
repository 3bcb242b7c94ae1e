import type { Contact } from '../../src/schema/contact.ts';
import type { Initiative, Source } from '../../src/schema/initiative.ts';

export const sampleSource = (changes: Partial<Source> = {}): Source => ({
  id: 'a',
  url: 'https://example.org/',
  title: 'Page',
  publisher: 'Someone',
  accessed: '2026-11-22',
  kind: 'reporting',
  independent: true,
  ...changes,
});

export const sampleContact = (changes: Partial<Contact> = {}): Contact => ({
  kind: 'phone',
  value: '116006',
  display: '116 006',
  countries: ['GB'],
  source: 'a',
  ...changes,
});

/** A whole entry, of which a test states only what it is about. */
export const sampleEntry = (changes: Partial<Initiative> = {}): Initiative => ({
  id: 'one',
  name: 'One',
  summary: 'A tool that helps people to report what they saw.',
  focusAreas: ['helplines'],
  technologies: ['telephony'],
  purposes: ['report-suspicions'],
  pillars: ['protection'],
  exploitation: ['all-forms'],
  users: ['public'],
  countries: ['GB'],
  status: 'unknown',
  seen: 'unknown',
  sourcing: 'one-independent',
  evidenceAge: 'undated',
  access: 'free',
  organisations: [{ id: 'someone', name: 'Someone', role: 'lead', type: 'ngo' }],
  added: '2026-11-22',
  reviewed: '2026-11-22',
  sources: [sampleSource()],
  ...changes,
});
