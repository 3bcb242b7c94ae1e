import { listSeparator } from '../../catalogue/export/cell.ts';

/** Written for OpenRefine and JavaScript alike: the apostrophe that guards a text from being run or shortened. */
const guardingApostrophe = `/^'(?='*[=+@0-])/`;

/** Options of LibreOffice for a table: comma, quotation mark, UTF-8, from the first line, nothing guessed from what looks like a number. */
const asTable = 'CSV:44,34,76,1,,0,false,false';

/**
 * What a program takes that people work in by hand, to paste or to type. Tests run that for LibreOffice, parse that for Excel, and
 * hold that for Excel and OpenRefine against the columns, marks and letters of the file: neither can be run without a screen.
 */
export const pastedLines = (site: string) =>
  ({
    excel: `let
  Source = Csv.Document(Web.Contents("${site}data/contacts.csv"), [Delimiter = ",", Encoding = 65001, QuoteStyle = QuoteStyle.Csv]),
  Contacts = Table.PromoteHeaders(Source, [PromoteAllScalars = true]),
  Bare = (text) => if List.Contains({"'=", "'+", "'-", "'@", "'0"}, Text.Start(text, 2)) then Text.Range(text, 1) else text
in Table.TransformColumns(Contacts, {{"value", Bare}, {"display", Bare}})`,
    libreoffice: `curl -O ${site}data/contacts.csv
soffice --headless --infilter="${asTable}" --convert-to ods contacts.csv`,
    openrefine: `[{"op": "core/text-transform", "engineConfig": {"facets": [], "mode": "row-based"}, "columnName": "value",
  "expression": ${JSON.stringify(`grel:value.replace(${guardingApostrophe}, "")`)}, "onError": "keep-original", "repeat": false, "repeatCount": 10},
 {"op": "core/multivalued-cell-split", "columnName": "countries", "keyColumnName": "initiative",
  "mode": "separator", "separator": "${listSeparator}", "regex": false}]`,
  }) as const;

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
    SQLite: `import sqlite3, urllib.request
urllib.request.urlretrieve("${site}data/tables.sqlite", "tables.sqlite")
question = open("question.sql").read()
for row in sqlite3.connect("tables.sqlite").execute(question):
    print(*row, sep="\\t")`,
    pandas: `import pandas
entries = pandas.read_csv("${site}data/initiatives.csv", keep_default_na=False, na_values=[""])
contacts = pandas.read_csv("${site}data/contacts.csv", keep_default_na=False, dtype=str)
entries["countries"].str.split(" | ", regex=False)
contacts["value"].str.replace(r"^'(?='*[=+@0-])", "", regex=True)`,
    DuckDB: `SELECT id, string_split(countries, ' | ') AS countries, seen
FROM read_csv('${site}data/initiatives.csv', nullstr = '', all_varchar = true)
WHERE list_contains(string_split(countries, ' | '), 'NA');`,
  }) as const;
