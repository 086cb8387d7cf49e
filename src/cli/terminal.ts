/** What a command may touch of the outside; a test brings its own. */
export interface Terminal {
  /** Where relative paths start. */
  readonly cwd: string;
  readonly outIsScreen: boolean;
  out(answer: string | Uint8Array): void;
  err(line: string): void;
}

/** 0: done. 1: the data has errors. 2: wrong usage; of `inspect` and `convert`: could not be read. 3: their wrong usage. */
export type ExitCode = 0 | 1 | 2 | 3;
