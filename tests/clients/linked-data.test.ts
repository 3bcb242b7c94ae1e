import { execFileSync } from 'node:child_process';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { dataClients } from '../../scripts/lib/programs/data-clients.ts';
import { siteFolder } from '../site/built-site.ts';

const { python } = dataClients;

describe.skipIf(python.isLeftOut())('rdflib', () => {
  const ask = (program: string): unknown =>
    JSON.parse(
      execFileSync(
        python.command(),
        ['-c', `import json, rdflib\nfolder = ${JSON.stringify(`${resolve(siteFolder)}/data/`)}\n${program}`],
        {
          encoding: 'utf8',
        },
      ),
    );

  test('reads the same vocabularies from Turtle and from JSON-LD, and a notation of M49 for each region of one', () => {
    const [same, triples, notations, matches] = ask(`a = rdflib.Graph().parse(folder + "vocabularies.ttl")
b = rdflib.Graph().parse(folder + "vocabularies.jsonld", format="json-ld")
skos = rdflib.SKOS
m49 = [str(o) for o in a.objects(None, skos.notation) if getattr(o, "datatype", None) and "m49" in o.datatype.lower()]
shared = [m for m in set(a.objects(None, skos.exactMatch)) if len(list(a.subjects(skos.exactMatch, m))) > 1]
print(json.dumps([set(a) == set(b), len(a), len(set(m49)), len(shared)]))`) as readonly [boolean, number, number, number];
    expect([same, matches]).toEqual([true, 0]);
    expect(triples).toBeGreaterThan(3000);
    expect(notations).toBeGreaterThan(10);
  });

  test('finds every distribution of the catalogue, and the page and day of a value', () => {
    const [distributions, without, derived, undated] = ask(`g = rdflib.Graph().parse(folder + "catalog.jsonld", format="json-ld")
dcat = rdflib.DCAT
all = list(g.subjects(rdflib.RDF.type, dcat.Distribution))
p = rdflib.Graph().parse(folder + "provenance.ttl")
sources = set(p.objects(None, rdflib.PROV.wasDerivedFrom))
print(json.dumps([len(all), len([d for d in all if (d, dcat.accessURL, None) not in g]), len(sources),
  len([s for s in sources if not any("date" in str(q).lower() or "time" in str(q).lower() for q in p.predicates(s))])]))`) as readonly number[];
    expect(distributions).toBeGreaterThan(20);
    expect(derived).toBeGreaterThan(500);
    expect([without, undated]).toEqual([0, 0]);
  });
});
