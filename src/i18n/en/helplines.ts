import type { Plural } from '../format.ts';

const plural = (one: string, other: string): Plural => ({ one, other });

/** Phone lines by country. Short words: people read this in a hurry, perhaps not in their first language. */
export const helplines = {
  title: 'Phone lines by country',
  description: 'Phone lines, text lines and chats by country, with the source of every number and the day it was read.',
  safety: {
    label: 'Before you call',
    danger: 'If you are in danger now, call the emergency number of the country you are in.',
    traces: 'This page stores nothing on your device. Your browser keeps it in its history.',
    more: 'How to leave fewer traces',
  },
  index: {
    lead: 'Choose the country you are in. We do not ask for your location.',
    letters: 'Jump to a letter',
    countries: 'Choose a country',
    byRegion: 'The same by region',
    count: plural('{n} line', '{n} lines'),
    noneWorking: 'no line in service',
    worldwide: 'Lines for people in any country',
    worldwideLead: 'These answer wherever you are, in some cases for people of one country.',
    honest: 'The numbers were read on the pages of their publishers. We did not dial them. Each shows where and when it was read.',
    missing: 'Countries without a line here',
    missingWhat: 'What to do if your country is not in the list',
    doEmergency: 'In danger, call the emergency number of the country you are in.',
    doWorldwide: 'Use one of the lines that answer people everywhere.',
    doTrusted:
      'Speak with an organisation or a person you trust: a trade union, a place of worship, a school, a doctor, the embassy of your country, a support organisation nearby.',
    known: plural(
      'We know of a line in {n} more country, but no source that we read prints its number:',
      'We know of lines in {n} more countries, but no source that we read prints their numbers:',
    ),
    notFound: plural('For {n} country or territory we found no line:', 'For {n} countries and territories we found no line:'),
  },
  country: {
    title: 'Phone lines: {country}',
    description: '{country}: numbers to call or write to, with the source of each and the day it was read.',
    lead: plural('{n} line', '{n} lines'),
    none: 'We found no line in service here.',
    professionals: 'For professionals',
    professionalsNote: 'These lines are for people who meet the subject in their work. If you need help yourself, use a line above.',
    professionalsOnly:
      'These lines are for people who meet the subject in their work. If you need help yourself, use a line that answers people everywhere.',
    stopped: 'No longer working',
    stoppedNote: 'These lines have ended or paused. Do not rely on their numbers.',
    worldwide: 'Lines for people in any country',
    worldwideNote: 'They can be reached from other countries too.',
    neighbours: 'Neighbouring countries',
    back: 'All countries',
    initiatives: 'All initiatives: {country}',
  },
  take: {
    heading: 'Take the numbers with you',
    title: 'Numbers by country',
    cardTitle: 'Numbers: {country}',
    description: 'Numbers to print or keep.',
    card: 'A card to print, for a pocket or on A4',
    text: 'All numbers as plain text',
    file: 'All numbers as one file that opens without a network',
    trace:
      'What you save stays on the device, and what you print can be found. Write a number down on something ordinary if that is safer.',
    how: 'Print this page: cards of the size of a bank card to cut out, then the full list.',
    traceCard: 'A printed card can be found by others, and a printer may keep a copy of what it printed.',
    traceFile:
      'If you saved this as a file, others who use the device can find it. Delete it when you no longer need it, from the bin too.',
    sheet: 'Full list',
    asOf: 'As of {date}.',
    origin: 'Printed by {publisher}, checked {date}.',
    report: 'Report a wrong number',
  },
  line: {
    operator: 'Run by',
    operatorUnknown: 'Not known',
    exploitation: 'About',
    coverage: 'Country',
    status: {
      active: 'A source shows it in service ({date}).',
      activeOld: 'The last source that shows it in service is old ({date}).',
      pilot: 'Pilot: being tried out.',
      paused: 'Paused',
      ended: 'Ended',
      unknown: 'We found no dated source that shows it is still in service.',
    },
    for: 'For',
    hours: 'Hours',
    languages: 'Languages',
    cost: 'Cost',
    free: 'Free',
    notFree: 'Not free',
    /** {facts} is a list such as "hours and cost". */
    notStated: 'The source does not say: {facts}.',
    /** The same facts in the middle of a sentence. */
    facts: { for: 'for whom', hours: 'hours', languages: 'languages', cost: 'cost' },
    reach: 'From where',
    reaches: {
      inside: 'Works inside the country only ({country})',
      freephone: 'Full international number; free numbers often do not work from abroad',
      international: 'Full international number: can be dialled from abroad',
    },
    /** {page} becomes a link. */
    printedRead: 'As printed by {publisher} on {page}, read on {date}; not dialled by us.',
    printedDialled: 'As printed by {publisher} on {page}; dialled and answered on {date}.',
    published: 'The source is dated {date}.',
    unpublished: 'The source has no date.',
    freshness: {
      fresh: 'Held against its source in the last 90 days',
      due: 'Not held against its source for more than 90 days',
      old: 'Old: confirm before you rely on it',
    },
  },
} as const;
