import type { Issue } from '../../domain/issue.ts';
import type { Park } from '../../domain/park.ts';
import { planeSpecFor } from '../../geometry/plane-spec-for.ts';
import { assemblePark } from '../assemble-park.ts';
import { defaultRulePack } from '../default-rule-pack.ts';
import { boundsOf } from '../extent.ts';
import { issueOf } from '../issue-codes.ts';
import type { LayerRecords } from '../read-shaped-records.ts';
import { joinedRecords, type PlainRecords } from './plain-records.ts';

type Made = PlainRecords & Pick<Park, 'projects' | 'units'>;

/** A park of its own from records that were read; null (and said) when there is no land among them. */
export function newPark(name: string, made: Made, issues: Issue[]): Park | null {
  const { leftOutParcels } = made;
  const records = joinedRecords(made.incoming);
  if (records.parcels.length === 0 && leftOutParcels.length === 0) {
    issues.push(issueOf('plain.noParcels', {}));
    return null;
  }
  issues.push(issueOf('plain.rules.default', {}));
  const centre = middleOf(records, leftOutParcels);
  return assemblePark(
    {
      ...records,
      id: idOf(name),
      name,
      centre,
      plane: centre && planeSpecFor(centre),
      units: made.units,
      projects: made.projects,
      rules: defaultRulePack,
      scenarios: [{ id: 'scenario-1', name: '方案一', placements: [] }],
      activeScenarioId: 'scenario-1',
    },
    {},
    issues,
  );
}

const middleOf = ({ parcels }: LayerRecords, leftOut: PlainRecords['leftOutParcels']): Park['centre'] | null =>
  (boundsOf(parcels) ?? boundsOf(leftOut))?.centre ?? null;

/** A word for addresses and file names, whatever letters the name has. */
const idOf = (name: string): string =>
  name
    .trim()
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '') || 'park';
