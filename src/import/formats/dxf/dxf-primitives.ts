import type { PlanePosition } from '../../../geometry/shapes.ts';
import { arcPositions, bulgePositions, splinePositions } from './dxf-curves.ts';
import { type DxfEntity, numberOf, textValue } from './dxf-tags.ts';
import { plainDxfText, plainMText } from './dxf-text.ts';

/** What an entity is on the ground, in its own coordinates. */
export type DxfPrimitive =
  | { readonly kind: 'line'; readonly positions: readonly PlanePosition[] }
  /** Open: the first position is not repeated. */
  | { readonly kind: 'ring'; readonly positions: readonly PlanePosition[] }
  | { readonly kind: 'point'; readonly position: PlanePosition }
  | { readonly kind: 'text'; readonly position: PlanePosition; readonly text: string; readonly height: number };

export interface DxfShape {
  readonly primitive: DxfPrimitive;
  /** It was a curve, of which straight pieces remain. */
  readonly flattened: boolean;
}

const degrees = Math.PI / 180;

const at = (entity: DxfEntity, code: number): PlanePosition => [
  numberOf(entity, code, 0),
  numberOf(entity, code + 10, 0),
];

const numbersOf = ({ codes, values }: DxfEntity, code: number): readonly number[] =>
  codes.flatMap((each, i) => (each === code ? [Number(values[i])] : []));

const pairs = (entity: DxfEntity, code: number): readonly PlanePosition[] => {
  const norths = numbersOf(entity, code + 10);
  return numbersOf(entity, code).map((east, i) => [east, norths[i] ?? Number.NaN]);
};

/** An entity of one of the kinds we take; null for all others. `sagitta` in the entity's own unit. */
export function primitiveOf(entity: DxfEntity, sagitta: number): DxfShape | null {
  const plain = (primitive: DxfPrimitive, flattened = false): DxfShape => ({ primitive, flattened });
  switch (entity.type) {
    case 'POINT':
      return plain({ kind: 'point', position: at(entity, 10) });
    case 'LINE':
      return plain({ kind: 'line', positions: [at(entity, 10), at(entity, 11)] });
    case 'LWPOLYLINE':
      return polyline(lwCorners(entity), (numberOf(entity, 70, 0) & 1) === 1, sagitta);
    case 'POLYLINE':
      return oldPolyline(entity, sagitta);
    case 'CIRCLE': {
      const ring = arcPositions(at(entity, 10), [numberOf(entity, 40, 0), 0], 1, 0, 2 * Math.PI, sagitta);
      return plain({ kind: 'ring', positions: ring.slice(0, -1) }, true);
    }
    case 'ARC': {
      const start = numberOf(entity, 50, 0) * degrees;
      const sweep = (((numberOf(entity, 51, 360) * degrees - start) % (2 * Math.PI)) + 2 * Math.PI) % (2 * Math.PI);
      const radius: PlanePosition = [numberOf(entity, 40, 0), 0];
      const positions = arcPositions(at(entity, 10), radius, 1, start, sweep || 2 * Math.PI, sagitta);
      return plain({ kind: 'line', positions }, true);
    }
    case 'ELLIPSE': {
      const [start, end] = [numberOf(entity, 41, 0), numberOf(entity, 42, 2 * Math.PI)];
      const positions = arcPositions(
        at(entity, 10),
        at(entity, 11),
        numberOf(entity, 40, 1),
        start,
        end - start,
        sagitta,
      );
      const whole = Math.abs(end - start - 2 * Math.PI) < 1e-5;
      return plain(whole ? { kind: 'ring', positions: positions.slice(0, -1) } : { kind: 'line', positions }, true);
    }
    case 'SPLINE':
      return spline(entity);
    case 'SOLID':
    case 'TRACE': {
      // Corners three and four stand crosswise.
      const corners = [at(entity, 10), at(entity, 11), at(entity, entity.codes.includes(13) ? 13 : 12), at(entity, 12)];
      const [, , third, fourth] = corners;
      const isTriangle = third && fourth && third[0] === fourth[0] && third[1] === fourth[1];
      return plain({ kind: 'ring', positions: isTriangle ? corners.slice(0, 3) : corners });
    }
    case 'TEXT':
    case 'ATTRIB':
      return textAt(entity, plainDxfText(textValue(entity, 1) ?? ''));
    case 'MTEXT': {
      const pieces = entity.codes.flatMap((code, i) => (code === 3 || code === 1 ? [entity.values[i] ?? ''] : []));
      return textAt(entity, plainMText(pieces.join('')));
    }
    default:
      return null;
  }
}

/** A text stands at its alignment point where it has one. */
function textAt(entity: DxfEntity, text: string): DxfShape {
  const isAligned = entity.type !== 'MTEXT' && (numberOf(entity, 72, 0) !== 0 || numberOf(entity, 73, 0) !== 0);
  const position = isAligned && entity.codes.includes(11) ? at(entity, 11) : at(entity, 10);
  return { primitive: { kind: 'text', position, text, height: numberOf(entity, 40, 1) }, flattened: false };
}

interface Corner {
  readonly position: PlanePosition;
  readonly bulge: number;
}

function lwCorners({ codes, values }: DxfEntity): readonly Corner[] {
  const corners: { position: [number, number]; bulge: number }[] = [];
  codes.forEach((code, i) => {
    const value = Number(values[i]);
    const last = corners.at(-1);
    if (code === 10) corners.push({ position: [value, Number.NaN], bulge: 0 });
    else if (code === 20 && last) last.position[1] = value;
    else if (code === 42 && last) last.bulge = value;
  });
  return corners;
}

function oldPolyline(entity: DxfEntity, sagitta: number): DxfShape | null {
  const flags = numberOf(entity, 70, 0);
  // Meshes are no outlines; of a smoothed one the frame of its controls (16) is not drawn.
  if ((flags & (16 | 64)) !== 0) return null;
  const corners = entity.parts
    .filter((vertex) => vertex.type === 'VERTEX' && (numberOf(vertex, 70, 0) & 16) === 0)
    .map((vertex): Corner => ({ position: at(vertex, 10), bulge: numberOf(vertex, 42, 0) }));
  return polyline(corners, (flags & 1) === 1, sagitta);
}

function polyline(corners: readonly Corner[], closed: boolean, sagitta: number): DxfShape {
  const positions = corners.flatMap(({ position, bulge }, i) => {
    const next = corners[i + 1] ?? (closed ? corners[0] : undefined);
    return next ? bulgePositions(position, next.position, bulge, sagitta) : [position];
  });
  const [first] = positions;
  const last = positions.at(-1);
  const meets = positions.length > 3 && first && last && first[0] === last[0] && first[1] === last[1];
  const flattened = corners.some(({ bulge }) => bulge !== 0);
  if (meets) return { primitive: { kind: 'ring', positions: positions.slice(0, -1) }, flattened };
  return { primitive: { kind: closed ? 'ring' : 'line', positions }, flattened };
}

function spline(entity: DxfEntity): DxfShape | null {
  const fit = pairs(entity, 11);
  const positions =
    splinePositions(numberOf(entity, 71, 3), numbersOf(entity, 40), pairs(entity, 10), numbersOf(entity, 41)) ??
    (fit.length > 1 ? fit : null);
  if (!positions) return null;
  const closed = (numberOf(entity, 70, 0) & 1) === 1;
  return {
    primitive: { kind: closed ? 'ring' : 'line', positions: closed ? positions.slice(0, -1) : positions },
    flattened: true,
  };
}
