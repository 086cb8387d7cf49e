import type { WrittenBoundary } from '../../../domain/written-boundary.ts';
import { type Crs, cgcs2000 } from '../../../geometry/crs/crs.ts';
import { type Cgcs2000Plane, zoneRange } from '../../../geometry/plane-spec.ts';
import type { LonLat, PlaneRing, Shape } from '../../../geometry/shapes.ts';
import { numbersOf } from '../../../import/formats/boundary-txt/block-outline.ts';
import { type BoundaryBlock, readBlock } from '../../../import/formats/boundary-txt/boundary-blocks.ts';
import { type BoundaryHead, readHead } from '../../../import/formats/boundary-txt/boundary-head.ts';
import { openRingOf, positionOf, ringsOfRows } from '../../../import/formats/boundary-txt/boundary-rings.ts';
import { statedCrsOf } from '../../../import/formats/boundary-txt/stated-plane.ts';

/** A parcel's text understood again. */
export interface OpenedText {
  readonly written: WrittenBoundary;
  readonly block: BoundaryBlock;
  readonly head: BoundaryHead;
  readonly unitM: number | 'degree';
  /** Which orders of the columns it may have: one, or both where the numbers do not say. */
  readonly orders: readonly boolean[];
  readonly zone: number | null;
  /** The system it states; null where it states none that we can write. */
  readonly stated: Crs | null;
  /** The system is one we cannot turn into ours. */
  readonly refused: boolean;
}

/** Null where the text is no parcel any more. */
export function openWritten(written: WrittenBoundary, heads: Map<string, BoundaryHead>): OpenedText | null {
  const block = readBlock(written.block);
  if (!block || block.fault || block.rows.length === 0) return null;
  const head = heads.get(written.head) ?? readHead(written.head);
  heads.set(written.head, head);
  const unitM = head.unitM ?? 1;
  const numbers = numbersOf(block, unitM, true);
  if ('fault' in numbers) return null;
  const crs = statedCrsOf(head, numbers.zone);
  return {
    written,
    block,
    head,
    unitM,
    orders: numbers.northFirst === null ? [true, false] : [numbers.northFirst],
    zone: numbers.zone,
    stated: crs.kind === 'stated' ? crs.crs : null,
    refused: crs.kind === 'refused',
  };
}

/** The rings the text states, easting first, in its own unit; every point and line by itself. */
export function statedRings({ block }: OpenedText, northFirst: boolean): readonly PlaneRing[] {
  switch (block.parcel?.kind ?? 'area') {
    case 'point':
      return block.rows.map((row) => [positionOf(row, northFirst)]);
    case 'line':
      return ringsOfRows(block.rows).map(({ rows }) => rows.map((row) => positionOf(row, northFirst)));
    case 'area':
      return ringsOfRows(block.rows).map((ring) => openRingOf(ring, northFirst));
  }
}

/** The systems a text may be written in: what it states; else what is asked for and the planes of its place. */
export function systemsOf({ stated, refused, unitM, zone }: OpenedText, asked: Crs, shape: Shape): readonly Crs[] {
  if (refused) return [];
  if (stated) return [stated];
  if (unitM === 'degree') return [cgcs2000];
  const zoneDigits = zone !== null;
  const own: readonly Crs[] = asked.kind === 'plane' ? [{ kind: 'plane', plane: { ...asked.plane, zoneDigits } }] : [];
  return [
    ...own,
    ...planesNear(firstPosition(shape)).map((plane): Crs => ({ kind: 'plane', plane: { ...plane, zoneDigits } })),
  ];
}

function planesNear([lon]: LonLat): readonly Cgcs2000Plane[] {
  const three = Math.round(lon / 3);
  const six = Math.round((lon + 3) / 6);
  const near = (kind: Cgcs2000Plane['kind'], middle: number): readonly Cgcs2000Plane[] =>
    [middle, middle - 1, middle + 1]
      .filter((zone) => zone >= zoneRange[kind].first && zone <= zoneRange[kind].last)
      .map((zone) => ({ kind, zone }));
  return [...near('cgcs2000-3deg', three), ...near('cgcs2000-6deg', six)];
}

export function firstPosition(shape: Shape): LonLat {
  let value: unknown = shape.coordinates;
  while (Array.isArray(value) && Array.isArray(value[0])) value = value[0];
  const [lon = 0, lat = 0] = value as readonly number[];
  return [lon, lat];
}
