import type { VisitorValue } from '../export/visitor/visitor-facts.ts';
import type { ShowOption } from '../export/visitor/visitor-show.ts';
import { bestOfRow } from './best-of-row.ts';

export interface FactCell {
  readonly letter: string;
  /** Absent: an option of another kind, land beside floor space. */
  readonly value: VisitorValue | undefined;
  readonly isBest: boolean;
}

export interface FactRows {
  readonly different: readonly { readonly id: string; readonly cells: readonly FactCell[] }[];
  /** What reads the same for every option: it helps nobody to choose and is told once. */
  readonly alike: readonly { readonly id: string; readonly value: VisitorValue }[];
}

/** The facts of options as the rows of a table, in the order the options tell them. `say` puts a value into words. */
export function factRows(options: readonly ShowOption[], say: (value: VisitorValue) => string): FactRows {
  const ids = [...new Set(options.flatMap(({ facts }) => facts.map(({ id }) => id)))];
  const rows = ids.map((id) => {
    const values = options.map(({ facts }) => facts.find((fact) => fact.id === id)?.value);
    const said = values.map((value) => (value ? say(value) : ''));
    return { id, values, said };
  });
  const isAlike = ({ said }: { readonly said: readonly string[] }): boolean =>
    said.length > 1 && new Set(said).size === 1;
  return {
    different: rows
      .filter((row) => !isAlike(row))
      .map(({ id, values, said }) => {
        const best = bestOfRow(id, values, said);
        const cells = options.map(({ letter }, index) => ({ letter, value: values[index], isBest: best.has(index) }));
        return { id, cells };
      }),
    alike: rows.filter(isAlike).flatMap(({ id, values: [value] }) => (value ? [{ id, value }] : [])),
  };
}
