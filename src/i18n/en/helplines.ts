import { en as help } from '../help/en.ts';
import type { Plural } from '../format.ts';

const plural = (one: string, other: string): Plural => ({ one, other });

const { hint, findNone, numberUnknown, languages, ofLanguage } = help.finder;
const finder = { hint, findNone, numberUnknown, languages, ofLanguage };

/** Phone lines by country. Short words: people read this in a hurry, perhaps not in their first language. */
export const helplines = {
  /** The words that these pages have in more languages than the site. */
  help: { finder, country: help.country, line: help.line, services: help.services },
  title: 'Phone lines by country',
  description: 'Phone, text and chat lines by country. Each number has its source and the day we read it.',
  /** In tabs and histories, in place of the name of a line. {mark} tells one from another and says nothing. */
  entryTitle: 'Phone line {mark}',
  safety: {
    label: 'Before you call',
    danger: 'If you are in danger now, call the emergency number of the country where you are.',
    traces: 'This page saves nothing on your device. But your browser keeps a list of the pages you open.',
    more: 'How to leave fewer traces',
  },
  index: {
    lead: 'Choose the country where you are now. We do not ask for your location.',
    find: 'Type the name of the country where you are',
    /** {n} is how many, {names} are their names. */
    found: 'Found ({n}): {names}',
    foundMore: 'Found: {n}. The first ones: {names}',
    letters: 'Jump to a letter',
    countries: 'Choose a country',
    byRegion: 'The same by region',
    count: plural('{n} line', '{n} lines'),
    noneWorking: 'no line in service',
    worldwide: 'Lines for people in any country',
    worldwideLead: 'You can reach these from anywhere. Some help only people from one country. Read what stands under the name.',
    honest: 'We read these numbers on web pages. We did not call to test them. Beside each number are the page and the day.',
    missing: 'Countries without a line here',
    missingWhat: 'What to do if the country where you are is not in the list',
    doWorldwide: 'Use one of the lines that answer people everywhere.',
    doTrusted:
      'Speak with somebody you trust: a trade union, a place of worship, a school, a doctor, the embassy of the country you come from, a support organisation nearby.',
    known: plural(
      'There is a line in {n} more country. We found no page that prints its number:',
      'There are lines in {n} more countries. We found no page that prints their numbers:',
    ),
    notFound: plural('For {n} country or territory we found no line:', 'For {n} countries and territories we found no line:'),
  },
  /** The lines that answer in one language. */
  language: {
    description: 'Phone, text and chat lines by the language in which they say they answer.',
    lead: 'Only lines whose source names the language are here. Others may answer in it too.',
    noneAbroad: 'We found none that can be called from other countries.',
  },
  country: {
    title: 'Phone lines: {country}',
    description: '{country}: numbers to call or write to, with the source of each and the day we read it.',
    lead: plural('{n} line', '{n} lines'),
    none: 'We found no line in service here.',
    emergency: 'In danger now',
    whatToDo: 'What you can do now',
    openSite: 'Open {site}',
    searched:
      'We last looked for lines of this country on {date}, in web pages in: {languages}. We found none with a number for people here.',
    notSearched: 'Our log of searches does not name this country alone. There may be a line that we have not found.',
    professionals: 'For professionals',
    professionalsNote:
      'These lines are for professionals: police, health staff, social workers, support organisations. If you need help yourself, use a line above.',
    professionalsOnly:
      'These lines are for professionals: police, health staff, social workers, support organisations. If you need help yourself, use a line that answers people everywhere.',
    stopped: 'No longer working',
    stoppedNote: 'These lines have closed or are paused. Do not use their numbers.',
    worldwide: 'Lines for people in any country',
    worldwideNote: 'You can also reach them from other countries.',
    neighbourLines: 'Lines in neighbouring countries',
    neighbourNote: 'They help people in their own country first. Free numbers and short numbers often do not work from another country.',
    neighbours: 'Neighbouring countries',
    back: 'All countries',
    initiatives: 'All initiatives: {country}',
  },
  withheld: {
    heading: 'Numbers we do not show',
    note: 'A wrong number can do harm. We leave these out until somebody has checked them.',
    disputed: 'Number not shown: {publisher} and {other} print different numbers.',
    withdrawn: 'Number taken off: it was last checked against its source on {date}.',
  },
  copy: {
    copy: 'Copy',
    copied: 'Copied. It stays in the clipboard until you copy something else.',
    failed: 'This browser did not allow it. Write the number down.',
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
      'What you save stays on the device. What you print can be found by others. If it is safer, write a number down on ordinary paper.',
    how: 'Print this page: cards of the size of a bank card to cut out, then the full list.',
    howAll: 'Print this page: cards of the size of a bank card to cut out. Where each number was printed stands in the full list:',
    traceCard: 'Others can find a printed card. A printer may keep a copy of what it printed.',
    traceFile:
      'If you saved this as a file, others who use the device can find it. Delete it when you no longer need it. Empty the bin too.',
    sheet: 'Full list',
    asOf: 'As of {date}.',
    origin: 'Printed by {publisher}, checked {date}.',
    report: 'Report a wrong number',
  },
  line: {
    emergency: 'Emergency number',
    operator: 'Run by',
    operatorUnknown: 'Not known',
    exploitation: 'About',
    coverage: 'Country',
    status: {
      active: 'A source says that this line works ({date}).',
      activeOld: 'We do not know whether this line still answers. The last source is old ({date}).',
      pilot: 'Being tried out',
      paused: 'Paused',
      ended: 'Closed',
      unknown: 'We do not know whether this line still answers.',
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
    recording: 'Recording',
    recorded: 'Calls are recorded',
    notRecorded: 'Calls are not recorded',
    reach: 'Where to call from',
    reaches: {
      inside: 'Works inside the country only ({country})',
      freephone: 'Full international number; free numbers often do not work from another country',
      international: 'Full international number: you can call it from another country',
    },
    /** {page} becomes a link. */
    printedRead: 'Printed by {publisher} on {page}. We read it on {date}. We have not tried it.',
    printedDialled: 'Printed by {publisher} on {page}. We called on {date}, and somebody answered.',
    published: 'The source is dated {date}.',
    unpublished: 'The source has no date.',
    freshness: {
      fresh: 'Checked against its source in the last 90 days',
      due: 'Not checked for more than 90 days',
      old: 'Old: check it before you use it',
      withdrawn: 'Taken off: not checked for two years',
    },
  },
} as const;
