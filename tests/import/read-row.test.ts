import { writeXlsx } from 'hucre/xlsx';
import { getCountries, getExampleNumber, parsePhoneNumberFromString } from 'libphonenumber-js/max';
import examples from 'libphonenumber-js/mobile/examples';
import { describe, expect, test } from 'vitest';
import { isDecodedTwice } from '../../src/catalogue/text/double-encoding.ts';
import { fieldHeadings, type HeadingNames } from '../../src/import/heading-names.ts';
import { readCell } from '../../src/import/cell-values.ts';
import { nameOfTarget, readHeadings } from '../../src/import/headings.ts';
import { disagreement, readNumber } from '../../src/import/phone-values.ts';
import { countryMeant } from '../../src/entry/country-named.ts';
import { rarerLanguages } from '../../src/import/rarer-languages.ts';
import { draftIdOf, readTable } from '../../src/import/read-table.ts';
import { groupRemarks } from '../../src/import/import-report.ts';
import { remarkSentence } from '../../src/import/remark-sentence.ts';
import { isMended } from '../../src/import/remarks.ts';
import { csv, utf8 } from '../fixtures/sheets.ts';

const fieldsOf = (...headings: string[]): string[] => readHeadings(headings).map(({ target }) => nameOfTarget(target));

describe('headings', () => {
  test('of the template, of forms and of lists in three languages', () => {
    expect(
      fieldsOf('Tool Name', 'WEB SITE', 'Country/Region', 'Year launched', 'Type of tool', 'Target group(s)', 'Hotline number'),
    ).toEqual(['name', 'url', 'countries', 'started', 'technologies', 'users', 'contact 1 value']);
    expect(fieldsOf('Nom de l’outil', 'Site internet', 'Pays d’intervention', 'Année de lancement', 'Public cible', 'Numéro vert')).toEqual(
      ['name', 'url', 'countries', 'started', 'users', 'contact 1 value'],
    );
    expect(fieldsOf('Nombre', 'País', 'Año', 'Tipo', 'Usuarios', 'Teléfono', 'Descripción')).toEqual([
      'name',
      'countries',
      'started',
      'technologies',
      'users',
      'contact 1 value',
      'summary',
    ]);
  });

  test.each([
    ['Link to the tool', 'url'],
    ['Lien vers l’outil', 'url'],
    ['Adresse du site', 'url'],
    ['Enlace a la herramienta', 'url'],
    ['Dirección del sitio web', 'url'],
    ['Link to source', 'source 1 url'],
    ['In which country or countries does it work?', 'countries'],
    ['Dans quel ou quels pays fonctionne-t-il ?', 'countries'],
    ['¿En qué país o países funciona?', 'countries'],
  ])('that name the thing or ask for it: %s', (heading, field) => {
    expect(fieldsOf(heading)).toEqual([field]);
  });

  test('of parts count by their number, or one after the other', () => {
    expect(
      fieldsOf('organisation 2 name', 'Organisation 2 country', 'source 1 url', 'Source 1 title', 'Source', 'Hotline', 'Hotline hours'),
    ).toEqual([
      'organisation 2 name',
      'organisation 2 country',
      'source 1 url',
      'source 1 title',
      'source 2 url',
      'contact 1 value',
      'contact 1 hours',
    ]);
  });

  test('of a line say whom it is for, of which age and where', () => {
    expect(fieldsOf('Hotline number', 'Hotline for', 'Hotline ages', 'Hotline area')).toEqual([
      'contact 1 value',
      'contact 1 for',
      'contact 1 serves',
      'contact 1 area',
    ]);
    expect(fieldsOf('Ligne 1 pour qui', 'Línea 1 para quién')).toEqual(['contact 1 for', 'contact 2 for']);
  });

  test('that are none are notes, and never something else that looks like them', () => {
    expect(fieldsOf('Notes', 'Observaciones', 'Remarques', 'Budget 2020', 'Name', 'Title')).toEqual([
      'note',
      'note',
      'note',
      'note',
      'name',
      'note',
    ]);
  });

  test('are understood by what they ask for, in whatever words and order', () => {
    expect(
      fieldsOf(
        'What is the name of the tool?',
        'Which organisation runs it?',
        'In which countries is it used? (select all that apply)',
        'Who is it for?',
        'What kind of technology does it use?',
        'When was it launched?',
      ),
    ).toEqual(['name', 'organisation 1 name', 'countries', 'users', 'technologies', 'started']);
    expect(fieldsOf('Intitulé de l’outil', 'Structure porteuse', 'Dans quels pays ?', 'Public visé', 'N° vert', 'Horaires')).toEqual([
      'name',
      'organisation 1 name',
      'countries',
      'users',
      'contact 1 value',
      'contact 1 hours',
    ]);
    expect(fieldsOf('¿Cuál es el nombre de la línea?', 'País de la organización', '¿En qué países?', 'Nº de teléfono')).toEqual([
      'name',
      'organisation 1 country',
      'countries',
      'contact 1 value',
    ]);
    expect(
      fieldsOf('Denominación del proyecto', 'Entidad ejecutora', 'País de actuación', 'Año de puesta en marcha', 'Clase de tecnología'),
    ).toEqual(['name', 'organisation 1 name', 'countries', 'started', 'technologies']);
    expect(fieldsOf('Denominación del recurso', 'Enlace al recurso', 'Cobertura')).toEqual(['name', 'url', 'countries']);
    expect(fieldsOf('Nom de la ressource', 'Couverture')).toEqual(['name', 'countries']);
    expect(fieldsOf('Programme', 'Dispositif', 'Territoire', 'Démarrage', 'Outils numériques', 'Publics', 'Précisions')).toEqual([
      'note',
      'name',
      'countries',
      'started',
      'technologies',
      'users',
      'note',
    ]);
    expect(fieldsOf('Hotline name', 'Name of contact person', 'Where is your office?', 'Which one?')).toEqual([
      'name',
      'left-out',
      'note',
      'note',
    ]);
  });

  test.each([
    ['en', (name: string) => `What is the ${name}?`],
    ['fr', (name: string) => `Quel est le ${name} ?`],
    ['es', (name: string) => `¿Cuál es el ${name}?`],
  ] as const)('asked for in a question mean what they mean alone, or nothing: %s', (language, ask) => {
    const names = Object.values(fieldHeadings).flatMap((all: HeadingNames) => all[language]);
    const meant = names.map((name) => [name, fieldsOf(name)[0], fieldsOf(ask(name))[0]]);
    expect(meant.filter(([, alone, asked]) => asked !== alone && asked !== 'note')).toEqual([]);
    expect(meant.filter(([, , asked]) => asked === 'note').length).toBeLessThan(names.length / 10);
  });

  test('of forms and of lists of others are understood too', () => {
    expect(
      fieldsOf(
        'What is the tool called?',
        'In which countries does it work?',
        'Who can use it?',
        'What does it do?',
        'How do people reach it (phone number)?',
        'Lien internet',
        'N° d’urgence',
        'Línea telefónica gratuita',
      ),
    ).toEqual(['name', 'countries', 'users', 'summary', 'contact 1 value', 'url', 'contact 2 value', 'contact 3 value']);
    expect(fieldsOf('Solution (official title)', 'Implementing body', 'Operating in', 'Went live', 'Intended beneficiaries')).toEqual([
      'name',
      'organisation 1 name',
      'countries',
      'started',
      'users',
    ]);
  });

  test.each([
    ['Homepage link', 'Kind of solution', 'End-user', 'Operated by', 'Countries of operation', 'Hotline'],
    ['Lien vers l’outil', 'Type de solution', 'Utilisateurs cibles', 'Porté par', 'Pays couverts', 'Ligne d’écoute'],
    ['Enlace a la herramienta', 'Tipo de solución', 'Usuarios finales', 'Operado por', 'Países donde opera', 'Línea de atención'],
    ['Enlace web', 'Tipo de herramienta', 'Usuarios previstos', 'Gestionada por', 'País donde opera', 'Número de atención'],
  ])('ask for the same in each language, of a thing of either gender: %s, %s, %s, %s, %s, %s', (...headings) => {
    expect(fieldsOf(...headings)).toEqual(['url', 'technologies', 'users', 'organisation 1 name', 'countries', 'contact 1 value']);
  });

  test('say with those above them what either does not say alone', () => {
    const above = ['Organisation', 'Organisation', 'Tool', 'Tool', 'Contact person'];
    const columns = readHeadings(['Name', 'Country', 'Name', 'Website', 'Name'], {}, above);
    expect(columns.map(({ heading, target }) => [heading, nameOfTarget(target)])).toEqual([
      ['Organisation: Name', 'organisation 1 name'],
      ['Organisation: Country', 'organisation 1 country'],
      ['Tool: Name', 'name'],
      ['Website', 'url'],
      ['Contact person: Name', 'left-out'],
    ]);
  });

  test('of whoever filled in a form are left out', () => {
    expect(fieldsOf('Timestamp', 'Email address', 'Horodateur', 'Su nombre', 'Submitted by')).toEqual(Array(5).fill('left-out'));
    expect(fieldsOf('Your full name', 'E-mail of focal point', 'Vos nom et prénom', 'Courriel du référent', 'Punto focal')).toEqual(
      Array(5).fill('left-out'),
    );
    expect(fieldsOf('Hotline email')).toEqual(['contact 1 value']);
  });

  test('of addresses of persons are told by their cells, whatever they are called', async () => {
    const rows = [
      ['Tool name', 'Referent', 'Where to write'],
      ['Boreal', 'anna@example.org', 'anna@example.org'],
      ['Austral', '', 'see the page'],
    ];
    const { table } = await readTable('a.csv', utf8(csv(rows)));
    expect(table.columns.map(({ target }) => nameOfTarget(target))).toEqual(['name', 'left-out', 'note']);
    const chosen = await readTable('a.csv', utf8(csv(rows)), { mapping: { Referent: 'note' } });
    expect(chosen.table.columns.map(({ target }) => nameOfTarget(target))).toEqual(['name', 'note', 'note']);
  });

  test('mean what a mapping says', () => {
    expect(
      readHeadings(['Target', 'Budget'], { Target: 'users', Budget: 'left-out' }).map(({ target, how }) => [nameOfTarget(target), how]),
    ).toEqual([
      ['users', 'map'],
      ['left-out', 'map'],
    ]);
  });
});

