/** Of shapefile 0.6.6 (BSD-3-Clause), which brings no types: what is used here. */
declare module 'shapefile' {
  export interface ShapeSource {
    read(): Promise<{ readonly done: boolean; readonly value?: { type: string; coordinates: unknown } | null }>;
  }
  export function openShp(source: Uint8Array | ArrayBuffer): Promise<ShapeSource>;
}
