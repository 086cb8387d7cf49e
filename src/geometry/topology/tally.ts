import type { PlanePosition } from '../shapes.ts';
import type { OutlineFault, TopologyFinding } from './finding.ts';

/** Collects the faults of one outline after another: one finding a kind, with the first place and how many there are. */
export interface Tally {
  add(kind: OutlineFault, place: PlanePosition, more?: { readonly invalid?: boolean; readonly areaM2?: number }): void;
  /** Gives the findings of the area counted so far and begins the next. */
  close(area: number): void;
  readonly findings: TopologyFinding[];
}

const breaksRules: Readonly<Record<OutlineFault, boolean>> = {
  tooFewPoints: true,
  selfCrossing: true,
  selfTouch: true,
  holeOutside: true,
  holesNested: true,
  interiorCut: true,
  partsOverlap: true,
  // Only where it folds back exactly: whoever finds it says so.
  spike: false,
  duplicatePoint: false,
  ringOrder: false,
};

export const tally = (): Tally => {
  const findings: TopologyFinding[] = [];
  const open = new Map<
    OutlineFault,
    { place: PlanePosition; count: number; invalid: boolean; areaM2: number | null }
  >();
  return {
    findings,
    add(kind, place, { invalid = breaksRules[kind], areaM2 } = {}) {
      const known = open.get(kind);
      if (!known) open.set(kind, { place, count: 1, invalid, areaM2: areaM2 ?? null });
      else {
        known.count += 1;
        known.invalid ||= invalid;
        if (areaM2 !== undefined) known.areaM2 = (known.areaM2 ?? 0) + areaM2;
      }
    },
    close(area) {
      if (open.size === 0) return;
      for (const [kind, { place, count, invalid, areaM2 }] of open)
        findings.push({ kind, areas: [area], place, areaM2, count, invalid });
      open.clear();
    },
  };
};