describe('values', () => {
  const value = (field: string, text: string): unknown => readCell(field, 'H', text).value;
  const said = (field: string, text: string) => readCell(field, 'H', text).remarks.map(({ code, near }) => [code, ...(near ?? [])]);

  test.each([
    ['countries', 'UK; EL / USA', ['GB', 'GR', 'US']],
    ['users', 'Trabajadores / migrantes', ['workers', 'migrants']],
    ['users', 'Trabajadores migrantes', ['migrants']],
    ['countries', 'DR Congo', ['CD']],
    ['countries', 'Viet Nam, Lao PDR', ['VN', 'LA']],
    ['countries', 'Côte d’Ivoire\nBénin', ['CI', 'BJ']],
    ['countries', 'Worldwide', ['global']],
    ['languages', 'Vietnamese | anglais', ['vi', 'en']],
    ['languages', 'Dari', ['fa-AF']],
    ['technologies', 'Chatbot (WhatsApp)', ['chatbot', 'messaging']],
    ['users', 'Travailleurs, réfugiés', ['workers', 'migrants']],
    ['status', 'Closed', 'ended'],
    ['url', 'www.line.example.org/a?b=1', 'https://www.line.example.org/a?b=1'],
    ['url', 'www.line.example.org/a?b=1&utm_source=news#top', 'https://www.line.example.org/a?b=1#top'],
    ['started', '2018.0', 2018],
    ['started', '2018,0', 2018],
    ['started', '43831', 2020],
    ['started', '3/4/2021', 2021],
    ['started', '06/2021', 2021],
    ['sources.published', '6.2024', '2024-06'],
    ['openSource', 'github.com/example/tool', { repository: 'https://github.com/example/tool' }],
    ['reviewed', '22/11/2026', '2026-11-22'],
    ['reviewed', '25 juin 2024', '2024-06-25'],
    ['contacts.for', 'Women only', 'women'],
    ['contacts.for', 'femmes seulement', 'women'],
    ['contacts.for', 'Mujeres, niñas y niños', 'women-children'],
    ['contacts.serves', 'Mineurs', 'children'],
    ['sources.published', 'Jun-24', '2024-06'],
    ['sources.published', '5/5/2023', '2023-05-05'],
  ])('%s: %s', (field, text, meant) => {
    expect(value(field, text)).toEqual(meant);
    expect(readCell(field, 'H', text).remarks.every(isMended)).toBe(true);
  });

  test.each([
    ['status', 'inactive', [['not-a-term', 'ended', 'paused', 'unknown']]],
    ['reviewed', '3/4/2021', [['day-or-month', '2021-04-03', '2021-03-04']]],
    ['started', '2020-21', [['not-a-year', '2020']]],
    ['started', '31/02/2021', [['not-a-year', '2021']]],
    ['countries', 'Southeast Asia', [['a-region']]],
    ['countries', 'Atlantis', [['not-a-country']]],
    ['countries', 'Congo', [['not-a-country', 'CG', 'CD']]],
    ['countries', 'Atlantis', [['not-a-country']]],
    ['url', 'see leaflet', [['not-an-address']]],
    ['status', 'active?', [['not-a-term', 'active']]],
    ['countries', 'Kenya?', [['not-a-country', 'KE']]],
    ['status', 'ongoing', [['not-a-term', 'active', 'pilot']]],
    ['countries', 'Georgia (US state)', [['not-a-country', 'GE', 'GS']]],
    ['countries', 'State of Atlantis', [['not-a-country']]],
    ['users', 'Victims / dolphins', [['not-a-term', 'survivors']]],
    ['sources', '[{', [['not-json']]],
  ])('%s: %s is asked', (field, text, asked) => {
    expect(value(field, text)).toBeUndefined();
    expect(said(field, text)).toEqual(asked);
  });

  test('what is known of a list is taken, the rest is asked', () => {
    expect(value('countries', 'Thailand; Atlantis')).toEqual(['TH']);
    expect(said('countries', 'Siam; Atlantis').map(([code]) => code)).toEqual(['not-a-country', 'not-a-country']);
    expect(said('countries', 'Viet Nam; Atlantis').map(([code]) => code)).toEqual(['read-as', 'not-a-country']);
  });

  test('two words of one term become one', () => {
    expect(value('users', 'niñas y niños')).toEqual(['children-families']);
    expect(readCell('users', 'H', 'niñas y niños').remarks.map(({ became }) => became)).toEqual(['children-families']);
  });

  test('codes that are in common use for countries are read as the check reads them, and a code of a language is asked', () => {
    for (const code of ['UK', 'EL', 'USA', 'UAE', 'KSA', 'DRC', 'PRC']) {
      expect(value('countries', code), code).toEqual([countryMeant(code)]);
      expect(countryMeant(code), code).toMatch(/^[A-Z]{2}$/);
    }
    expect(countryMeant('EN')).toBeUndefined();
    expect(said('countries', 'EN').map(([kind]) => kind)).toEqual(['not-a-country']);
  });

  test('languages whose names some browsers leave out have them here, as the Unicode has them', () => {
    for (const [tag, names] of Object.entries(rarerLanguages))
      for (const [language, name] of Object.entries(names)) {
        expect(new Intl.DisplayNames(language, { type: 'language' }).of(tag), tag).toBe(name);
        if (name.toLowerCase() !== 'ga') expect(value('languages', name), name).toEqual([tag]);
      }
    expect(said('languages', 'Ga')).toEqual([['not-a-language', 'gaa', 'ga']]);
    expect(value('languages', 'ga')).toEqual(['ga']);
    expect(Object.keys(rarerLanguages)).toEqual(expect.arrayContaining(['ff', 'ho', 'rhg', 'bo']));
  });

  test('what the site itself calls a value is not mended', () => {
    for (const text of ['TH', 'Thailand', 'Thaïlande', 'Tailandia', 'Guinea [GN]']) expect(said('countries', text), text).toEqual([]);
    expect(said('status', 'Active')).toEqual([]);
  });

  test('curly quotes in JSON are straightened', () => {
    expect(value('organisations', '[{“name”: “A”}]')).toEqual([{ name: 'A' }]);
  });
});

