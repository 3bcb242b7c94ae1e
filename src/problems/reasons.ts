import { oneOf } from './nearest.ts';

/** Why a value is refused, in the words of the commands. Braces hold the places for the values of the case. */
export const reasons = {
  // Ids
  'id-form': 'An id is written in lower case with hyphens between the words, like "stop-app".',
  'id-too-long': 'An id has at most {most} characters.',
  'id-of-windows': 'Windows keeps the name "{id}" for a device, so nobody there could open the file.',
  'id-reserved': 'the id "{id}" is used by the site itself.',
  'name-ending': 'its name does not end in .mdx.',
  // Texts and lists
  'text-empty': 'The text is empty.',
  'text-empty-optional': 'The text is empty. Leave the field out instead.',
  'text-too-long': 'The text is longer than {most} characters.',
  'word-too-long':
    'It has a row of letters longer than any word, which would make pages wider than the screen. Put blanks where words end.',
  'marks-piled': 'A letter carries a pile of marks, which would cover the lines around it. Leave out the marks that no word needs.',
  'text-with-spaces': 'The text starts or ends with a space.',
  'text-with-lines': 'The text runs over more than one line.',
  'summary-too-short': 'The summary is shorter than {least} characters. Say in one sentence what it does and for whom.',
  'translation-too-short': 'The summary is shorter than {least} characters. Translate the whole sentence.',
  'group-empty': 'The group is empty. Leave it out instead.',
  'list-empty': 'The list is empty. Give at least one, or leave the whole field out where it is optional.',
  'list-too-long': 'The list has more than {most} items.',
  'list-with-repeats': 'The list names the same thing twice.',
  'not-true-or-false': 'Write true or false, without quotes.',
  // Addresses
  'address-form': 'This is not a web address. It starts with https:// and has no spaces.',
  'address-too-long': 'The address is longer than {most} characters.',
  'address-with-login': 'The address contains a user name or password.',
  'address-host': 'The name of the host has a dot at its end, a hyphen at the end of a part, or a part that is empty or too long.',
  'address-port': 'Browsers open no page at this port.',
  'address-with-control': 'The address has a control character in it, such as %00 or %0A.',
  // Dates
  'date-type': 'A date is written in quotes: "2024", "2024-06" or "2024-06-25".',
  'date-form': 'A date is written "2024", "2024-06" or "2024-06-25".',
  'day-type': 'A date is written in quotes: "2024-06-25".',
  'day-form': 'This date needs year, month and day: "2024-06-25".',
  'in-curly-quotes': 'The quotation marks around it are curly, so they are part of it. Straight ones belong there.',
  'day-unreal': 'There is no such day in the calendar.',
  'year-form': 'A year is a whole number such as 2024, without quotes.',
  'year-too-early': 'The year is before {least}.',
  'year-too-late': 'The year is after {most}.',
  // Codes
  'country-code': 'This is not a country code. Use two capital letters (ISO 3166-1), such as NP for Nepal.',
  'country-code-or-global':
    'This is not a country code. Use two capital letters (ISO 3166-1), such as NP for Nepal, or the single word global.',
  'global-with-others': 'The word global stands alone. Name the countries, or write only global.',
  'language-tag': 'This is not a language tag. Use BCP 47, such as "en", "pt-BR" or "fil".',
  'language-unregistered': 'No language has this tag in the registry of IANA.',
  licence: 'This is not an SPDX licence id, such as "MIT" or "CC-BY-4.0" (https://spdx.org/licenses/).',
  // Contacts
  email:
    'This is not an e-mail address in letters from a to z. A domain in other letters is written as its copy shows it, such as xn--mller-kva.example.',
  'contact-address': 'This kind of contact needs a web address that starts with https://. An account of a messenger has one too.',
  'contact-prefilled': 'The address fills in what whoever opens it would say. Give that of the page alone, without what stands behind it.',
  'whatsapp-number': 'A WhatsApp number is written with + and the country code, digits only, like "+447700900123".',
  'number-form':
    'A number is written with + and the country code, like "+441632960123", or exactly as dialled inside its country, digits only, like "116006".',
  'double-zero': 'Write + and the country code in place of 00, like "+441632960123".',
  'star-code':
    'A code with * or # can change what a phone does, such as forward all its calls. Write the number itself; if there is none, say so in "gaps".',
  'number-in-many-countries': 'A number without + and country code works in one country only, so "countries" must name exactly one.',
  'source-unknown': 'No source of this entry has the id "{id}". The ids are {allowed}.',
  'time-zone': 'This is not a time zone. Use a name of the IANA list, such as "Europe/London".',
  'hours-unclear':
    'These hours cannot be read, or say two things of one day. Write "24/7", or days with times such as "Mo-Fr 09:00-17:00; Sa 10:00-14:00".',
  'hours-without-print': 'Hours in this form need the hours as the source prints them, in "hours".',
  'extension-form': 'An extension has one to eight digits.',
  'extension-of-number': 'Only a telephone number has an extension.',
  'contact-evidence-of-nothing': 'The contact does not say "{field}", so nothing can show it. Leave it out, or fill the field in.',
  'contact-evidence-of-source':
    'What the contact says in "{field}" rests on its "source" already. Leave it out, or name the other source that says it.',
  // Organisations
  'organisation-nameless': 'Give the id of its file in content/organisations, or write it out with name and type.',
  'organisation-without-type': 'An organisation that has no file yet needs its type.',
  'organisation-said-twice': 'This stands in content/organisations/{id}.yaml. Leave "{key}" out here, or correct it there.',
  'wikidata-form': 'An item of Wikidata is written like "Q192334".',
  'ror-form': 'An identifier of ROR is its whole address, which ends like "ror.org/026n33e29".',
  'commit-form': 'A commit is named by all 40 characters of its hash.',
  'withheld-what': 'Name an entry by its id, or a commit, or both.',
  'dispute-without-source': '"{id}" is not another source of this entry. Name the source that prints a different number.',
  // Sources
  'source-id-form': 'A source id starts with a letter and is written in lower case with hyphens, like "bbc-2018".',
  'source-id-too-long': 'A source id has at most {most} characters.',
  'source-id-twice': 'Two sources have the id "{id}".',
  // Two fields that do not go together
  'status-without-source':
    'The status "{status}" needs "evidence" with the id of a dated source that shows it. Without one, write unknown.',
  'status-without-date': 'None of the sources that show the status "{status}" has a date. Name one that has, or write unknown.',
  'evidence-of-nothing': 'The entry does not say "{field}", so nothing can show it. Leave it out, or fill the field in.',
  'published-and-as-of': 'The page gives its own date in "published". Leave "asOf" out.',
  'handle-form': 'Write the account as the host of the repository has it, without @.',
  'two-people': 'Two people have to look, and they are not the same. Name both.',
  'copy-without-day': 'Say on which day, with "on", such as on: "2026-08-22".',
  'read-before-published': 'The page was read ({accessed}) before it was published ({published}).',
  'end-without-status': 'A year of ending goes only with the status "ended"; the status is "{status}".',
  'end-before-start': 'It cannot end ({ended}) before it starts ({started}).',
  'review-before-addition': 'The last review ({reviewed}) is before the day the entry was added ({added}).',
  // Links and components in the text
  'link-with-spaces': 'it has a space or a control character in it.',
  'link-not-whole': 'it is not a full address.',
  'link-not-written-out': 'it is not written as a full address.',
  'link-scheme': 'addresses that start with {protocol} can run code or lead astray.',
  'link-with-login': 'it contains a user name or password.',
  'link-elsewhere': 'it leads to {host}, which the entry names nowhere else. Name the page in "sources" and cite it.',
  'link-shows-other': 'its text is another address, and it leads to {host}.',
  'attribute-name': 'it takes only {allowed}.',
  'attribute-value': 'it takes {allowed}.',
  // What a library or another file's reader says in English
  worded: '{text}',
} as const;

