export interface Release {
  readonly version: string;
  /** Sentences `help:news.<version>.<id>`, the weightiest first. */
  readonly news: readonly string[];
}

/** What changed for who works with the program, newest first. A test holds the first to the version of the package. */
export const releases: readonly [Release, ...Release[]] = [
  { version: '0.2.0', news: ['present', 'file', 'paper', 'summary', 'offline', 'help'] },
  { version: '0.1.0', news: ['fit', 'figures', 'files', 'edit'] },
];
