/** Where a stated value comes from, when, and who answers for it. */
export interface FactSource {
  readonly source: string;
  /** ISO date or month the value was true. */
  readonly asOf?: string;
  readonly owner?: string;
}

/** Sources by field name of the record that carries them. `'*'` stands for every field not named. */
export type FactSources = Readonly<Record<string, FactSource>>;