test('who wrote a row, and when, is none of what the row is about', async () => {
  const { rows, table } = await readTable(
    'notion.csv',
    utf8(
      csv([
        ['Name', 'Created', 'Created by', 'Last edited time', 'Last edited by'],
        ['Boreal', 'May 3, 2024 10:22 AM', 'A Person', 'June 1, 2024', 'B Person'],
      ]),
    ),
  );
  expect(table.columns.map(({ target: { is } }) => is)).toEqual(['field', 'note', 'personal', 'note', 'personal']);
  expect(JSON.stringify(rows)).not.toContain('Person');
  expect(rows.map(({ record }) => record)).toEqual([{ name: 'Boreal' }]);
  // Without a day that a program wrote, it is who made the tool.
  const made = await readTable('list.csv', utf8('Name,Created by\nBoreal,Example Trust'));
  expect(made.rows.map(({ record }) => record['organisations'])).toEqual([[{ role: 'lead', name: 'Example Trust' }]]);
});

describe('telephone numbers', () => {
  test.each([
    ['+90 212 555 01 01', ['TR'], { value: '+902125550101', display: '+90 212 555 01 01' }],
    ['0090 212 555 01 01', [], { value: '+902125550101', display: '0090 212 555 01 01' }],
    ['116 006', ['AL'], { value: '116006', display: '116 006' }],
    ['0800 000 111', ['GB'], { value: '0800000111', display: '0800 000 111' }],
    ['1.80047E+09', ['US'], { refused: 'digits-lost' }],
    ['1,80047E+09', ['US'], { refused: 'digits-lost' }],
    ['2079460000', ['GB'], { refused: 'zero-lost', near: ['02079460000'] }],
    ['1800 123 456', ['VN', 'KH'], { refused: 'number-of-which-country', near: ['+841800123456', '+8551800123456'] }],
    ['+44 08000 121 700', ['GB'], { refused: 'trunk-zero', near: ['+448000121700'] }],
    ['0033 01 23 45 67 89', ['FR'], { refused: 'trunk-zero', near: ['+33123456789'] }],
    ['+44 (0) 8000 121 700', ['GB'], { value: '+448000121700', display: '+44 (0) 8000 121 700' }],
    ['+39 06 698 83', ['IT'], { value: '+390669883', display: '+39 06 698 83' }],
    ['call the office', ['GB'], { refused: 'number-form' }],
    // The code of the country without its plus, and what only looks like it.
    ['448000121700', ['GB'], { refused: 'country-code-or-not', near: ['+448000121700'] }],
    ['44 800 012 1700', ['GB'], { refused: 'country-code-or-not', near: ['+448000121700'] }],
    ['44800012170', ['GB'], { refused: 'country-code-or-not', near: ['+44800012170'] }],
    ['33 1 23 45 67 89', ['FR'], { refused: 'country-code-or-not', near: ['+33123456789'] }],
    ['33 1 23 45 67 89', ['GB'], { refused: 'number-in-no-plan', near: ['+33123456789'] }],
    ['33 1 23 45 67 89', [], { refused: 'number-of-which-country', near: ['+33123456789'] }],
    ['448000121700', ['GB', 'IE'], { refused: 'number-of-which-country', near: ['+448000121700'] }],
    ['1-888-373-7888', ['US'], { value: '18883737888', display: '1-888-373-7888' }],
    ['888-373-7888', ['US'], { value: '8883737888', display: '888-373-7888' }],
    ['011 44 800 012 1700', ['US'], { refused: 'number-in-no-plan', near: ['+448000121700'] }],
    ['900 105 090', ['ES'], { value: '900105090', display: '900 105 090' }],
    // Zeros that a spreadsheet took, and those that it could not take.
    ['800 012 1700', ['GB'], { refused: 'zero-lost', near: ['08000121700'] }],
    ['669883000', ['IT'], { refused: 'zero-lost', near: ['0669883000'] }],
    ['(0) 20 7946 0000', ['GB'], { value: '02079460000', display: '(0) 20 7946 0000' }],
    ['4.48E+11', ['GB'], { refused: 'digits-lost' }],
    ['4.48E11', ['GB'], { refused: 'digits-lost' }],
    // Several numbers, and numbers with words.
    ['0800 012 1700 ext. 5', ['GB'], { refused: 'number-form', near: ['+448000121700'] }],
    ['0800 012 1700 x5', ['GB'], { refused: 'number-form', near: ['+448000121700'] }],
    ['0800 012 1700#5', ['GB'], { refused: 'number-form', near: ['+448000121700'] }],
    ['toll free: 0800 012 1700', ['GB'], { refused: 'number-form', near: ['+448000121700'] }],
    ['0800 012 1700 / 0808 808 2345', ['GB'], { refused: 'number-form', near: ['+448000121700', '+448088082345'] }],
    ['0800 012 1700 or 116 123', ['GB'], { refused: 'number-form', near: ['+448000121700'] }],
    ['116 000 / 116 123', ['GB'], { refused: 'number-form' }],
    ['116 000 – 116 123', ['DE'], { refused: 'number-form' }],
    ['112/911', ['MX'], { refused: 'number-form' }],
    ['112 911', ['MX'], { refused: 'number-form' }],
    ['030/123456', ['DE'], { value: '030123456', display: '030/123456' }],
    ['1-800-FLOWERS', ['US'], { refused: 'number-form' }],
  ])('%s', (cell, countries, read) => {
    expect(readNumber(cell, countries)).toEqual(read);
  });

  test('with a zero behind the code of their country never come in, of no country', () => {
    for (const country of getCountries()) {
      const number = getExampleNumber(country, examples);
      if (number === undefined) continue;
      expect(readNumber(number.number, []), country).toMatchObject({ value: number.number });
      const read = readNumber(`+${number.countryCallingCode}0${number.nationalNumber}`, []);
      if ('refused' in read) expect(read, country).toEqual({ refused: 'trunk-zero', near: [number.number] });
      else expect(parsePhoneNumberFromString(read.value)?.number, country).toBe(read.value);
    }
  });

  test('are held against what is shown', () => {
    expect(disagreement('800000111', '0800 000 111')).toBe('zero-lost');
    expect(disagreement('0800000112', '0800 000 111')).toBe('number-differs');
    expect(disagreement('0800000111', '٠٨٠٠ ٠٠٠ ١١١')).toBeUndefined();
    expect(disagreement('+448000000111', '0800 000 111')).toBeUndefined();
    expect(disagreement('+448000000111', '0800 000 112')).toBe('number-differs');
    expect(disagreement('+448000000111', '0800 000 112, 0800 000 111')).toBeUndefined();
  });

  test('in JSON are read as those in cells are, and what a spreadsheet did to them is said', async () => {
    const row = (contact: object): string[] => ['Boreal', 'GB', JSON.stringify([{ kind: 'phone', countries: ['GB'], ...contact }])];
    const { rows } = await readTable(
      'a.csv',
      utf8(
        csv([
          ['name', 'countries', 'contacts'],
          row({ value: '+44 800 000 111', display: '0800 000 111' }),
          row({ value: 8000000111, display: 8000000111 }),
          row({ value: '8000000111' }),
          row({ value: 116123, display: 116123 }),
          row({ value: '0800 000 1111', display: '0800 000 1112' }),
          row({ kind: 'web', value: 'https://boreal.example.org/', display: 'boreal.example.org' }),
        ]),
      ),
    );
    const read = rows.map(({ record, notes, remarks }) => ({
      contacts: ((record['contacts'] ?? []) as readonly Record<string, unknown>[]).map(({ value, display }) => [value, display]),
      kept: notes.length,
      said: remarks.map(({ code, became }) => [code, became]),
    }));
    expect(read).toEqual([
      { contacts: [['+44800000111', '0800 000 111']], kept: 0, said: [['read-as', '+44800000111']] },
      { contacts: [], kept: 1, said: [['zero-lost', undefined]] },
      { contacts: [], kept: 1, said: [['zero-lost', undefined]] },
      { contacts: [['116123', '116123']], kept: 0, said: [] },
      { contacts: [], kept: 1, said: [['number-differs', undefined]] },
      { contacts: [['https://boreal.example.org/', 'boreal.example.org']], kept: 0, said: [] },
    ]);
  });
});

