/** What one piece of work took: on the clock, and on the processor where that could be read. */
export interface Took {
  readonly wallMs: number;
  readonly cpuMs: number | null;
}
