import type { Issue } from '../domain/issue.ts';
import type { Park } from '../domain/park.ts';
import type { PlaneSpec } from '../geometry/plane-spec.ts';
import type { LonLat } from '../geometry/shapes.ts';
import { type IssuePlace, issueOf } from './issue-codes.ts';
import { type RawRecord, readRecord } from './read-record.ts';
import { isoDate, nonEmptyText, text } from './schemas/basic-fields.ts';
import { lonLat, planeSpec } from './schemas/scenario-fields.ts';

/** What a park says of itself, in park.json and in the project file alike. */
export interface ParkHead {
  readonly facts: Pick<Park, 'id' | 'name' | 'nameEn' | 'illustrative' | 'asOf'>;
  readonly centre: LonLat | null;
  readonly plane: PlaneSpec | null;
  readonly activeScenarioId: string | null;
}

const headFields = {
  id: nonEmptyText,
  name: nonEmptyText,
  nameEn: text,
  illustrative: text,
  asOf: isoDate,
  centre: lonLat,
  plane: planeSpec,
  activeScenarioId: nonEmptyText,
};

type HeadFields = Partial<ParkHead['facts']> & {
  readonly centre?: LonLat;
  readonly plane?: PlaneSpec;
  readonly activeScenarioId?: string;
};

/** A head without id or name still opens: the park is then called by its file. Names unknown here are no trouble. */
export function readParkHead(raw: RawRecord, place: IssuePlace, issues: Issue[]): ParkHead {
  const reading = readRecord(headFields, [], raw, place);
  issues.push(...reading.issues);
  const { id, name, centre, plane, activeScenarioId, ...rest } = (reading.fields ?? {}) as HeadFields;
  for (const field of ['id', 'name']) {
    if (raw[field] === undefined || raw[field] === null) issues.push(issueOf('field.missing', { ...place, field }));
  }
  return {
    facts: { id: id ?? 'park', name: name ?? id ?? place.file ?? 'park', ...rest },
    centre: centre ?? null,
    plane: plane ?? null,
    activeScenarioId: activeScenarioId ?? null,
  };
}
