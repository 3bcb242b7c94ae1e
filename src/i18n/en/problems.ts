import { parts } from '../../problems/refused-parts.ts';
import { reasons } from '../../problems/reasons.ts';
import type { FormKind } from '../../problems/kinds.ts';

interface Template {
  readonly message: string;
  readonly fix?: string;
}

const kinds = {
  'file-name': { message: '{reason}' },
  'file-size': {
    message: 'The entry is too long: {bytes} bytes, where {most} are allowed.',
    fix: 'Shorten the text, or link to the long document as a source.',
  },
  'hidden-character': {
    message: 'There is an invisible character here ({code}).',
    fix: 'Type the line again. Such characters can make text read differently from what it is.',
  },
  'missing-key': { message: 'This is needed.' },
  'wrong-type': { message: 'This field takes {expected}.' },
  'unknown-term': { message: '“{found}” is not one of the terms.', fix: 'The terms are {allowed}.' },
  'invalid-value': { message: '{reason}' },
  'mdx-syntax': {
    message: 'The text cannot be read from here on.',
    fix: 'A { or < that is meant as such is written with a backslash before it: \\{ or \\<. Each component that is opened, like <Note>, is also closed.',
  },
  'code-in-entry': { message: '{part} An entry is data, never code.', fix: '{cure}' },
  'unknown-component': { message: '<{name}> is not allowed in an entry.', fix: 'Write plain text. The only components are {allowed}.' },
  'component-attribute': { message: '<{component}> has a wrong attribute “{attribute}”: {reason}' },
  'unsafe-link': {
    message: 'The link “{url}” is not allowed: {reason}',
    fix: 'A link goes to a full https:// address, or to another entry as /initiatives/id/.',
  },
  'not-in-entry': { message: '{part} cannot stand in an entry.', fix: '{cure}' },
  'citation-without-source': {
    message: 'The text cites [^{id}], but no source has that id.',
    fix: 'The sources of this entry are {allowed}.',
  },
  'source-never-cited': {
    message: 'The source “{id}” is never cited.',
    fix: 'Cite it with [^{id}] where the text says what it shows, or remove it.',
  },
  wording: {
    message: '“{found}” is wording to avoid.',
    fix: 'Say it in another way: {better}. A quotation stays, in quotation marks.',
  },
  'duplicate-id': { message: 'Another entry has the id “{id}”.', fix: 'Correct that entry instead, or choose another id.' },
  'duplicate-name': {
    message: 'The name “{name}” is already in the catalogue ({other}).',
    fix: 'Correct that entry instead, or make the names tell the two apart.',
  },
  'duplicate-alias': {
    message: '“{alias}” is also the name of another entry ({other}).',
    fix: 'If both are one initiative, correct that entry instead; else keep the name where it belongs.',
  },
  'shared-alias': {
    message: '“{alias}” is also another name of {other}.',
    fix: 'If both are one initiative, correct that entry instead. If both are called so, leave it.',
  },
  'duplicate-url': {
    message: 'The address {url} is also the website of another entry ({other}).',
    fix: 'If both are one initiative, correct that entry instead; else give the page that is about this one alone.',
  },
  'number-names-another': {
    message: '“{text}” names “{name}” ({other}) beside a contact of another entry.',
    fix: 'People take it for a contact of that one. Say for whom or for which place it is, or give the contact in the entry that it belongs to.',
  },
  'copy-elsewhere': {
    message: 'The stored copy is on {host}, which is no archive that is known here.',
    fix: 'Name a copy in an archive such as web.archive.org, or leave it out.',
  },
  'near-duplicate-name': {
    message: 'The name “{name}” is close to “{theirs}” ({other}).',
    fix: 'Look whether they are the same initiative. If they belong together, name the other under “Belongs with”.',
  },
  'organisation-spelling': {
    message: 'The organisation “{name}” is written “{theirs}” in {other}.',
    fix: 'Write “{theirs}” here too: one organisation has one spelling.',
  },
  'organisation-near': {
    message: 'The organisation “{name}” looks like “{theirs}” in {other}.',
    fix: 'If both are the same, write the name in the same way; else leave it.',
  },
  'organisation-clash': {
    message: 'The organisation “{name}” has “{ours}” here and “{theirs}” in {other} ({aspect}).',
    fix: 'Choose the same in both, or correct the other entry.',
  },
  'organisation-unknown': { message: 'There is no organisation “{id}”.', fix: 'Write out its name and its kind.' },
  'organisation-has-file': { message: '“{name}” is in the catalogue already.', fix: 'Choose it from the list that opens while you type.' },
  'unknown-reference': { message: 'There is no entry “{id}”.', fix: 'Choose one of the entries that the search offers.' },
  'reference-circle': {
    message: 'The reference leads back to this entry: {ids}.',
    fix: 'Leave out the one that no source shows.',
  },
  'self-reference': { message: 'The entry refers to itself.', fix: 'Remove the reference.' },
  'phone-country': {
    message: 'The number {value} belongs to {prefix}, but the contact names {countries}.',
    fix: 'Compare number and countries with the source. Where it prints this number for them, choose “Also from abroad” under “From where it can be dialled”.',
  },
  'phone-abroad': {
    message: '{value} is a number of {prefix}, so a call from {countries} goes abroad.',
    fix: 'Keep it only where the source prints this number for them.',
  },
  'phone-number': {
    message: '{value} does not look like a number that exists in its country.',
    fix: 'Check every digit against the source.',
  },
  'phone-shared': {
    message: 'The number {value} is also in {other}.',
    fix: 'If the two belong together, name the other under “Belongs with” or “Part of”; else check the number against the source.',
  },
  'phone-near': {
    message: 'The number {value} is one digit from {theirs} in {other}.',
    fix: 'Compare every digit with two sources that agree. If both numbers are right, leave it, or name the other under “Belongs with”.',
  },
  'phone-display': {
    message: '“{display}” is shown, but the number called is {value}.',
    fix: 'Compare both with the source, digit by digit. Show the number, in one way or two, and no other digits.',
  },
  'display-words': {
    message: '“{display}” says more than a number.',
    fix: 'Show the number first, and behind it, in brackets, whom it is for. Nothing that asks people to dial it.',
  },
  'display-address': {
    message: '“{display}” is shown, but it leads to {value}.',
    fix: 'Show the address that it leads to: the whole e-mail address, or the host of the page, such as example.org/report.',
  },
  'contact-country': {
    message: 'The contact serves {outside}, where the entry does not work.',
    fix: 'Choose countries of the entry, or add these to its countries if a source says so.',
  },
  'contact-many-countries': {
    message: 'The contact serves {count} countries, with others of the same number, host or page, and would stand on the page of each.',
    fix: 'Look whether the source names each of them. If anybody may use it, choose worldwide.',
  },
  'number-in-words': {
    message: '“{number}” looks like a telephone number, and is none of the contacts.',
    fix: 'Put a number under the contacts, with the source that prints it, or leave it out.',
  },
  'speaks-to-models': {
    message: '“{found}” speaks to a language model, not to a reader.',
    fix: 'Say what the initiative does. Programs read entries too, and might take this for an order.',
  },
  'curly-quotes': {
    message: '{found} begins and ends with curly quotation marks, which are part of the value.',
    fix: 'Write it without them.',
  },
  'decoded-twice': {
    message: '“{found}” is what a program makes of letters with accents when it reads them in the wrong encoding.',
    fix: 'Type it again.',
  },
  placeholder: { message: '“{found}” stands for nothing, and readers would see it.', fix: 'Say it in a sentence, or leave it empty.' },
  'remark-on-work': {
    message: '“{found}” speaks of the work on the entry, not of the initiative.',
    fix: 'Say what is known and what is not, as a reader wants to know it.',
  },
  'shelter-address': {
    message: '“{found}” looks like the place of a shelter, or like a person who stayed there.',
    fix: 'Leave out streets and numbers of shelters, and what tells who a person is: somebody may be looking for them.',
  },
  'text-missing': {
    message: 'The entry has no text.',
    fix: 'Say in a few sentences what it does and for whom, each with its source.',
  },
  'text-without-source': {
    message: 'The text cites no source.',
    fix: 'Put [^id] behind each sentence, with the id of the source that says so.',
  },
  'text-repeats': {
    message: 'The text only repeats the summary.',
    fix: 'Say what the summary has no room for: how it works, for whom, what is known of its use.',
  },
  'phone-exit-code': {
    message: '{value} begins with what is dialled in one country to call another.',
    fix: 'Write {meant}, and compare it with the source.',
  },
  'phone-trunk-zero': {
    message: '{value} has a zero behind the country code, which nobody dials there.',
    fix: 'Write {meant}, and compare it with the source.',
  },
  'phone-premium': {
    message: '{value} is a premium-rate number, so it is not free.',
    fix: 'Compare number and price with the source. Such numbers are used to take money from callers.',
  },
  'address-private': {
    message: '{host} is on a machine or in a network of its own, where no reader gets.',
    fix: 'Name the public address of the page.',
  },
  'address-shortener': {
    message: '{host} only leads elsewhere, and can lead somewhere else tomorrow.',
    fix: 'Open it, and name the address that it leads to.',
  },
  'address-disguised': {
    message: '“{label}” in the address {host} has letters of another script that look like those from a to z.',
    fix: 'Type the address again, or copy it from the page that it leads to.',
  },
  'source-language': {
    message: 'The title of the source “{id}” is in another script than Latin, and its language is not said.',
    fix: 'Choose the language of the source.',
  },
  'address-preview': {
    message: '{host} looks like a place where a site is tried out or copied, and not where it is published.',
    fix: 'Name the published page if it says the same.',
  },
  'address-tracking': {
    message: 'The address carries what only says where a reader came from: {keys}.',
    fix: 'Leave it out, and look whether the page is the same.',
  },
  'look-alike-name': {
    message: '“{name}” looks like “{theirs}” in {other}, but is written in other letters.',
    fix: 'Type it again in the letters of its language. If it is another name, look whether somebody wants to be taken for the first.',
  },
  'mixed-letters': {
    message: 'The word “{word}” has letters of two scripts that look alike.',
    fix: 'Type it again in the letters of one script.',
  },
  'look-alike-domain': {
    message: 'The domain {host} is taken for {theirs} in {other} at a glance.',
    fix: 'Compare it with the source, letter by letter: it may be a slip of the pen, or somebody who wants to be taken for the other.',
  },
  'foreign-domain': {
    message: 'The domain {host} stands for letters beyond a to z, which can look like others.',
    fix: 'Open it, and look whether it is the one that the source names.',
  },
  'number-due': {
    message: 'Numbers were last checked on {last}, {days} days ago or more.',
    fix: 'Compare each with the page that prints it, digit by digit, and set the day of the check.',
  },
  'review-due': {
    message: 'The entry was last checked against its sources on {last}, {months} months ago or more.',
    fix: 'Look at its sources again, correct what changed, and set the day of the review.',
  },
  'future-date': { message: '{found} is in the future. Today is {today}.', fix: 'Check the date.' },
} as const satisfies Record<FormKind, Template>;

