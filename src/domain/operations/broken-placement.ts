import type { Reason } from '../assessment.ts';
import type { AttributeLayer } from '../fields/field.ts';
import type { Park } from '../park.ts';
import type { Placement } from '../placement.ts';
import { refusal } from './edit.ts';
import { siteRefusal } from './site-refusal.ts';

/** The site a placement stands on, where it is one of these. */
const standsOn = ({ site }: Placement, layer: AttributeLayer, ids: ReadonlySet<string>): boolean =>
  site.kind === 'parcel' ? layer === 'parcels' && ids.has(site.parcelId) : layer === 'units' && ids.has(site.unitId);

/**
 * A placement that stood soundly before an edit of facts and would not be booked after it (its parcel is occupied now, its unit
 * let or too small), in any scenario; null when there is none. Reopening the file would leave it out.
 */
export function brokenPlacement(
  before: Park,
  after: Park,
  layer: AttributeLayer,
  ids: ReadonlySet<string>,
): Reason | null {
  for (const { name, placements } of after.scenarios) {
    for (const [index, placement] of placements.entries()) {
      if (!standsOn(placement, layer, ids)) continue;
      const others = placement.site.kind === 'unit' ? placements.slice(0, index) : [];
      const why = siteRefusal(after, placement.site, others);
      if (!why || siteRefusal(before, placement.site, others)) continue;
      const project = after.projects.find(({ id }) => id === placement.projectId);
      return refusal('factUnderPlacement', {
        project: project?.name ?? placement.projectId,
        scenario: name,
        ...why.values,
        why: why.code.replace(/^refused\./, ''),
      }).refused;
    }
  }
  return null;
}
