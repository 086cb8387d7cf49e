/** Wrong usage: a key of the locale's `cli` words and what the sentence needs. Caught in `run.ts` alone. */
export class UsageError extends Error {
  constructor(
    readonly key: string,
    readonly values: Readonly<Record<string, string>> = {},
  ) {
    super(key);
  }
}
