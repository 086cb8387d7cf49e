/** Something wrong with data. The text is made by the locale from `code` and `values`. */
export interface Issue {
  /** Dotted and stable, e.g. `geojson.ring.selfCrossing`. */
  readonly code: string;
  readonly severity: 'error' | 'warning' | 'note';
  readonly file?: string;
  readonly layer?: string;
  /** Id of the feature, or its index in the file as `#12`. */
  readonly feature?: string;
  readonly field?: string;
  /** What the sentence needs: the offending value, the limit, the expected kinds … */
  readonly values?: Readonly<Record<string, string | number>>;
}
