import type { ReactNode } from 'react';
import type { Choice } from './select.tsx';

export interface GridColumn {
  readonly id: string;
  readonly title: string;
  /** Said after the title, in quieter ink. */
  readonly unit?: string;
  readonly width: number;
  readonly align?: 'start' | 'end';
  readonly isReadOnly?: boolean;
  readonly hint?: string;
}

/** How a cell stands out: `missing` and `bad` are red, `stale` amber, `quiet` a small grey mark. */
export type CellTone = 'missing' | 'stale' | 'quiet' | 'bad' | 'pending';

export interface GridCell {
  readonly text: string;
  readonly isUnknown?: boolean;
  readonly tone?: CellTone | undefined;
  /** What the tone means here: the tooltip, and said to a screen reader. */
  readonly say?: string | undefined;
}

/** How a cell is edited. */
export type CellEditor =
  | { readonly kind: 'text'; readonly text: string; readonly unit?: string; readonly isNumber?: boolean }
  | { readonly kind: 'choice'; readonly value: string; readonly choices: readonly Choice[] }
  | { readonly kind: 'none' };

export interface GridWords {
  readonly label: string;
  readonly pickAll: string;
  readonly pickRow: (name: string) => string;
  /** A cell as it is said when one comes to it. */
  readonly cell: (name: string, column: string, cell: GridCell) => string;
  readonly edit: (name: string, column: string) => string;
  readonly empty: ReactNode;
}
