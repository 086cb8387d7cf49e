import type { EdgeTable } from './edge-table.ts';

/** Pairs of edges whose boxes meet: `one[at]` comes before `other[at]` in the table. */
export interface NearEdges {
  count: number;
  one: Int32Array;
  other: Int32Array;
}

let near: NearEdges = { count: 0, one: new Int32Array(512), other: new Int32Array(512) };

/** So many edges that follow one another share a box: a long border is passed over a stretch at a time. */
const stretchEdges = 8;
/** West, south, east, north of each stretch. */
let boxes = new Float64Array(4 * 16);

function boxStretches({ count, west, south, eastmost, northmost }: EdgeTable): void {
  if (count > (boxes.length >> 2) * stretchEdges) boxes = new Float64Array(8 * Math.ceil(count / stretchEdges));
  for (let first = 0, at = 0; first < count; first += stretchEdges, at += 4) {
    let w = west[first] as number;
    let s = south[first] as number;
    let e = eastmost[first] as number;
    let n = northmost[first] as number;
    const last = Math.min(first + stretchEdges, count);
    for (let k = first + 1; k < last; k += 1) {
      w = Math.min(w, west[k] as number);
      s = Math.min(s, south[k] as number);
      e = Math.max(e, eastmost[k] as number);
      n = Math.max(n, northmost[k] as number);
    }
    boxes[at] = w;
    boxes[at + 1] = s;
    boxes[at + 2] = e;
    boxes[at + 3] = n;
  }
}

function widen(): void {
  const wider = { count: near.count, one: new Int32Array(2 * near.count), other: new Int32Array(2 * near.count) };
  wider.one.set(near.one);
  wider.other.set(near.other);
  near = wider;
}

/**
 * Which edges can have a say on one another's moved edge and arc: all that becomes of an edge stays in the box of what is
 * nearer to it than its distance, and so does all that it covers. Each pair is looked at once. Valid until the next call.
 */
export function nearEdges(table: EdgeTable): NearEdges {
  const { count, west, south, eastmost, northmost } = table;
  boxStretches(table);
  let { one, other } = near;
  let pairs = 0;
  for (let i = 0; i < count; i += 1) {
    const w = west[i] as number;
    const s = south[i] as number;
    const e = eastmost[i] as number;
    const n = northmost[i] as number;
    let k = i + 1;
    for (let stretch = (k / stretchEdges) | 0; k < count; stretch += 1) {
      const end = Math.min(count, (stretch + 1) * stretchEdges);
      if (
        (boxes[4 * stretch] as number) > e ||
        (boxes[4 * stretch + 2] as number) < w ||
        (boxes[4 * stretch + 1] as number) > n ||
        (boxes[4 * stretch + 3] as number) < s
      ) {
        k = end;
        continue;
      }
      for (; k < end; k += 1) {
        if (
          (west[k] as number) > e ||
          (eastmost[k] as number) < w ||
          (south[k] as number) > n ||
          (northmost[k] as number) < s
        )
          continue;
        if (pairs === one.length) {
          near.count = pairs;
          widen();
          one = near.one;
          other = near.other;
        }
        one[pairs] = i;
        other[pairs] = k;
        pairs += 1;
      }
    }
  }
  near.count = pairs;
  return near;
}