test('addresses without their beginning are told of once, with all their rows', async () => {
  const names = ['boreal', 'lantern', 'harbour'];
  const { rows } = await readTable('a.csv', utf8(csv([['name', 'website'], ...names.map((name) => [name, `www.${name}.example.org`])])));
  expect(rows.map(({ record }) => record['url'])).toEqual(names.map((name) => `https://www.${name}.example.org`));
  const said = groupRemarks(rows.map(({ row, remarks }) => ({ row, problems: remarks })));
  expect(said.map(({ remark, rows: at }) => [remarkSentence(remark), at])).toEqual([
    ['“https://” was put before addresses such as “www.boreal.example.org”.', [2, 3, 4]],
  ]);
});

test('a sign for nothing is an empty cell, and that is said with its rows', async () => {
  const cells = [
    ['name', 'gaps'],
    ['A', 'n/a'],
    ['B', ''],
    ['C', 'N/A'],
    ['D', 'Said.'],
  ];
  const { rows } = await readTable('a.csv', utf8(csv(cells)));
  expect(rows.map(({ record }) => record['gaps'])).toEqual([undefined, undefined, undefined, 'Said.']);
  const told = groupRemarks(rows.map(({ row, remarks }) => ({ row, problems: remarks })));
  expect(told.map(({ remark, rows: at }) => [remark.heading, remarkSentence(remark), at])).toEqual(
    expect.arrayContaining([
      ['gaps', '“n/a” was taken for an empty cell.', [2]],
      ['gaps', '“N/A” was taken for an empty cell.', [4]],
    ]),
  );
  expect(told.some(({ rows: at }) => at.includes(3))).toBe(false);
});

