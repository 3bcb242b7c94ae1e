/**
 * Questions that people asked of the catalogue, as SQL on `tables.sqlite`. Items of a list are found between separators:
 * ' | ' || list || ' | ' holds ' | item | '. A test runs them on the built file.
 */
export const questions = {
  byArea: `SELECT a.value AS area, r.value AS region, i.seen, count(*) AS initiatives, sum(i.sourceCount) AS sources
FROM initiatives i,
  json_each('["' || replace(i.focusAreas, ' | ', '","') || '"]') a,
  json_each('["' || replace(i.regions, ' | ', '","') || '"]') r
GROUP BY 1, 2, 3 ORDER BY 1, 2, 3`,
  sourced: `SELECT field, count(*) AS facts, sum(source IS NOT NULL) AS sourced,
  round(100.0 * sum(source IS NOT NULL) / count(*), 1) AS percent
FROM evidence WHERE position = 1 GROUP BY field
UNION ALL
SELECT 'organisations', count(*), sum(source IS NOT NULL), round(100.0 * sum(source IS NOT NULL) / count(*), 1) FROM roles`,
  network: `SELECT a.organisation, a.role, b.organisation AS other, b.role AS otherRole, i.started, count(*) AS shared
FROM roles a JOIN roles b ON a.initiative = b.initiative AND a.organisation < b.organisation
JOIN initiatives i ON i.id = a.initiative
GROUP BY 1, 2, 3, 4, 5 ORDER BY shared DESC, 1, 3`,
  survival: `SELECT id, started,
  CASE WHEN seen IN ('running', 'last-seen', 'pilot') THEN statusAsOf END AS lastSeenRunning,
  CASE WHEN seen = 'ended' THEN coalesce(ended, substr(statusAsOf, 1, 4)) END AS firstSeenEnded,
  seen <> 'ended' AS censored
FROM initiatives WHERE started IS NOT NULL ORDER BY started, id`,
  forms: `SELECT f.id AS form, r.id AS region
FROM vocabularies f, vocabularies r
WHERE f.vocabulary = 'exploitation' AND r.vocabulary = 'regions' AND NOT EXISTS (
  SELECT 1 FROM initiatives i
  WHERE ' | ' || i.exploitation || ' | ' LIKE '% | ' || f.id || ' | %'
    AND ' | ' || i.regions || ' | ' LIKE '% | ' || r.id || ' | %')
ORDER BY 1, 2`,
  adults: `SELECT c.value AS country
FROM initiatives i, json_each('["' || replace(i.countries, ' | ', '","') || '"]') c
WHERE c.value <> 'global' AND c.value NOT IN (
  SELECT k.value FROM contacts n, json_each('["' || replace(n.countries, ' | ', '","') || '"]') k
  WHERE n.withheld IS NULL AND n.kind IN ('phone', 'sms', 'whatsapp') AND coalesce(n.serves, '') <> 'children')
GROUP BY 1 ORDER BY 1`,
  readTwice: `SELECT id, name, seen, secondReading FROM initiatives
WHERE secondReading IS NOT NULL ORDER BY secondReading DESC, id`,
  sources: `SELECT substr(url, instr(url, '//') + 2, instr(substr(url, instr(url, '//') + 2) || '/', '/') - 1) AS host,
  substr(coalesce(published, asOf), 1, 4) AS year, kind, count(*) AS sources
FROM sources GROUP BY 1, 2, 3 ORDER BY sources DESC, host, year`,
} as const;

/** The same for what changed between two states, in Python, as the difference is a document. A test runs it. */
export const changesSince = (site: string, [to, from]: readonly [string, string]): string => `import json, urllib.request
from collections import Counter
answer = urllib.request.urlopen("${site}data/releases/${to}/since/${from}.json")
rows = json.load(answer)["items"]
print(Counter(row["change"] for row in rows if "field" not in row))
for field, count in Counter(row["field"] for row in rows if "field" in row).most_common():
    print(count, field)
for row in rows:
    if row.get("field") == "status":
        print(row["id"], row.get("before"), "->", row.get("after"))`;
