import { getIssues } from '@placemarkio/check-geojson';
import gjv from 'geojson-validation';
import { lineAt } from './scan-json.ts';

/** What a checking library says of a feature, in its own (English) words. */
export interface StandardFault {
  readonly library: 'geojson-validation' | 'check-geojson';
  readonly message: string;
  readonly line?: number;
}

/** Complaints of geojson-validation about one feature. It throws on an empty ring; that is a complaint too. */
export function validationFaults(feature: unknown): readonly StandardFault[] {
  try {
    const messages = gjv.isFeature(feature, true) ?? [];
    return messages.map((message) => ({ library: 'geojson-validation', message }));
  } catch (fault) {
    return [{ library: 'geojson-validation', message: fault instanceof Error ? fault.message : String(fault) }];
  }
}

export interface PositionedFaults {
  readonly byFeature: ReadonlyMap<number, readonly StandardFault[]>;
  readonly ofCollection: readonly StandardFault[];
}

/** Complaints of check-geojson about the text, sorted to the features in which they lie. */
export function positionedFaults(text: string, featureStarts: readonly number[]): PositionedFaults {
  const byFeature = new Map<number, StandardFault[]>();
  const ofCollection: StandardFault[] = [];
  for (const { message, from } of getIssues(text)) {
    const fault: StandardFault = { library: 'check-geojson', message, line: lineAt(text, from) };
    const index = lastAtOrBefore(featureStarts, from);
    if (index < 0) ofCollection.push(fault);
    else byFeature.set(index, [...(byFeature.get(index) ?? []), fault]);
  }
  return { byFeature, ofCollection };
}

function lastAtOrBefore(starts: readonly number[], offset: number): number {
  let low = 0;
  let high = starts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