test('text that was decoded twice is told from text with accents', () => {
  for (const spoilt of ['FundaciÃ³n', 'doesnâ€™t', 'SystÃ¨me', 'Ã‰tat', 'Â«Â citation']) expect(isDecodedTwice(spoilt), spoilt).toBe(true);
  for (const fine of ['Fundación', 'SÃO PAULO', 'Âge', 'IRMÃ', 'château', '希望', 'Ã la carte'])
    expect(isDecodedTwice(fine), fine).toBe(false);
});

test('every cell of a row stands in a field, or in the notes as it was', async () => {
  const { rows } = await readTable(
    'a.csv',
    utf8(
      csv([
        ['Name', 'Organisation', 'Country', 'Type', 'Year', 'Hotline', 'Who told us', 'Timestamp', 'Budget'],
        ['★★', 'A Trust; B Trust', 'Japan', 'Hotline; carrier pigeon', 'c. 2015', '1.8E+09', 'a friend', '2024-01-01', 'N/A'],
      ]),
    ),
  );
  expect(rows).toMatchObject([
    {
      row: 2,
      id: undefined,
      record: {
        name: '★★',
        organisations: [{ name: 'A Trust' }, { name: 'B Trust' }],
        countries: ['JP'],
        technologies: ['telephony'],
      },
      notes: [
        { heading: 'Type', text: 'Hotline; carrier pigeon' },
        { heading: 'Year', text: 'c. 2015' },
        { heading: 'Who told us', text: 'a friend' },
        { heading: 'Hotline', text: '1.8E+09' },
      ],
    },
  ]);
  expect(rows[0]?.remarks.map(({ code }) => code)).toEqual(expect.arrayContaining(['not-a-term', 'not-a-year', 'digits-lost', 'no-id']));
});

