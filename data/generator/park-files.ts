import { makeBuildings } from './buildings.ts';
import { startClip } from './clip.ts';
import { projectsCsv, unitsCsv } from './csv.ts';
import { makeFacilities } from './facilities.ts';
import { guarantees } from './guarantees.ts';
import { contourRings, parkHill } from './heights.ts';
import { jsonText } from './json-text.ts';
import { makePlots } from './land.ts';
import { areaOfRings, featureOf, geometryOf, layerText, polygonOf } from './layers.ts';
import { plotFacts } from './plot-facts.ts';
import type { Ring } from './position.ts';
import { projects } from './project-list.ts';
import { contains } from './ring.ts';
import { roadLines } from './road-lines.ts';
import { nodedRoads } from './road-net.ts';
import { roadRecords } from './road-records.ts';
import { rules } from './rules.ts';
import { makeScenarios } from './scenarios.ts';
import { makeScenery } from './scenery.ts';
import { makeVillages, railway } from './settlements.ts';
import { illustrative } from './sources.ts';
import { origin, toLonLat } from './survey.ts';
import { makeWaters } from './waters.ts';
import { makeZones } from './zones.ts';

/** Every file of the demo park by its path below `data/`. The same text on every run. */
export async function parkFiles(): Promise<ReadonlyMap<string, string>> {
  const clip = await startClip();
  const waters = makeWaters(clip);
  const hills = contourRings(20);
  const villages = makeVillages();
  const roads = nodedRoads(roadLines());
  const plots = makePlots(clip, roads, railway, [
    { ring: waters.river.ring, metres: 24 },
    ...waters.streams.map(({ ring }) => ({ ring, metres: 14 })),
    ...hills.filter((ring) => !contains(ring, parkHill)).map((ring) => ({ ring, metres: 6 })),
    ...villages.map(({ ring }) => ({ ring, metres: 16 })),
  ]);
  const facts = plotFacts(plots, villages);
  const developed = new Set(facts.filter((fact) => fact.status === 'developed').map((fact) => fact.id));
  const { buildings, units } = makeBuildings(clip, plots, developed);
  const zones = makeZones(clip, waters, hills);
  const limits = zones.flatMap((zone) => zone.rings);
  const isClear = (ring: Ring): boolean => clip.intersect([ring], limits).length === 0;
  const scenarios = makeScenarios({ plots, facts, isClear }, polygonOf);
  const park = {
    format: 'mutu-park',
    version: 1,
    id: 'silao-demo',
    name: '思劳产业园（示意）',
    nameEn: 'Silao Industrial Park (illustrative)',
    illustrative,
    centre: toLonLat([0, 0]),
    plane: { kind: 'cgcs2000-3deg', zone: Math.floor(origin[0] / 1_000_000) },
    asOf: '2022-07',
    files: {
      parcels: 'parcels.geojson',
      buildings: 'buildings.geojson',
      facilities: 'facilities.geojson',
      roads: 'roads.geojson',
      zones: 'zones.geojson',
      backdrop: 'backdrop.geojson',
      units: 'units.csv',
      projects: 'projects.csv',
      rules: '../rules/silao-park.json',
    },
    guarantees,
    scenarios,
    activeScenarioId: 'current',
  };
  return new Map([
    ['demo-park/park.json', jsonText(park)],
    [
      'demo-park/parcels.geojson',
      layerText(
        'parcels',
        plots.flatMap((plot, i) => {
          const fact = facts[i];
          return fact ? [featureOf(fact, polygonOf(plot.ring))] : [];
        }),
      ),
    ],
    [
      'demo-park/buildings.geojson',
      layerText(
        'buildings',
        buildings.map(({ ring, ...record }) => featureOf(record, polygonOf(ring))),
      ),
    ],
    [
      'demo-park/facilities.geojson',
      layerText(
        'facilities',
        makeFacilities(plots, villages).map(({ place, ...record }) => featureOf(record, geometryOf(place))),
      ),
    ],
    [
      'demo-park/roads.geojson',
      layerText(
        'roads',
        roadRecords(roads).map(({ line, ...record }) => featureOf(record, geometryOf({ kind: 'line', line }))),
      ),
    ],
    [
      'demo-park/zones.geojson',
      layerText(
        'zones',
        zones.map(({ rings, line, ...record }) =>
          featureOf(record, line ? geometryOf({ kind: 'line', line }) : areaOfRings(rings)),
        ),
      ),
    ],
    [
      'demo-park/backdrop.geojson',
      layerText(
        'backdrop',
        makeScenery({ clip, waters, hills, villages, plots, roads }).map(({ place, ...record }) =>
          featureOf(record, geometryOf(place)),
        ),
      ),
    ],
    ['demo-park/units.csv', unitsCsv(units)],
    ['demo-park/projects.csv', projectsCsv(projects)],
    ['rules/silao-park.json', jsonText(rules)],
  ]);
}
