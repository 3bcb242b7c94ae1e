/** An organisation in the file that the search of the list loads; words are those of the page's language. */
export interface OrganisationRow {
  readonly id: string;
  readonly name: string;
  /** Acronyms and names in other languages. */
  readonly also: readonly string[];
  readonly type: string;
  /** Nothing where it belongs to no single country. */
  readonly country: string;
  /** Initiatives that it leads, takes part in and funds. */
  readonly lead: number;
  readonly partner: number;
  readonly funder: number;
  /** All of these together, each once. */
  readonly all: number;
}