/** What can be wrong in the form, by kind, for someone who sees fields and no file. Braces hold the places for the facts. */
export const problems = {
  kinds,
  nearest: 'Did you mean “{nearest}”?',
  reasons: {
    ...reasons,
    'id-form': 'This is needed: lower case, digits, and hyphens between the words, like stop-app.',
    'id-reserved': 'The site itself uses the id “{id}”.',
    'text-empty-optional': 'The text is empty.',
    'list-empty': 'Give at least one.',
    'not-true-or-false': 'Choose yes or no.',
    'date-type': 'A date is written 2024, 2024-06 or 2024-06-25.',
    'date-form': 'A date is written 2024, 2024-06 or 2024-06-25.',
    'day-type': 'This date needs year, month and day: 2024-06-25.',
    'in-curly-quotes': 'The quotation marks around it are part of it. Take them off.',
    'day-form': 'This date needs year, month and day: 2024-06-25.',
    'year-form': 'A year is a whole number such as 2024.',
    'country-code': 'This is not a country of the list.',
    'country-code-or-global': 'This is not a country of the list.',
    'global-with-others': 'Worldwide stands alone. Choose the countries, or worldwide only.',
    'language-tag': 'This is not a language of the list.',
    'language-unregistered': 'No language has this tag.',
    'star-code': 'A code with * or # can change what a phone does, such as forward all its calls. Write the number itself.',
    'id-of-windows': 'Windows keeps the name “{id}” for a device. Choose another.',
    'number-in-many-countries': 'A number without + and country code works in one country only, so choose exactly one.',
    'source-unknown': 'There is no source of that id. The sources are {allowed}.',
    'time-zone': 'This is not a time zone, such as Europe/London.',
    'status-without-source': 'The status needs a source that shows it. Without one, choose “Status unknown”.',
    'status-without-date': 'None of the sources that show the status has a date. Name one that has, or choose “Status unknown”.',
    'organisation-nameless': 'The name of the organisation is needed.',
    'end-without-status': 'A year of ending goes only with the status “Ended”.',
    'attribute-value': 'the values allowed are {allowed}.',
    worded: 'This value does not fit here.',
  },
  parts: {
    ...parts,
    fields: { ...parts.fields, cure: 'Give these values in the fields of the entry, or remove them. A section begins with ##.' },
    footnote: { ...parts.footnote, cure: 'Footnotes come from the sources of the entry; cite one with [^id].' },
  },
  expected: {
    list: 'a list',
    group: 'a group of fields',
    text: 'text',
    number: 'a number',
    'whole-number': 'a whole number',
    'true-or-false': 'yes or no',
  },
  aspects: { type: 'kind of organisation', country: 'country of its seat' },
} as const;
