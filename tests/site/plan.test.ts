import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DomUtils, parseDocument } from 'htmlparser2';
import { parse } from 'yaml';
import { describe, expect, test } from 'vitest';
import { countries } from '../../src/vocabulary/countries.ts';
import { siteFolder } from './built-site.ts';

/** What the published file says of an entry; nothing here asks the code that made the pages. */
interface Published {
  readonly id: string;
  readonly countries: readonly string[];
  readonly purposes: readonly string[];
  readonly focusAreas: readonly string[];
  readonly seen: string;
  readonly openSource?: { readonly licence?: string };
  readonly languages?: readonly string[];
  readonly organisations: readonly { readonly id: string; readonly role: string }[];
}
const { items: initiatives } = JSON.parse(readFileSync(join(siteFolder, 'api/v1/initiatives.json'), 'utf8')) as { items: Published[] };
const log = parse(readFileSync('content/search-log.yaml', 'utf8')) as {
  searches: { areas: string[]; countries?: string[] }[];
};
const regionOf = new Map<string, string>(Object.entries(countries));

const planOf = (country: string) => {
  const { children } = parseDocument(readFileSync(join(siteFolder, 'plan', country, 'index.html'), 'utf8'));
  const all = (test: (attributes: Readonly<Record<string, string>>) => boolean) =>
    DomUtils.findAll((element) => test(element.attribs), children);
  const figure = (name: string): number => Number(DomUtils.textContent(all((own) => own['data-figure'] === name)[0] ?? []));
  const blocks = all((own) => own['class'] === 'plan-gap');
  const unseen = blocks.filter(({ attribs }) => attribs['data-gap'] === 'unseen');
  const gaps = blocks.filter((block) => !unseen.includes(block));
  const linesOf = (id: string, part: string): string[] =>
    DomUtils.findAll(
      ({ attribs }) => attribs['class'] === 'plan-name',
      all((own) => own['aria-labelledby'] === id),
    ).flatMap(({ attribs: { href = '' } }) => (href.includes(part) ? [href.split('/').at(-2) ?? ''] : []));
  return {
    figure,
    gaps,
    unseen,
    linesOf,
    children,
    areas: all((own) => own['data-focus'] !== undefined && own['data-purposes'] !== undefined),
  };
};

const isSearched = (country: string, area: string): boolean =>
  log.searches.some((search) => search.areas.includes(area) && (search.countries ?? []).includes(country));

const missingOf = (country: string): Map<string, { inRegion: Published[]; others: Set<string> }> => {
  const missing = new Map<string, { inRegion: Published[]; others: Set<string> }>();
  const here = new Set(initiatives.filter((each) => each.countries.includes(country)).flatMap(({ purposes }) => purposes));
  for (const each of initiatives) {
    const others = each.countries.filter((code) => code !== country && regionOf.get(code) === regionOf.get(country));
    if (others.length === 0) continue;
    for (const purpose of each.purposes.filter((own) => !here.has(own))) {
      const known = missing.get(purpose) ?? { inRegion: [], others: new Set() };
      known.inRegion.push(each);
      for (const code of others) known.others.add(code);
      missing.set(purpose, known);
    }
  }
  return missing;
};

