/** The columns that readers chose to see, by table. The programme keeps them; a table asks here, so that it need not know the programme. */
import type { ColumnChoice } from '../types.js';

let chosen: readonly ColumnChoice[] = [];

/** From now on these hold. */
export function showColumns(choices: readonly ColumnChoice[]): void {
  chosen = choices;
}

/** Whether a column is in sight; undefined where nobody chose. */
export const isShown = (table: string, column: string): boolean | undefined => chosen.find((one) => one.table === table && one.column === column)?.shown;

/** Shows or hides a column, and answers all that is chosen by then. */
export function chooseColumn(table: string, column: string, shown: boolean): readonly ColumnChoice[] {
  chosen = [...chosen.filter((one) => one.table !== table || one.column !== column), { table, column, shown }];
  return chosen;
}
