/** What stands on everything that leaves the house. Written by the park's office. */
export interface Publication {
  /** Replaces the disclaimer the program says by itself. */
  readonly disclaimer?: string;
  readonly disclaimerEn?: string;
  /** 审图号, the number under which the map was approved for publication, as it is written. */
  readonly mapApproval?: string;
  /** Who publishes, e.g. the park's committee. */
  readonly publisher?: string;
  readonly contact?: string;
}
