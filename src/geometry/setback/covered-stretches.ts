import type { EdgeTable } from './edge-table.ts';

/** Stretches, begin and end alternating, unsorted; `count` of them. One list, filled again for every moved edge. */
export const covered = { count: 0, stretches: new Float64Array(64) };

/** What lies within so much of a distance counts as at it: exact parallels must not hang on the last bit. */
const slackM = 1e-9;

export function cover(begin: number, end: number): void {
  if (2 * covered.count + 2 > covered.stretches.length) {
    const wider = new Float64Array(2 * covered.stretches.length);
    wider.set(covered.stretches);
    covered.stretches = wider;
  }
  covered.stretches[2 * covered.count] = begin;
  covered.stretches[2 * covered.count + 1] = end;
  covered.count += 1;
}

/** The stretch `coverOfLine` found last: begin and end. */
export const stretch = new Float64Array(2);

/**
 * The stretch of the straight line from a position in a direction (of length 1) that lies nearer to the edge than the
 * edge's distance: one stretch, since distance to an edge is convex along a line. Only what meets begin–end is looked for;
 * false where nothing does, else it stands in `stretch`. An edge without distance gives the point where the two cross.
 */
export function coverOfLine(
  table: EdgeTable,
  edge: number,
  pe: number,
  pn: number,
  ue: number,
  un: number,
  lineBegin: number,
  lineEnd: number,
): boolean {
  const ce = table.unitEast[edge] as number;
  const cn = table.unitNorth[edge] as number;
  const length = table.lengthM[edge] as number;
  const metres = (table.metres[edge] as number) - slackM;
  const we = pe - (table.east[edge] as number);
  const wn = pn - (table.north[edge] as number);
  const across = wn * ce - we * cn;
  const sine = un * ce - ue * cn;
  const acrossBegin = across + lineBegin * sine;
  const acrossEnd = across + lineEnd * sine;
  if ((acrossBegin > metres && acrossEnd > metres) || (acrossBegin < -metres && acrossEnd < -metres)) return false;
  const along = we * ce + wn * cn;
  const cosine = ue * ce + un * cn;
  const alongBegin = along + lineBegin * cosine;
  const alongEnd = along + lineEnd * cosine;
  const reach = length + metres;
  if ((alongBegin < -metres && alongEnd < -metres) || (alongBegin > reach && alongEnd > reach)) return false;
  if (metres <= 0) {
    if (Math.abs(sine) < 1e-12) return false;
    const at = -across / sine;
    const on = along + at * cosine;
    stretch[0] = at;
    stretch[1] = at;
    return on > -slackM && on < length + slackM;
  }
  let begin = Number.POSITIVE_INFINITY;
  let end = Number.NEGATIVE_INFINITY;
  // Between the edge's ends: within the distance across, and beside the edge along.
  let low = lineBegin - 1;
  let high = lineEnd + 1;
  if (sine > 1e-12 || sine < -1e-12) {
    const one = (-metres - across) / sine;
    const other = (metres - across) / sine;
    low = Math.min(one, other);
    high = Math.max(one, other);
  } else if (across >= metres || across <= -metres) high = Number.NEGATIVE_INFINITY;
  const isCut = alongBegin < 0 || alongEnd < 0 || alongBegin > length || alongEnd > length;
  if (isCut) {
    if (cosine > 1e-12 || cosine < -1e-12) {
      const one = -along / cosine;
      const other = (length - along) / cosine;
      const first = Math.min(one, other);
      const last = Math.max(one, other);
      if (first > low) low = first;
      if (last < high) high = last;
    } else if (along < 0 || along > length) high = Number.NEGATIVE_INFINITY;
  }
  if (low < high) {
    begin = low;
    end = high;
  }
  // Round its ends, where the line passes beyond them.
  if (isCut) {
    const square = metres * metres;
    if (alongBegin < 0 || alongEnd < 0) {
      const middle = -(we * ue + wn * un);
      const under = middle * middle - we * we - wn * wn + square;
      if (under > 0) {
        const root = Math.sqrt(under);
        if (middle - root < begin) begin = middle - root;
        if (middle + root > end) end = middle + root;
      }
    }
    if (alongBegin > length || alongEnd > length) {
      const xe = we - length * ce;
      const xn = wn - length * cn;
      const middle = -(xe * ue + xn * un);
      const under = middle * middle - xe * xe - xn * xn + square;
      if (under > 0) {
        const root = Math.sqrt(under);
        if (middle - root < begin) begin = middle - root;
        if (middle + root > end) end = middle + root;
      }
    }
  }
  stretch[0] = begin;
  stretch[1] = end;
  return begin < end;
}

/** An arc round a corner: where the corner is, the begin of the arc seen from it, and how far it runs clockwise. */
export interface RoundCorner {
  east: number;
  north: number;
  fe: number;
  fn: number;
  radius: number;
  sweep: number;
  /** The middle of the arc, and how far its ends are from there. */
  middleE: number;
  middleN: number;
  half: number;
}

