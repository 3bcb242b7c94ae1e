/** How programs read the tables so that nothing is spoiled: signs, Namibia's code, numbers. All are run by tests. */
export const programLines = (site: string) =>
  ({
    R: `library(readr)
entries <- read_csv("${site}data/initiatives.csv", na = "")
contacts <- read_csv("${site}data/contacts.csv", na = "", col_types = cols(.default = "c"))
nrow(contacts)
strsplit(entries$countries, " | ", fixed = TRUE)`,
    Python: `import csv, io, urllib.request
text = urllib.request.urlopen("${site}data/contacts.csv").read().decode("utf-8-sig")
rows = list(csv.DictReader(io.StringIO(text)))
values = [r["value"][1:] if r["value"][:2] in ("'0", "'+", "'=", "'-", "'@") else r["value"] for r in rows]
print(len(rows), sum(v.startswith("+") for v in values))`,
    pandas: `import pandas
entries = pandas.read_csv("${site}data/initiatives.csv", keep_default_na=False, na_values=[""])
contacts = pandas.read_csv("${site}data/contacts.csv", keep_default_na=False, dtype=str)
entries["countries"].str.split(" | ", regex=False)
contacts["value"].str.replace(r"^'(?='*[=+@0-])", "", regex=True)`,
    DuckDB: `SELECT id, string_split(countries, ' | ') AS countries, seen
FROM read_csv('${site}data/initiatives.csv', nullstr = '', all_varchar = true)
WHERE list_contains(string_split(countries, ' | '), 'NA');`,
  }) as const;
