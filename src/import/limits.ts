/** What a file may ask for, so that none can stop the computer of who opens it. Far above any list of initiatives. */
export const limits = {
  /** Bytes of the file. */
  file: 25_000_000,
  /** Bytes of a workbook when all its parts are unpacked. */
  unpacked: 100_000_000,
  /** Rows of a table. */
  rows: 20_000,
  /** Columns of a table. */
  columns: 400,
  /** Lists and records within each other in one record. Entries have four. */
  nesting: 20,
} as const;
