import type { Assessment, Proposal, Ranking } from '../../domain/assessment.ts';
import type { FacilityKind } from '../../domain/facility.ts';
import type { Park } from '../../domain/park.ts';
import { surveyPlane } from '../../geometry/survey-plane.ts';
import type { Sketch } from '../../store/sketch.ts';
import type { ViewState } from '../../store/view-state.ts';
import type { MapLayer } from '../layers/layer.ts';
import { mapLayers } from '../layers/map-layers.ts';
import type { Palette } from '../palette.ts';
import { buildingFeatures } from './building-features.ts';
import { facilityFeatures } from './facility-features.ts';
import { type Ghost, ghostFeatures } from './ghost-features.ts';
import { groundFeatures } from './ground-features.ts';
import { facilityMarks, placementMarks, rankMarks } from './mark-features.ts';
import { type Measurement, measureFeatures } from './measure-features.ts';
import { buildingNames, districtNames, parcelNames, sceneryNames } from './name-features.ts';
import { parcelFeatures } from './parcel-features.ts';
import type { PictureFeature, PictureSources } from './picture-feature.ts';
import { placementFeatures } from './placement-features.ts';
import { remember } from './remember.ts';
import { roadFeatures } from './road-features.ts';
import { sketchFeatures } from './sketch-features.ts';
import { wordsIn } from './words.ts';
import { zoneFeatures } from './zone-features.ts';

/** Everything the picture is made from. */
export interface PictureState {
  readonly park: Park;
  readonly assessment: Assessment | null;
  /** The ranking of the project that is matched; null outside matching mode or before the first answer. */
  readonly ranking: Ranking | null;
  readonly matching: boolean;
  readonly view: Pick<ViewState, 'layers' | 'colouring' | 'extruded' | 'language'>;
  readonly palette: Palette;
  /** The placement the pointer carries; its footprint is drawn at the pointer instead. */
  readonly carriedId: string | null;
  readonly ghost: Ghost | null;
  readonly proposal: Proposal | null;
  readonly measurement: Measurement | null;
  readonly sketch: Sketch | null;
}

export interface Picture {
  readonly sources: PictureSources;
  readonly layers: readonly MapLayer[];
}

const noFeatures: readonly PictureFeature[] = [];
const byId = <Value, Key extends string>(
  values: readonly Value[],
  key: (value: Value) => Key,
): ReadonlyMap<Key, Value> => new Map(values.map((value) => [key(value), value]));

const facilityKindsShown = (layers: ViewState['layers'], kind: FacilityKind): boolean => layers[`facility.${kind}`];

/**
 * The picture of a state: a pure function that remembers its parts, so that what did not change is the very same
 * value and the map is not asked to draw it again.
 */
export function createPicture(): (state: PictureState) => Picture {
  const ledgersOf = remember((assessment: Assessment | null) =>
    byId(assessment?.parcels ?? [], (ledger) => ledger.parcelId),
  );
  const fitsOf = remember((ranking: Ranking | null) =>
    byId(ranking?.sites.filter((fit) => fit.site.kind === 'parcel') ?? [], (fit) => fit.site.id),
  );
  const placedOf = remember((assessment: Assessment | null) =>
    byId(assessment?.placements ?? [], (fit) => fit.placementId),
  );
  const placementsOf = remember(
    (scenarios: Park['scenarios'], activeId: string) => scenarios.find(({ id }) => id === activeId)?.placements ?? [],
  );
  const projectNames = remember(
    (projects: Park['projects'], language: ViewState['language']) =>
      new Map(projects.map((project) => [project.id, (language === 'en' && project.nameEn) || project.name])),
  );
  const parcelsShown = remember((parcels: Park['parcels'], layers: ViewState['layers']) =>
    parcels.filter((parcel) => layers[`parcels.${parcel.status}`]),
  );
  const facilitiesShown = remember((facilities: Park['facilities'], layers: ViewState['layers']) =>
    facilities.filter((facility) => facilityKindsShown(layers, facility.kind)),
  );

  const ground = remember(groundFeatures);
  const roads = remember(roadFeatures);
  const zones = remember(zoneFeatures);
  const buildings = remember(buildingFeatures);
  const facilities = remember(facilityFeatures);
  const placements = remember(placementFeatures);
  const ghost = remember(ghostFeatures);
  const measure = remember(measureFeatures);
  const sketched = remember(sketchFeatures);
  const parcels = remember(
    (
      list: Park['parcels'],
      by: ViewState['colouring'],
      fits: ReturnType<typeof fitsOf>,
      ledgers: ReturnType<typeof ledgersOf>,
      asOf: string | undefined,
    ) => parcelFeatures(list, { by, fits, ledgers, asOf }),
  );
  const scenery = remember(sceneryNames);
  const districts = remember(districtNames);
  const landNames = remember(parcelNames);
  const factoryNames = remember(buildingNames);
  const facilitySigns = remember(facilityMarks);
  const ranks = remember(rankMarks);
  const placed = remember(placementMarks);
  const joined = remember((...lists: readonly (readonly PictureFeature[])[]) => lists.flat());
  const joinedMarks = remember((...lists: readonly (readonly PictureFeature[])[]) => lists.flat());
  const places = remember((list: Park['parcels'], blocks: Park['buildings'], units: Park['units']) => ({
    parcels: list,
    buildings: blocks,
    units,
  }));
  const placedNames = remember((names: ReadonlyMap<string, string>, fits: ReturnType<typeof placedOf>) => ({
    projectName: (id: string) => names.get(id) ?? id,
    fits,
  }));
  const layersOf = remember((palette: Palette, layers: ViewState['layers'], extruded: boolean, matching: boolean) =>
    mapLayers({ palette, layers, extruded, matching }),
  );

  return (state) => {
    const { park, assessment, ranking, matching, view, palette, carriedId, ghost: carried, proposal } = state;
    const plane = surveyPlane(park.plane);
    const ledgers = ledgersOf(assessment);
    const placedFits = placedOf(assessment);
    const active = placementsOf(park.scenarios, park.activeScenarioId);
    const visibleParcels = parcelsShown(park.parcels, view.layers);
    const visibleFacilities = facilitiesShown(park.facilities, view.layers);
    const by = matching ? (ranking ? 'fit' : 'status') : view.colouring === 'fit' ? 'status' : view.colouring;
    const where = places(visibleParcels, park.buildings, park.units);
    return {
      sources: {
        ground: ground(park.backdrop),
        roads: roads(park.roads, park.centre[1]),
        parcels: parcels(visibleParcels, by, fitsOf(ranking), ledgers, park.asOf),
        zones: zones(park.zones, park.centre[1]),
        buildings: buildings(park.buildings),
        facilities: facilities(visibleFacilities),
        placements: placements(active, placedFits, carriedId),
        marks: joinedMarks(
          facilitySigns(visibleFacilities, plane),
          matching && ranking ? ranks(ranking.sites, where, plane) : noFeatures,
          placed(active, where, placedNames(projectNames(park.projects, view.language), placedFits), plane),
        ),
        names: joined(
          landNames(visibleParcels, ledgers, plane, view.language),
          districts(park.parcels, plane),
          factoryNames(park.buildings, plane),
          scenery(park.backdrop, park.parcels, plane),
        ),
        ghost: ghost(carried, proposal, plane),
        measure: measure(state.measurement, plane, view.language),
        sketch: sketched(state.sketch, plane, wordsIn(view.language)),
      },
      layers: layersOf(palette, view.layers, view.extruded, matching && ranking !== null),
    };
  };
}
