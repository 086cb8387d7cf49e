import type { Issue } from '../../domain/issue.ts';
import { type Crs, isInDegrees, wgs84 } from '../../geometry/crs/crs.ts';
import { codeOfCrs, isSameCrs } from '../../geometry/crs/crs-code.ts';
import { crsTransform } from '../../geometry/crs/crs-transform.ts';
import type { LonLat } from '../../geometry/shapes.ts';
import type { StatedCrs } from '../formats/import-format.ts';
import { issueOf } from '../issue-codes.ts';
import { candidateSystems } from './candidate-systems.ts';
import type { CrsFinding, SourceChoice } from './inspection.ts';
import type { Pair } from './sample-positions.ts';

/** The open park, as far as it helps to tell where a file belongs. */
export interface Surroundings {
  readonly centre: LonLat;
  /** Corners of its parcels, a sample. */
  readonly landmarks: readonly LonLat[];
}

export interface FoundCrs {
  readonly finding: CrsFinding;
  readonly swapAxes: boolean;
  readonly issues: readonly Issue[];
}

interface Asked {
  readonly file: string;
  readonly stated: StatedCrs;
  readonly positions: readonly Pair[];
  readonly choice: SourceChoice;
  readonly near: Surroundings | null;
  /** The format is never in degrees. */
  readonly metresOnly?: boolean;
}

/** The system a source's positions are in: chosen, else as stated, else proposed from the numbers and the park's place. */
export function findCrs({ file, stated, positions, choice, near, metresOnly = false }: Asked): FoundCrs {
  const swap = choice.swapAxes;
  if (choice.crs) {
    const issues = crsTransform(choice.crs).ok
      ? []
      : [issueOf('crs.unusable', { file }, { name: codeOfCrs(choice.crs) })];
    const finding: CrsFinding =
      issues.length > 0
        ? { kind: 'refused', refusal: { kind: 'unknown', name: codeOfCrs(choice.crs) }, text: codeOfCrs(choice.crs) }
        : { kind: 'chosen', crs: choice.crs };
    const turned = choice.crs.kind === 'gcj02' || choice.crs.kind === 'bd09';
    if (turned) issues.push(issueOf('crs.turnedBack', { file }, { name: codeOfCrs(choice.crs) }));
    return { finding, swapAxes: swap ?? orderOf(choice.crs, positions, near), issues };
  }
  if (stated.kind === 'stated') {
    const { crs, by, text } = stated;
    const wrongUnit = positions.length > 0 && isInDegrees(crs) !== positions.every(looksLikeDegrees);
    const issues = wrongUnit ? [issueOf('crs.unfit', { file }, { name: codeOfCrs(crs) })] : [];
    return { finding: { kind: 'stated', crs, by, text }, swapAxes: swap ?? false, issues };
  }
  if (stated.kind === 'refused') {
    const { refusal, text } = stated;
    const code = refusal.kind === 'needsParameters' ? 'crs.needsParameters' : 'crs.unknown';
    return {
      finding: { kind: 'refused', refusal, text },
      swapAxes: swap ?? false,
      issues: [issueOf(code, { file, field: 'crs' }, { name: refusal.name || text })],
    };
  }
  if (positions.length === 0) return { finding: { kind: 'none' }, swapAxes: false, issues: [] };
  return proposed(file, positions, near, { swap, metresOnly });
}

/** No plane has land so near its origin; what is out of range is said of each position. */
const looksLikeDegrees = ([first, second]: Pair): boolean => Math.abs(first) <= 1000 && Math.abs(second) <= 1000;

/** A typical one: a single mistyped position must not decide. */
function middleOf(positions: readonly Pair[]): Pair {
  const middle = (at: 0 | 1): number => {
    const sorted = positions.map((position) => position[at]).sort((a, b) => a - b);
    return sorted[sorted.length >> 1] ?? 0;
  };
  return [middle(0), middle(1)];
}

/** Which way round the numbers must be for a system that was chosen. */
const orderOf = (crs: Crs, positions: readonly Pair[], near: Surroundings | null): boolean =>
  positions.length > 0 &&
  (candidateSystems(middleOf(positions), near?.centre ?? null).find((each) => isSameCrs(each.crs, crs))?.swapAxes ??
    false);

function proposed(
  file: string,
  positions: readonly Pair[],
  near: Surroundings | null,
  { swap, metresOnly }: { readonly swap: boolean | undefined; readonly metresOnly: boolean },
): FoundCrs {
  const typical = middleOf(positions);
  const besidePark = near ? candidateSystems(typical, near.centre, metresOnly) : [];
  const [best, ...more] = besidePark.length > 0 ? besidePark : candidateSystems(typical, null, metresOnly);
  if (!best) {
    return {
      finding: { kind: 'unknown' },
      swapAxes: swap ?? false,
      issues: [issueOf('crs.missing', { file, field: 'crs' })],
    };
  }
  const swapAxes = swap ?? best.swapAxes;
  const crs = best.crs.kind === 'lonLat' ? wgs84 : best.crs;
  const others = more.map((each) => each.crs).filter((each) => !isSameCrs(each, crs));
  const values = { name: codeOfCrs(crs), by: besidePark.length > 0 ? 'place' : 'numbers' };
  const issues = [issueOf('crs.proposed', { file, field: 'crs' }, values)];
  if (swapAxes) issues.push(issueOf('crs.northFirst', { file }));
  return { finding: { kind: 'proposed', crs, others: distinct(others).slice(0, 6) }, swapAxes, issues };
}

const distinct = (systems: readonly Crs[]): readonly Crs[] =>
  systems.filter((crs, at) => systems.findIndex((each) => isSameCrs(each, crs)) === at);
