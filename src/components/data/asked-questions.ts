/**
 * Questions that people asked of the catalogue, as SQL on `tables.sqlite`. Items of a list are found between separators:
 * ' | ' || list || ' | ' holds ' item '. A line for adults is what the pages of helplines show as one: not of an entry that is
 * paused or ended or about children alone, and not one contact for more than five countries. A test runs them on the built file.
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
  network: `SELECT a.organisation, a.role, b.organisation AS other, b.role AS otherRole,
  max(coalesce(a."from", i.started), coalesce(b."from", i.started)) AS year, count(*) AS shared
FROM roles a JOIN roles b ON a.initiative = b.initiative AND a.organisation < b.organisation
JOIN initiatives i ON i.id = a.initiative
GROUP BY 1, 2, 3, 4, 5 ORDER BY shared DESC, 1, 2, 3, 4, 5`,
  survival: `SELECT id, started,
  CASE WHEN seen IN ('running', 'last-seen', 'pilot') THEN statusAsOf END AS lastSeenRunning,
  CASE WHEN seen = 'ended' THEN coalesce(ended, substr(statusAsOf, 1, 4)) END AS firstSeenEnded,
  seen <> 'ended' AS censored
FROM initiatives ORDER BY started IS NULL, started, id`,
  forms: `WITH tools AS (SELECT ' | ' || exploitation || ' | ' AS forms, ' | ' || regions || ' | ' AS places
  FROM initiatives WHERE focusAreas <> 'helplines'),
looked AS (SELECT ' | ' || countries || ' | ' AS places FROM searches WHERE areas <> 'helplines')
SELECT f.id AS form, r.id AS region,
  (SELECT count(*) FROM tools WHERE forms LIKE '% all-forms %' AND places LIKE '% ' || r.id || ' %') AS forAllForms,
  (SELECT count(*) FROM tools WHERE forms LIKE '% ' || f.id || ' %' AND places LIKE '% global %') AS worldwide,
  (SELECT count(*) FROM countries c WHERE c.region = r.id) AS countries,
  (SELECT count(*) FROM countries c WHERE c.region = r.id
    AND EXISTS (SELECT 1 FROM looked WHERE places LIKE '% ' || c.id || ' %')) AS searched
FROM vocabularies f, vocabularies r
WHERE f.vocabulary = 'exploitation' AND f.id <> 'all-forms' AND r.vocabulary = 'regions' AND r.id <> 'global' AND NOT EXISTS (
  SELECT 1 FROM tools WHERE forms LIKE '% ' || f.id || ' %' AND places LIKE '% ' || r.id || ' %')
ORDER BY 1, 2`,
  adults: `SELECT c.id AS country, c.region, c.label_en AS name, (
  SELECT max(date) FROM searches WHERE areas LIKE '%helplines%' AND ' | ' || countries || ' | ' LIKE '% ' || c.id || ' %') AS searched
FROM countries c WHERE NOT EXISTS (
  SELECT 1 FROM contacts n JOIN initiatives i ON i.id = n.initiative
  WHERE ' | ' || n.countries || ' | ' LIKE '% ' || c.id || ' %' AND n.countries NOT LIKE '% | % | % | % | % | %'
    AND n.withheld IS NULL AND n.kind NOT IN ('email', 'web', 'app') AND i.status NOT IN ('paused', 'ended')
    AND coalesce(n.serves, '') <> 'children' AND coalesce(n."for", '') <> 'professionals'
    AND coalesce(n.answers, 1) AND n.nationals IS NULL
    AND i.exploitation NOT IN ('child-sexual-exploitation', 'child-labour')
    AND i.exploitation NOT IN ('child-sexual-exploitation | child-labour', 'child-labour | child-sexual-exploitation'))
ORDER BY 1`,
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
