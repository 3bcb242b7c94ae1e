import { tableColumns, usualColumns, type Selection, type TableColumn } from '../../catalogue/facets/selection.ts';

/** The boxes that say which columns the table has. */
export class ColumnChooser {
  readonly #place: HTMLElement;

  /** @param wish told the columns of the boxes that are checked, in the order of the table */
  constructor(place: HTMLElement, wish: (columns: readonly TableColumn[]) => void) {
    this.#place = place;
    place.addEventListener('change', () => wish(tableColumns.filter((column) => this.#box(column)?.checked === true)));
  }

  draw({ view, columns = usualColumns }: Selection): void {
    this.#place.hidden = view !== 'table';
    for (const column of tableColumns) {
      const box = this.#box(column);
      if (box !== null) box.checked = columns.includes(column);
    }
  }

  #box(column: TableColumn): HTMLInputElement | null {
    return this.#place.querySelector(`input[value="${column}"]`);
  }
}
