/** A file from outside, as bytes: what they mean is the import's to find out. */
export interface SourceFile {
  /** Its path as it was dropped (`town/parcels.shp`); within an archive behind the archive's name (`town.zip/parcels.shp`). */
  readonly name: string;
  readonly bytes: Uint8Array;
}