/** Whether a position is nearer to the edge than so much. */
function isWithin(table: EdgeTable, edge: number, e: number, n: number, metres: number): boolean {
  const ce = table.unitEast[edge] as number;
  const cn = table.unitNorth[edge] as number;
  const length = table.lengthM[edge] as number;
  const we = e - (table.east[edge] as number);
  const wn = n - (table.north[edge] as number);
  const along = we * ce + wn * cn;
  const across = wn * ce - we * cn;
  const beyond = along < 0 ? along : along > length ? along - length : 0;
  return metres > 0 && beyond * beyond + across * across < metres * metres;
}

/** The angles at which the arc is cut, ascending from 0 to its sweep: two ends, two sides and two round ends of a strip, twice each. */
const angles = new Float64Array(10);
let angleCount = 0;

/** Cuts the arc where it passes a direction of length 1. */
function cutArc(arc: RoundCorner, e: number, n: number): void {
  let angle = -Math.atan2(arc.fe * n - arc.fn * e, arc.fe * e + arc.fn * n);
  if (angle < 0) angle += 2 * Math.PI;
  if (!(angle < arc.sweep)) return;
  let at = angleCount - 1;
  for (; (angles[at] as number) > angle; at -= 1) angles[at + 1] = angles[at] as number;
  angles[at + 1] = angle;
  angleCount += 1;
}

/**
 * Adds the stretches, in radians clockwise from the direction (fe, fn) of length `radius`, of the arc round a corner
 * that lie nearer to the edge than the edge's distance: the circle is cut with the outline of that strip with its round
 * ends, and what lies between two cuts is tried in its middle.
 */
export function coverOfArc(table: EdgeTable, edge: number, arc: RoundCorner): void {
  const near = (table.metres[edge] as number) - slackM;
  if (!isWithin(table, edge, arc.middleE, arc.middleN, near > 0 ? near + arc.half : arc.half)) return;
  const { radius, sweep } = arc;
  if (isWithin(table, edge, arc.middleE, arc.middleN, near - arc.half)) {
    cover(0, sweep);
    return;
  }
  const ce = table.unitEast[edge] as number;
  const cn = table.unitNorth[edge] as number;
  const length = table.lengthM[edge] as number;
  const we = arc.east - (table.east[edge] as number);
  const wn = arc.north - (table.north[edge] as number);
  const along = we * ce + wn * cn;
  const across = wn * ce - we * cn;
  const metres = Math.max(near, 0);
  angles[0] = 0;
  angles[1] = sweep;
  angleCount = 2;
  // The sides of the strip, or the edge itself: x along the edge, y across it.
  for (let side = -metres; side <= metres; side += metres > 0 ? 2 * metres : 1) {
    const y = (side - across) / radius;
    if (y <= -1 || y >= 1) continue;
    const x = Math.sqrt(1 - y * y);
    cutArc(arc, x * ce - y * cn, x * cn + y * ce);
    cutArc(arc, -x * ce - y * cn, -x * cn + y * ce);
  }
  // Its round ends.
  for (let end = 0; metres > 0 && end < 2; end += 1) {
    const toE = end * length - along;
    const toN = -across;
    const away = Math.sqrt(toE * toE + toN * toN);
    const cosine = (radius * radius - metres * metres + away * away) / (2 * away * radius);
    if (!(cosine > -1 && cosine < 1)) continue;
    const sine = Math.sqrt(1 - cosine * cosine);
    for (let sign = -1; sign <= 1; sign += 2) {
      const x = (cosine * toE - sign * sine * toN) / away;
      const y = (cosine * toN + sign * sine * toE) / away;
      cutArc(arc, x * ce - y * cn, x * cn + y * ce);
    }
  }
  for (let i = 1; i < angleCount; i += 1) {
    const a = angles[i - 1] as number;
    const b = angles[i] as number;
    if (metres === 0) {
      if (i < angleCount - 1) cover(b, b);
      continue;
    }
    const middle = (a + b) / 2;
    const cosine = Math.cos(middle);
    const sine = Math.sin(middle);
    const e = arc.east + arc.fe * cosine + arc.fn * sine;
    const n = arc.north + arc.fn * cosine - arc.fe * sine;
    if (isWithin(table, edge, e, n, metres)) cover(a, b);
  }
}

/** Puts the covered stretches in order of their begin: there are seldom more than three. */
export function sortCovered(): void {
  const { count, stretches } = covered;
  for (let i = 1; i < count; i += 1) {
    const begin = stretches[2 * i] as number;
    const end = stretches[2 * i + 1] as number;
    let k = i - 1;
    while (k >= 0 && (stretches[2 * k] as number) > begin) {
      stretches[2 * k + 2] = stretches[2 * k] as number;
      stretches[2 * k + 3] = stretches[2 * k + 1] as number;
      k -= 1;
    }
    stretches[2 * k + 2] = begin;
    stretches[2 * k + 3] = end;
  }
}
