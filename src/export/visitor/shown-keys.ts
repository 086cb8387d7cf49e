import type { RedactionTopic } from '../../domain/redaction.ts';
import { bareRules } from './bare-rules.ts';
import {
  backdropFields,
  buildingFields,
  type FieldRule,
  facilityFields,
  parcelFields,
  projectFields,
  roadFields,
  unitFields,
  zoneFields,
} from './shown-fields.ts';
import type { VisitorFact, VisitorValue } from './visitor-facts.ts';
import type { ShowDrive, ShowOption, ShowPhoto, VisitorShow } from './visitor-show.ts';

type KeysOf<Of> = Of extends unknown ? keyof Of : never;
type Answer = NonNullable<ShowOption['answers'][keyof ShowOption['answers']]>;
type ShowKey =
  | KeysOf<VisitorShow | ShowOption | ShowDrive | ShowPhoto | VisitorFact | VisitorValue | Answer>
  | KeysOf<NonNullable<ShowOption['footprint']>>
  | Exclude<keyof ShowOption['answers'], 'price'>;

/** What a show calls its own fields: one added to it does not compile until it stands here. */
const ofShow: Readonly<Record<ShowKey, true>> = {
  version: true,
  language: true,
  parkName: true,
  audience: true,
  welcome: true,
  projectName: true,
  illustrative: true,
  asOf: true,
  madeOn: true,
  glance: true,
  options: true,
  wishes: true,
  startWishes: true,
  park: true,
  positions: true,
  photos: true,
  openingPhotoIds: true,
  contact: true,
  link: true,
  publisher: true,
  disclaimer: true,
  mapApproval: true,
  letter: true,
  site: true,
  name: true,
  district: true,
  status: true,
  verdict: true,
  facts: true,
  footprint: true,
  drives: true,
  answers: true,
  note: true,
  photoIds: true,
  kind: true,
  metres: true,
  minutes: true,
  line: true,
  id: true,
  caption: true,
  address: true,
  widthPx: true,
  heightPx: true,
  value: true,
  areaM2: true,
  month: true,
  isNow: true,
  resource: true,
  left: true,
  unit: true,
  industries: true,
  code: true,
  share: true,
  by: true,
  because: true,
  shape: true,
  heightM: true,
  heightBy: true,
  land: true,
  expressway: true,
  power: true,
  workers: true,
};

/** Of the park that a show draws: itself, its scenario, its plane and its shapes. */
const ofPark = [
  ...['id', 'name', 'nameEn', 'illustrative', 'centre', 'plane', 'asOf', 'parcels', 'buildings', 'units', 'facilities'],
  ...['roads', 'zones', 'backdrop', 'projects', 'rules', 'scenarios', 'activeScenarioId', 'placements', 'projectId'],
  ...['site', 'kind', 'parcelId', 'unitId', 'footprint', 'areaM2', 'floorM2', 'carrier', 'type', 'coordinates'],
  ...['zone', 'zoneDigits', 'lon0', 'lat0'],
] as const;

const recordFields: readonly Readonly<Record<string, FieldRule>>[] = [
  parcelFields,
  buildingFields,
  unitFields,
  facilityFields,
  roadFields,
  zoneFields,
  backdropFields,
  projectFields,
];

/** Every key that may stand in a show whose redaction hides these topics; by the rules that make it, and by its type. */
export function shownKeys(hides: readonly RedactionTopic[]): ReadonlySet<string> {
  const ofRecords = recordFields.flatMap((fields) =>
    Object.entries(fields).flatMap(([key, rule]) => {
      if (rule === 'never') return [];
      return rule === 'shown' || rule === 'made' || !hides.includes(rule) ? [key] : [];
    }),
  );
  const ofRules = [...Object.keys(bareRules), ...Object.keys(bareRules.weights), ...Object.keys(bareRules.speedsKmh)];
  return new Set<string>([...Object.keys(ofShow), ...ofPark, ...ofRecords, ...ofRules]);
}
