import type { DbfRecord, DbfTable } from './read-dbf.ts';
import type { ShpHeader } from './shp-header.ts';
import { type ShpRecord, shpRecords } from './shp-records.ts';
import { type RawShape, readShapes } from './shp-shapes.ts';

/** One shape with its record; either may be missing where the files are not equally long. */
export interface JoinedRecord {
  readonly hasShape: boolean;
  readonly geometry: RawShape['geometry'];
  readonly record: DbfRecord | undefined;
  /** The shape type the record has. */
  readonly type: number;
  readonly fault: 'shapefile.record' | 'shapefile.otherKind' | 'shapefile.tooManyRings' | null;
}

const faults = {
  record: 'shapefile.record',
  otherKind: 'shapefile.otherKind',
  rings: 'shapefile.tooManyRings',
} as const;

/** Shapes and records by their order, which is all that joins them. `rewound`: shapes whose rings run the wrong way. */
export async function joinRecords(
  shp: Uint8Array,
  header: ShpHeader,
  shx: Uint8Array | undefined,
  table: DbfTable | null,
  looking: (index: number) => void,
) {
  const { records, isCut, isIndexWrong } = shpRecords(shp, header, shx);
  const sound = records.filter(({ fault }) => fault === null);
  const shapes = await readShapes(shp, header, sound, looking);
  const shapeOf = new Map<ShpRecord, RawShape>(sound.map((record, index) => [record, shapes[index] ?? none]));
  const length = Math.max(records.length, table?.records.length ?? 0);
  const rewound: number[] = [];
  const entries = Array.from({ length }, (_, index): JoinedRecord => {
    const shape = records[index];
    const read = shape ? shapeOf.get(shape) : undefined;
    if (read?.isRewound) rewound.push(index);
    return {
      hasShape: shape !== undefined,
      geometry: read?.geometry ?? null,
      record: table?.records[index],
      type: shape?.type ?? 0,
      fault: shape?.fault ? faults[shape.fault] : null,
    };
  });
  return { entries, isCut, isIndexWrong, rewound };
}

const none: RawShape = { geometry: null, isRewound: false };