test('rows without an id get one from their name, in whatever script it is', async () => {
  const { rows } = await readTable('a.csv', utf8(csv([['Name'], ['خط الأمل'], ['人身取引ホットライン'], ['Линия помощи'], ['★']])));
  const ids = rows.map(draftIdOf);
  expect(ids).toEqual([expect.stringMatching(/^[a-z-]{4,}$/), expect.stringMatching(/^[a-z-]{9,}$/), 'liniya-pomoshchi', 'row-5']);
});

test('the other sheets of a workbook say more of the rows of its list, and what they say of none is named', async () => {
  const sheets = [
    {
      name: 'Tools',
      rows: [
        ['Name', 'Country'],
        ['Lantern Line', 'GB'],
        ['Harbour Light', 'Thailand'],
      ],
    },
    {
      name: 'Organisations',
      rows: [
        ['Tool', 'Name', 'Role', 'Remark'],
        ['Lantern Line', 'Lantern Trust', 'lead', 'wrote back'],
        ['lantern line', 'City of Lights', 'funder', ''],
        ['Nobody’s Line', 'Nobody', 'lead', ''],
      ],
    },
    {
      name: 'Sources',
      rows: [
        ['Tool', 'URL', 'Title'],
        ['Harbour Light', 'https://harbour.example.org/', 'Harbour'],
      ],
    },
    {
      name: 'Contacts',
      rows: [
        ['Tool', 'Phone number'],
        ['Lantern Line', '0800 012 1700'],
      ],
    },
  ];
  const { rows, table } = await readTable('a.xlsx', await writeXlsx({ sheets }));
  expect(rows.map(({ record }) => record)).toMatchObject([
    {
      name: 'Lantern Line',
      organisations: [
        { name: 'Lantern Trust', role: 'lead' },
        { name: 'City of Lights', role: 'funder' },
      ],
      contacts: [{ kind: 'phone', value: '08000121700' }],
    },
    { name: 'Harbour Light', sources: [{ url: 'https://harbour.example.org/', title: 'Harbour' }] },
  ]);
  expect(rows[0]?.notes).toEqual([{ heading: 'Organisations 1: Remark', text: 'wrote back' }]);
  expect(table.otherSheets).toEqual([]);
  expect(table.ignored).toEqual([{ row: 4, text: 'Organisations: Nobody’s Line Nobody lead' }]);
});