describe('the plan for a country', () => {
  test('counts what the published files say, for every country', () => {
    const wrong = Object.keys(countries).flatMap((country) => {
      const { figure, areas } = planOf(country);
      const there = initiatives.filter((each) => each.countries.includes(country));
      const told = ['there', 'running', 'worldwide', 'missing'].map(figure);
      const counted = [
        there.length,
        there.filter(({ seen }) => seen === 'running').length,
        initiatives.filter((each) => each.countries.includes('global')).length,
        missingOf(country).size,
      ];
      const toldAreas = areas.map((area) => [
        area.attribs['data-focus'],
        Number(DomUtils.textContent(DomUtils.findAll(({ attribs }) => attribs['class'] === 'plan-count', [area]))),
      ]);
      const countedAreas = toldAreas.map(([area]) => [
        area,
        there.filter(({ focusAreas }) => focusAreas.some((own) => own === area)).length,
      ]);
      const pair = [JSON.stringify([told, toldAreas]), JSON.stringify([counted, countedAreas])];
      return pair[0] === pair[1] ? [] : [`${country}: ${pair.join(' is not ')}`];
    });
    expect(wrong).toEqual([]);
  });

  test('says of every missing purpose how many have it, where, whether somebody looked, and what could be taken over', () => {
    const byId = new Map(initiatives.map((each) => [each.id, each]));
    const wrong = Object.keys(countries).flatMap((country) => {
      const missing = missingOf(country);
      return planOf(country).gaps.flatMap((gap) => {
        const purpose = gap.attribs['data-purposes'] ?? '';
        const { inRegion = [], others = new Set() } = missing.get(purpose) ?? {};
        const [first] = DomUtils.findAll(({ name }) => name === 'p', [gap]);
        const [entries, places] = (DomUtils.textContent(first ?? []).match(/\d+/g) ?? []).map(Number);
        const areas = [...new Set(inRegion.flatMap(({ focusAreas }) => focusAreas))];
        const searched = areas.filter((area) => isSearched(country, area)).length;
        const kind = searched === 0 ? 'not-searched' : searched === areas.length ? 'searched' : 'partly';
        const candidates = DomUtils.findAll(({ attribs }) => attribs['class'] === 'plan-name', [gap]).map(({ attribs }) =>
          byId.get(attribs['href']?.split('/').at(-2) ?? ''),
        );
        const unfit = candidates.filter(
          (each) => each === undefined || !each.purposes.includes(purpose) || each.countries.includes(country),
        );
        const rightly =
          entries === inRegion.length &&
          places === others.size &&
          gap.attribs['data-gap'] === kind &&
          unfit.length === 0 &&
          candidates.length > 0;
        return rightly
          ? []
          : [`${country} ${purpose}: ${entries} of ${inRegion.length}, ${places} of ${others.size}, ${kind}, ${unfit.length}`];
      });
    });
    expect(wrong.slice(0, 10)).toEqual([]);
  });

  test('shows what others have for each purpose that is on record and was not seen running, and for no other', () => {
    const wrong = Object.keys(countries).flatMap((country) => {
      const there = initiatives.filter((each) => each.countries.includes(country));
      const own = (purpose: string): Published[] => there.filter(({ purposes }) => purposes.includes(purpose));
      const meant = [...new Set(there.flatMap(({ purposes }) => purposes))]
        .filter((purpose) => own(purpose).every(({ seen }) => seen !== 'running'))
        .map((purpose) => {
          const elsewhere = initiatives.filter((each) => each.purposes.includes(purpose) && !each.countries.includes(country));
          const inRegion = elsewhere.filter((each) => each.countries.some((code) => regionOf.get(code) === regionOf.get(country)));
          const fit = elsewhere.filter(({ seen, openSource }) => seen !== 'ended' || openSource !== undefined);
          return `${purpose}: ${inRegion.length} near, ${Math.min(4, fit.length)} to take over`;
        });
      const { unseen } = planOf(country);
      const parts = unseen.map((block) => {
        const entriesIn = (part: string): string[] =>
          DomUtils.findAll(({ attribs }) => attribs['class'] === part, [block])
            .flatMap((found) => DomUtils.getElementsByTagName('a', [found]))
            .flatMap(({ attribs: { href = '' } }) => /\/initiatives\/([^/]+)\/$/.exec(href)?.[1] ?? []);
        const [first] = DomUtils.findAll(({ name }) => name === 'p', [block]);
        return {
          purpose: block.attribs['data-purposes'] ?? '',
          near: Number(/^\s*(\d+)/.exec(DomUtils.textContent(first ?? []))?.[1] ?? 0),
          here: entriesIn('plan-doubt'),
          takeOver: entriesIn('plan-name'),
        };
      });
      const told = parts.map(({ purpose, near, takeOver }) => `${purpose}: ${near} near, ${takeOver.length} to take over`);
      const mixed = parts.filter(({ purpose, here, takeOver }) => {
        const ids = new Set(own(purpose).map(({ id }) => id));
        return here.length === 0 || here.some((id) => !ids.has(id)) || takeOver.some((id) => ids.has(id));
      });
      return JSON.stringify(told.toSorted()) === JSON.stringify(meant.toSorted()) && mixed.length === 0
        ? []
        : [`${country}: ${told.join()} is not ${meant.join()}; ${mixed.map(({ purpose }) => purpose).join()}`];
    });
    expect(wrong.slice(0, 5)).toEqual([]);
  });

  test('has slides wherever something is there or missing, in each language', () => {
    const wrong = Object.keys(countries).flatMap((country) => {
      const isMeant = initiatives.some((each) => each.countries.includes(country)) || missingOf(country).size > 0;
      return ['', 'fr/', 'es/'].flatMap((language) => {
        const file = `${language}plan/${country}.pptx`;
        const isLinked = readFileSync(join(siteFolder, language, 'plan', country, 'index.html'), 'utf8').includes(`/${file}"`);
        return existsSync(join(siteFolder, file)) === isMeant && isLinked === isMeant ? [] : [file];
      });
    });
    expect(wrong).toEqual([]);
  });

  test('names every entry of each area and every organisation, and headings stand over something', () => {
    const wrong = Object.keys(countries).flatMap((country) => {
      const { areas, linesOf, children } = planOf(country);
      const there = initiatives.filter((each) => each.countries.includes(country));
      const missed = areas.filter(({ attribs }) => {
        const named = linesOf(`area-${attribs['data-focus']}`, '/initiatives/').toSorted();
        const meant = there.filter(({ focusAreas }) => focusAreas.some((own) => own === attribs['data-focus'])).map(({ id }) => id);
        return JSON.stringify(named) !== JSON.stringify(meant.toSorted());
      });
      const organisations = new Set(there.flatMap((each) => each.organisations.map(({ id }) => id)));
      const named = new Set(linesOf('who', '/organisations/'));
      const unnamed = [...organisations].filter((id) => !named.has(id));
      const empty = DomUtils.findAll(
        ({ name, childNodes }) => name === 'ul' && DomUtils.getElementsByTagName('li', childNodes).length === 0,
        children,
      );
      return missed.length + unnamed.length + empty.length === 0
        ? []
        : [`${country}: ${missed.length} areas, ${unnamed.join(', ')}, ${empty.length} empty lists`];
    });
    expect(wrong).toEqual([]);
  });

  test('says no number of further ones that does not open: folded there, or exactly these in the list', () => {
    let opened = 0;
    const wrong = Object.keys(countries).flatMap((country) => {
      const { children } = planOf(country);
      const there = initiatives.filter((each) => each.countries.includes(country));
      const folds = DomUtils.getElementsByTagName('summary', children).flatMap((summary) => {
        const said = /^and (\d+) more$/.exec(DomUtils.textContent(summary).trim())?.[1];
        const ofClass = (name: string) =>
          DomUtils.findAll(({ attribs }) => attribs['class'] === name, summary.parent === null ? [] : [summary.parent]);
        const [blocks, names] = [ofClass('plan-gap'), ofClass('plan-name')];
        const inside = blocks.length > 0 ? blocks : names;
        return said === undefined || Number(said) === inside.length ? [] : [`${country}: ${said} folded, ${inside.length} there`];
      });
      const items = DomUtils.getElementsByTagName('li', children).flatMap((item) => {
        const said = /^(?:and (\d+) more|all (\d+))$/.exec(DomUtils.textContent(item).trim());
        if (said === null) return [];
        const [link] = DomUtils.getElementsByTagName('a', item.childNodes);
        const asked = new URLSearchParams(link?.attribs['href']?.split('?')[1] ?? '');
        const terms = (asked.get('organisation') ?? '').split(',').filter((term) => term !== '');
        const language = asked.get('language');
        const purpose = asked.get('purpose');
        const set = there.filter(
          (each) =>
            asked.get('country') === country &&
            (purpose === null || each.purposes.includes(purpose)) &&
            (terms.length === 0 || each.organisations.some(({ id, role }) => terms.includes(`${role}:${id}`))) &&
            (language === null || (asked.get('focus') === '-helplines' && (each.languages ?? []).includes(language))) &&
            (asked.get('focus') !== '-helplines' || !each.focusAreas.includes('helplines')),
        );
        opened += 1;
        return set.length === Number(said[1] ?? said[2]) && terms.length + Number(language !== null) + Number(purpose !== null) > 0
          ? []
          : [`${country}: ${said[0]} opens ${set.length}`];
      });
      return [...folds, ...items];
    });
    expect(wrong).toEqual([]);
    expect(opened).toBeGreaterThan(0);
  });
});
