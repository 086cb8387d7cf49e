import type { Unit } from '../../domain/building.ts';
import type { Facility, FacilityKind } from '../../domain/facility.ts';
import { factOf, type LayerRecord } from '../../domain/fields/fact-value.ts';
import type { Field } from '../../domain/fields/field.ts';
import { type Parcel, readinessSteps } from '../../domain/parcel.ts';
import type { Project } from '../../domain/project.ts';
import type { ResourceKind } from '../../domain/resource.ts';
import type { RulePack } from '../../domain/rule-pack.ts';
import type { Zone } from '../../domain/zone.ts';

/** What a facility of a kind is there to supply: the list of guarantees (招商要素保障清单) wants capacity and what is promised. */
const suppliedBy: Readonly<Partial<Record<FacilityKind, ResourceKind>>> = {
  substation: 'power',
  waterWorks: 'water',
  sewageWorks: 'sewage',
  gasStation: 'gas',
  heatSource: 'steam',
  apartment: 'beds',
};

/** Land somebody works on already is asked nothing: no project comes there. */
function neededOfParcel(parcel: Parcel, key: string, rules: RulePack): boolean {
  if (parcel.status === 'developed') return false;
  switch (key) {
    case 'landUse':
    case 'farMax':
    case 'priceWanPerMu':
    case 'ownerType':
      return true;
    default:
      return key.startsWith('readiness.') && key.endsWith(rules.handoverStep) && !isPast(parcel, rules.handoverStep);
  }
}

/** The step, or one above it, is on the ladder with a date: the hand-over is known. */
function isPast({ readiness = [] }: Parcel, step: string): boolean {
  const from = (readinessSteps as readonly string[]).indexOf(step);
  return readiness.some((item) => item.date !== undefined && readinessSteps.indexOf(item.step) >= from);
}

function neededOfUnit(unit: Unit, key: string): boolean {
  switch (key) {
    case 'clearHeightM':
    case 'floorLoadTPerM2':
    case 'powerKva':
    case 'rentYuanPerM2Month':
      return true;
    case 'freeFrom':
      return unit.tenant !== undefined;
    default:
      return false;
  }
}

function neededOfFacility(facility: Facility, key: string): boolean {
  if (key === 'openFrom') return facility.state === 'underConstruction' || facility.state === 'planned';
  if (!key.startsWith('supplies.')) return false;
  const resource = suppliedBy[facility.kind];
  if (['capacity', 'committed', 'price'].some((part) => key === `supplies.${resource}.${part}`)) return true;
  // Whatever else it says it supplies.
  return /^supplies\..*\.capacity$/.test(key) && factOf(facility, key.replace('capacity', 'resource')) !== undefined;
}

function neededOfProject({ demand }: Project, key: string, rules: RulePack): boolean {
  switch (key) {
    case 'demand.landMu':
      return demand.carrier !== 'unit';
    case 'demand.floorM2':
      return demand.carrier === 'unit';
    case 'demand.neededBy':
    case 'demand.resources.power':
    case 'demand.resources.water':
      return true;
    case 'promise.investmentWan':
      return rules.investmentWanPerMu !== undefined;
    case 'promise.outputWanPerYear':
      return rules.outputWanPerMu !== undefined;
    case 'promise.taxWanPerYear':
      return rules.taxWanPerMu !== undefined;
    default:
      return false;
  }
}

const neededOfZone = ({ effect }: Zone, key: string): boolean =>
  key === 'basis' || (key === 'condition' && effect === 'condition');

/** Whether the assessment or the list of guarantees asks for this fact of this record, so that its absence is a gap. */
export function isNeeded(record: LayerRecord, { layer, key }: Field, rules: RulePack): boolean {
  switch (layer) {
    case 'parcels':
      return neededOfParcel(record as Parcel, key, rules);
    case 'units':
      return neededOfUnit(record as Unit, key);
    case 'facilities':
      return neededOfFacility(record as Facility, key);
    case 'projects':
      return neededOfProject(record as Project, key, rules);
    case 'zones':
      return neededOfZone(record as Zone, key);
    case 'buildings':
    case 'roads':
    case 'backdrop':
      return false;
  }
}