test('sheets that say once more what the list has as whole groups add nothing', async () => {
  const organisations = JSON.stringify([{ name: 'Lantern Trust', role: 'lead', type: 'ngo' }]);
  const sheets = [
    {
      name: 'Initiatives',
      rows: [
        ['id', 'Name', 'Organisations'],
        ['lantern-line', 'Lantern Line', organisations],
      ],
    },
    {
      name: 'Roles',
      rows: [
        ['Initiative', 'Name', 'Role'],
        ['lantern-line', 'Lantern Trust', 'lead'],
      ],
    },
    {
      name: 'Organisations',
      rows: [
        ['id', 'Name'],
        ['lantern-trust', 'Lantern Trust'],
      ],
    },
  ];
  const { rows, table } = await readTable('a.xlsx', await writeXlsx({ sheets }));
  expect(rows.map(({ record }) => record['organisations'])).toEqual([JSON.parse(organisations)]);
  expect([table.otherSheets, table.ignored]).toEqual([['Roles', 'Organisations'], []]);
});

test('what a formula gives is no fact: it is said once a column, and stands in the notes', async () => {
  const sheets = [
    {
      name: 'Tools',
      rows: [
        ['Tool name', 'Country', 'Remarks'],
        ['Saathi', 'Nepal', 'seen'],
        ['Bato', 'India', 'seen'],
        ['Asha', '', 'seen'],
      ],
      cells: new Map([
        ['1,1', { value: 'Nepal', formula: 'VLOOKUP(A2,X1:Y9,2)', formulaResult: 'Nepal' }],
        ['2,1', { value: 'India', formula: 'VLOOKUP(A3,X1:Y9,2)', formulaResult: 'India' }],
        ['3,1', { value: '', formula: 'IF(A4="","",B4)', formulaResult: '' }],
        ['1,2', { value: 'seen', formula: 'X1', formulaResult: 'seen' }],
      ]),
    },
  ];
  const { rows } = await readTable('a.xlsx', await writeXlsx({ sheets }));
  expect(rows.map(({ record }) => record)).toEqual([{ name: 'Saathi' }, { name: 'Bato' }, { name: 'Asha' }]);
  expect(rows.map(({ notes }) => notes.map(({ text }) => text))).toEqual([['Nepal', 'seen'], ['India', 'seen'], ['seen']]);
  const grouped = groupRemarks(rows.map(({ row, remarks }) => ({ row, problems: remarks })));
  expect(grouped.map(({ remark, rows: at }) => [remark.code, remark.heading, at])).toEqual([['formula', 'Country', [2, 3]]]);
});

test('headings in words of their own are understood, and none is taken for what its cells are not', async () => {
  const rows = [
    ['Service / solution', 'Where can it be found online?', 'What is it for (short text)', 'Intended for', 'Running since', 'Response'],
    ...Array.from({ length: 6 }, (_, at) => [
      ...[`Meridian ${at}`, `www.meridian${at}.example.org`, `It helps people number ${at}.`, 'Workers', '2018', `by letter ${at}`],
    ]),
  ];
  const { table } = await readTable('a.csv', utf8(csv(rows)));
  expect(table.columns.map(({ target }) => nameOfTarget(target))).toEqual(['name', 'url', 'summary', 'users', 'started', 'note']);
  // A few cells say nothing about a column, and a value that is like one is asked.
  const few = await readTable('a.csv', utf8(csv(rows.slice(0, 4))));
  expect(few.table.columns.map(({ target }) => nameOfTarget(target)).at(-1)).toBe('pillars');
});

test('what an expression in one language says is not what its word says alone in another', () => {
  expect(fieldsOf('Service', 'Toujours en service', 'En service depuis')).toEqual(['name', 'status', 'started']);
});
