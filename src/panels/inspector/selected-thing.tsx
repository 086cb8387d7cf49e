import type { Park } from '../../domain/park.ts';
import type { Selection } from '../../store/selection.ts';
import { BuildingInspector } from './building-inspector.tsx';
import { FacilityInspector } from './facility-inspector.tsx';
import { ParcelInspector } from './parcel-inspector.tsx';
import { ParkOverview } from './park-overview.tsx';
import { PlacementInspector } from './placement-inspector.tsx';
import { ProjectInspector } from './project-inspector.tsx';
import { RoadInspector } from './road-inspector.tsx';
import { UnitInspector } from './unit-inspector.tsx';
import { ZoneInspector } from './zone-inspector.tsx';

const byId = <Thing extends { readonly id: string }>(things: readonly Thing[], id: string): Thing | undefined =>
  things.find((thing) => thing.id === id);

/** The thing that is selected, each kind in its own way; what is gone shows the park. */
export function SelectedThing({ park, selection }: { readonly park: Park; readonly selection: Selection }) {
  switch (selection.kind) {
    case 'project': {
      const project = byId(park.projects, selection.id);
      return project ? <ProjectInspector project={project} /> : <ParkOverview />;
    }
    case 'parcel': {
      const parcel = byId(park.parcels, selection.id);
      return parcel ? <ParcelInspector parcel={parcel} /> : <ParkOverview />;
    }
    case 'unit': {
      const unit = byId(park.units, selection.id);
      return unit ? <UnitInspector unit={unit} building={byId(park.buildings, unit.buildingId)} /> : <ParkOverview />;
    }
    case 'building': {
      const building = byId(park.buildings, selection.id);
      return building ? <BuildingInspector building={building} /> : <ParkOverview />;
    }
    case 'placement': {
      const scenario = byId(park.scenarios, park.activeScenarioId);
      const placement = scenario ? byId(scenario.placements, selection.id) : undefined;
      return placement ? <PlacementInspector placement={placement} /> : <ParkOverview />;
    }
    case 'facility': {
      const facility = byId(park.facilities, selection.id);
      return facility ? <FacilityInspector facility={facility} /> : <ParkOverview />;
    }
    case 'zone': {
      const zone = byId(park.zones, selection.id);
      return zone ? <ZoneInspector zone={zone} /> : <ParkOverview />;
    }
    case 'road': {
      const road = byId(park.roads, selection.id);
      return road ? <RoadInspector road={road} /> : <ParkOverview />;
    }
  }
}