export type ReasonName = keyof typeof reasons;

type PlacesIn<Template extends string> = Template extends `${string}{${infer Place}}${infer Rest}` ? Place | PlacesIn<Rest> : never;
type Value = string | number | readonly string[];
export type Values = Readonly<Record<string, Value>>;

/** Why a value is refused, as data: which reason, and the values of the case. */
export interface Reason {
  readonly name: ReasonName;
  readonly values: Values;
}

type Given<Name extends ReasonName> = PlacesIn<(typeof reasons)[Name]>;
type Arguments<Name extends ReasonName> = [Given<Name>] extends [never] ? [] : [Readonly<Record<Given<Name>, Value>>];

export const reason = <Name extends ReasonName>(name: Name, ...[values]: Arguments<Name>): Reason => ({ name, values: values ?? {} });

/** What a check of a schema knows by itself: its limit. */
type LimitReason = { [Name in ReasonName]: [Exclude<Given<Name>, 'least' | 'most'>] extends [never] ? Name : never }[ReasonName];

/** A reason for a check of a schema: its name, as the message. The limit, where it says one, comes with the issue of the check. */
export const because = (name: LimitReason): LimitReason => name;

/** What an issue of our own says: the name of a reason as its message, and the values of the case beside it. */
export interface Refusal {
  readonly message: ReasonName;
  readonly params: Record<string, Value>;
}

export const refusal = <Name extends ReasonName>(name: Name, ...values: Arguments<Name>): Refusal => ({
  message: name,
  params: { ...values[0] },
});

/** What is asked of an issue that a schema found. */
interface Refused {
  readonly message: string;
  readonly params?: unknown;
  readonly minimum?: unknown;
  readonly maximum?: unknown;
}

const isReason = (name: string): name is ReasonName => Object.hasOwn(reasons, name);

/** The reason that a schema gave; what the library says by itself is worded already. */
export const reasonIn = ({ message, params, minimum, maximum }: Refused): Reason => {
  if (!isReason(message)) return reason('worded', { text: message });
  const limits = { ...(typeof minimum === 'number' && { least: minimum }), ...(typeof maximum === 'number' && { most: maximum }) };
  return { name: message, values: { ...limits, ...(params as Values | undefined) } };
};

/** Puts values into the places of a template; lists as the language joins them. */
export const fillIn = (template: string, values: Values, join: (items: readonly string[]) => string): string =>
  template.replace(/\{(\w+)\}/g, (place, name: string) => {
    const value = values[name];
    return typeof value === 'object' ? join(value) : String(value ?? place);
  });

export const inWords = ({ name, values }: Reason): string => fillIn(reasons[name], values, oneOf);
