/** Kinds of shapes by the number the file has; z and m say which ordinates stand behind the plan ones. */
export interface ShapeKind {
  readonly form: 'none' | 'point' | 'points' | 'lines' | 'rings';
  readonly z: boolean;
  readonly m: boolean;
}

const forms = { 1: 'point', 3: 'lines', 5: 'rings', 8: 'points' } as const;

/** The kind of a shape type of Esri's description (July 1998); null for those without a plan shape (31, patches in space). */
export function shapeKind(type: number): ShapeKind | null {
  if (type === 0) return { form: 'none', z: false, m: false };
  const family = Math.floor(type / 10);
  const form = forms[(type % 10) as keyof typeof forms];
  return form === undefined || family > 2 || type < 0 ? null : { form, z: family === 1, m: family === 2 };
}

export interface ShpHeader {
  readonly type: number;
  /** Length of the file as it says itself. */
  readonly statedBytes: number;
}

export const shpHeaderBytes = 100;
const fileCode = 9994;

/** Null where the bytes do not begin as a .shp or .shx does. */
export function readShpHeader(bytes: Uint8Array): ShpHeader | null {
  if (bytes.length < shpHeaderBytes) return null;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (view.getInt32(0, false) !== fileCode) return null;
  return { type: view.getInt32(32, true), statedBytes: view.getInt32(24, false) * 2 };
}
