import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import gjv from 'geojson-validation';
import proj4 from 'proj4';
import { beforeAll, describe, expect, it } from 'vitest';
import { startClip } from '../data/generator/clip.ts';
import { parkFiles } from '../data/generator/park-files.ts';

const data = resolve(dirname(fileURLToPath(import.meta.url)), '..', 'data');
const layers = ['parcels', 'buildings', 'facilities', 'roads', 'zones', 'backdrop'] as const;
const m2PerMu = 10_000 / 15;

type LonLat = [number, number];
type Pos = [number, number];
interface Feature {
  id: string;
  geometry: { type: string; coordinates: unknown };
  properties: Record<string, unknown>;
}
interface Layer {
  type: string;
  name: string;
  illustrative: string;
  features: Feature[];
}

/** Independent of the product: proj4 and the shoelace formula. */
const zone37 = '+proj=tmerc +lat_0=0 +lon_0=111 +k=1 +x_0=37500000 +y_0=0 +ellps=GRS80 +units=m +no_defs';
const inPlane = (position: LonLat): Pos => proj4(zone37, position) as Pos;
const text = (path: string): string => readFileSync(join(data, path), 'utf8');
const layer = (name: string): Layer => JSON.parse(text(`demo-park/${name}.geojson`)) as Layer;
const cells = (path: string): string[][] =>
  text(path)
    .trim()
    .split('\n')
    .map((line) => line.split(/,(?=(?:[^"]*"[^"]*")*[^"]*$)/).map((cell) => cell.replace(/^"|"$/g, '')));
const rows = (path: string): Record<string, string>[] => {
  const [header = [], ...body] = cells(path);
  return body.map((row) => Object.fromEntries(header.map((name, i) => [name, row[i] ?? ''])));
};

function shoelace(ring: readonly Pos[]): number {
  const [origin] = ring;
  let twice = 0;
  for (let i = 0; i < ring.length; i++) {
    const [a, b] = [ring[i]!, ring[(i + 1) % ring.length]!];
    twice += (a[0] - origin![0]) * (b[1] - origin![1]) - (b[0] - origin![0]) * (a[1] - origin![1]);
  }
  return twice / 2;
}
const polygonsOf = ({ geometry }: Feature): LonLat[][][] =>
  geometry.type === 'Polygon'
    ? [geometry.coordinates as LonLat[][]]
    : geometry.type === 'MultiPolygon'
      ? (geometry.coordinates as LonLat[][][])
      : [];
const planeRing = (ring: readonly LonLat[]): Pos[] => ring.slice(0, -1).map(inPlane);
const outer = (feature: Feature): Pos[] => planeRing(polygonsOf(feature)[0]![0]!);
const length = (a: Pos, b: Pos): number => Math.hypot(a[0] - b[0], a[1] - b[1]);

const parcels = layer('parcels').features;
const buildings = layer('buildings').features;
const facilities = layer('facilities').features;
const roads = layer('roads').features;
const zones = layer('zones').features;
const rings = new Map(parcels.map((parcel) => [parcel.id, outer(parcel)]));
type Box = readonly [west: number, south: number, east: number, north: number];
const boxOf = (ring: readonly Pos[]): Box => [
  Math.min(...ring.map((p) => p[0])),
  Math.min(...ring.map((p) => p[1])),
  Math.max(...ring.map((p) => p[0])),
  Math.max(...ring.map((p) => p[1])),
];
const near = (a: Box, b: Box): boolean => a[0] < b[2] + 1 && b[0] < a[2] + 1 && a[1] < b[3] + 1 && b[1] < a[3] + 1;
const boxes = new Map([...rings].map(([id, ring]) => [id, boxOf(ring)]));
const areaMu = (parcel: Feature): number => shoelace(rings.get(parcel.id)!) / m2PerMu;
const muWhere = (holds: (parcel: Feature) => boolean): number =>
  parcels.filter(holds).reduce((sum, parcel) => sum + areaMu(parcel), 0);

describe('the demo park as files', () => {
  it.each(layers)('%s is valid GeoJSON, says it is illustrative, has unique ids', (name) => {
    const content = layer(name);
    expect(gjv.valid(content, true)).toEqual([]);
    expect(content.name).toBe(name);
    expect(content.illustrative).toContain('示意');
    expect(content.illustrative).toContain('Illustrative');
    const ids = content.features.map((feature) => feature.id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.every((id) => typeof id === 'string' && id !== '')).toBe(true);
  });

  it.each(layers)('%s follows the right-hand rule with nine decimals and closed rings', (name) => {
    for (const feature of layer(name).features) {
      for (const polygon of polygonsOf(feature)) {
        polygon.forEach((ring, i) => {
          expect(ring[0], feature.id).toEqual(ring.at(-1));
          expect(ring.length, feature.id).toBeGreaterThanOrEqual(4);
          expect(Math.sign(shoelace(planeRing(ring))), feature.id).toBe(i === 0 ? 1 : -1);
        });
      }
    }
    const numbers = text(`demo-park/${name}.geojson`).match(/\[(-?\d+\.\d+),(-?\d+\.\d+)\]/g) ?? [];
    expect(numbers.length).toBeGreaterThan(10);
    const decimals = numbers.flatMap((pair) => [...pair.matchAll(/\.(\d+)/g)].map((match) => match[1]!.length));
    expect(Math.max(...decimals)).toBe(9);
  });

  it('stays small', () => {
    const bytes = [
      ...layers.map((name) => `demo-park/${name}.geojson`),
      'demo-park/units.csv',
      'demo-park/projects.csv',
    ]
      .map((path) => Buffer.byteLength(text(path)))
      .reduce((sum, size) => sum + size, 0);
    expect(bytes).toBeLessThan(900 * 1024);
  });

  it('names only files that are there', () => {
    const park = JSON.parse(text('demo-park/park.json')) as { files: Record<string, string> };
    for (const file of Object.values(park.files)) expect(existsSync(join(data, 'demo-park', file)), file).toBe(true);
  });

  it('is made again by its generator, byte for byte', async () => {
    for (const [path, made] of await parkFiles()) expect(text(path) === made, path).toBe(true);
  });
});

describe('the land of the demo park', () => {
  it('has 150 to 250 parcels of all three statuses', () => {
    expect(parcels.length).toBeGreaterThanOrEqual(150);
    expect(parcels.length).toBeLessThanOrEqual(250);
    expect(new Set(parcels.map((parcel) => parcel.properties.status))).toEqual(
      new Set(['developed', 'leveled', 'planned']),
    );
  });

  it('plans an east expansion of exactly 537 mu', () => {
    const expansion = parcels.filter((parcel) => parcel.properties.district === '东扩片区');
    expect(expansion.length).toBeGreaterThan(2);
    expect(expansion.every((parcel) => parcel.properties.status === 'planned')).toBe(true);
    expect(Math.abs(muWhere((parcel) => expansion.includes(parcel)) - 537)).toBeLessThan(0.01);
  });

  it('assembles about 4,000 mu east of the link road, quota missing', () => {
    const east = parcels.filter((parcel) => parcel.properties.district === '连接线以东片区');
    expect(muWhere((parcel) => east.includes(parcel))).toBeGreaterThan(3_850);
    expect(muWhere((parcel) => east.includes(parcel))).toBeLessThan(4_150);
    for (const parcel of east) {
      expect(parcel.properties.status).toBe('planned');
      const steps = (parcel.properties.readiness as { step: string }[]).map(({ step }) => step);
      expect(steps).not.toContain('quota');
    }
  });

  it('has a leveled east area and land reserved for villages', () => {
    const east = parcels.filter((parcel) => parcel.properties.district === '东片区');
    const leveled = east.filter((parcel) => parcel.properties.status === 'leveled');
    expect(leveled.length / east.length).toBeGreaterThan(0.75);
    const reserve = parcels.filter((parcel) => parcel.properties.ownerType === 'villageReserve');
    expect(reserve.length).toBeGreaterThanOrEqual(4);
    expect(reserve.every((parcel) => String(parcel.properties.ownerName).endsWith('经济联合社'))).toBe(true);
  });

  it('has plots of a buildable shape, no slivers', () => {
    for (const parcel of parcels) {
      const ring = rings.get(parcel.id)!;
      const area = shoelace(ring);
      const around = ring.reduce((sum, p, i) => sum + length(p, ring[(i + 1) % ring.length]!), 0);
      expect(area, parcel.id).toBeGreaterThan(5_000);
      expect((4 * Math.PI * area) / around ** 2, parcel.id).toBeGreaterThan(0.3);
      // Width of the strip of the same area and perimeter.
      expect((2 * area) / around, parcel.id).toBeGreaterThan(22);
    }
  });

  it('shares sides exactly: a corner near a side of a neighbour is an end of that side', () => {
    const faults: string[] = [];
    for (const [id, ring] of rings) {
      for (const [other, corners] of rings) {
        if (other === id || !near(boxes.get(id)!, boxes.get(other)!)) continue;
        for (const p of corners) {
          if (distanceToRing(ring, p) > 0.5) continue;
          if (!ring.some((own) => own[0] === p[0] && own[1] === p[1])) faults.push(`${other} beside ${id} at ${p}`);
        }
      }
    }
    expect(faults).toEqual([]);
  });

  it('has no two parcels that overlap by more than 0.01 m²', async () => {
    const clip = await startClip();
    const faults: string[] = [];
    const list = [...rings];
    list.forEach(([id, ring], i) => {
      for (const [other, second] of list.slice(i + 1)) {
        if (!near(boxes.get(id)!, boxes.get(other)!)) continue;
        const common = clip
          .intersect([ring], [second])
          .reduce((sum, part) => sum + Math.abs(shoelace([...part] as Pos[])), 0);
        if (common > 0.01) faults.push(`${id} and ${other}: ${common} m²`);
      }
    });
    expect(faults).toEqual([]);
  });

  it('states areas that mostly agree, some that do not, and some not at all', () => {
    const stated = parcels.filter((parcel) => typeof parcel.properties.statedMu === 'number');
    const wrong = stated.filter((p) => Math.abs(areaMu(p) - Number(p.properties.statedMu)) > areaMu(p) * 0.01);
    expect(stated.length).toBeLessThan(parcels.length);
    expect(stated.length).toBeGreaterThan(parcels.length * 0.8);
    expect(wrong.length).toBeGreaterThanOrEqual(2);
    expect(wrong.length).toBeLessThan(12);
  });

  it('is touched by zones here and there', () => {
    expect(new Set(zones.map((zone) => zone.properties.kind))).toEqual(new Set(['redLine', 'corridor', 'flood']));
    const limits = zones.flatMap((zone) => polygonsOf(zone).map((polygon) => planeRing(polygon[0]!)));
    const touched = parcels.filter((parcel) =>
      limits.some(
        (ring) =>
          rings.get(parcel.id)!.some((p) => within(ring, p)) || ring.some((p) => within(rings.get(parcel.id)!, p)),
      ),
    );
    expect(touched.length).toBeGreaterThan(8);
    expect(touched.length).toBeLessThan(parcels.length / 3);
  });
});

describe('buildings, facilities and roads of the demo park', () => {
  it('has 10 to 16 standard factories with 60 to 100 units, two of them for demanding uses', () => {
    const factories = buildings.filter((building) => building.properties.kind === 'standardFactory');
    expect(factories.length).toBeGreaterThanOrEqual(10);
    expect(factories.length).toBeLessThanOrEqual(16);
    expect(factories.filter((building) => building.properties.environmental === true)).toHaveLength(2);
    const units = rows('demo-park/units.csv');
    expect(units.length).toBeGreaterThanOrEqual(60);
    expect(units.length).toBeLessThanOrEqual(100);
    const known = new Set(factories.map((building) => building.id));
    expect(units.every((unit) => known.has(unit.buildingId!) && Number(unit.areaM2) > 300)).toBe(true);
    expect(units.filter((unit) => unit.freeFrom !== '').length).toBeGreaterThan(20);
  });

  it('has every building on its parcel', () => {
    for (const building of buildings) {
      const land = rings.get(String(building.properties.parcelId));
      expect(land, building.id).toBeDefined();
      expect(
        outer(building).every((p) => within(land!, p)),
        building.id,
      ).toBe(true);
    }
  });

  it('has the facilities the park speaks of', () => {
    const count = (kind: string): number => facilities.filter((f) => f.properties.kind === kind).length;
    expect(count('substation')).toBe(2);
    expect(count('rdPlatform')).toBe(6);
    expect(count('village')).toBeGreaterThanOrEqual(6);
    for (const kind of [
      'waterWorks',
      'sewageWorks',
      'gasStation',
      'heatSource',
      'interchange',
      'freightYard',
      'port',
      'apartment',
      'hospital',
      'school',
      'shop',
      'fireStation',
      'cultureSports',
    ]) {
      expect(count(kind), kind).toBeGreaterThanOrEqual(1);
    }
    const sewage = facilities.find((facility) => facility.properties.kind === 'sewageWorks')!;
    expect(sewage.properties.openFrom).toBe('2022-06');
    const beds = facilities.find((facility) => facility.id === 'apartments-rencai')!;
    expect(beds.properties.state).toBe('underConstruction');
  });

  it('has one connected, noded road graph of 300 to 600 segments', () => {
    expect(roads.length).toBeGreaterThanOrEqual(300);
    expect(roads.length).toBeLessThanOrEqual(600);
    const lines = roads.map((road) => road.geometry.coordinates as LonLat[]);
    const next = new Map<string, string[]>();
    for (const line of lines) {
      const [a, b] = [line[0]!.join(), line.at(-1)!.join()];
      next.set(a, [...(next.get(a) ?? []), b]);
      next.set(b, [...(next.get(b) ?? []), a]);
    }
    const seen = new Set<string>();
    const open = [[...next.keys()][0]!];
    while (open.length > 0) {
      const key = open.pop()!;
      if (seen.has(key)) continue;
      seen.add(key);
      open.push(...next.get(key)!);
    }
    expect(seen.size).toBe(next.size);
    const plane = lines.map((line) => line.map(inPlane));
    plane.forEach((a, i) => {
      plane.slice(i + 1).forEach((b, j) => {
        const bridged = roads[i]!.properties.bridge === true || roads[i + 1 + j]!.properties.bridge === true;
        if (!bridged && near(boxOf(a), boxOf(b)))
          expect(crossings(a, b), `${roads[i]!.id} × ${roads[i + 1 + j]!.id}`).toBe(0);
      });
    });
  });

  it('has a road hierarchy with an interchange that ramps reach', () => {
    const classes = new Set(roads.map((road) => road.properties.class));
    expect(classes).toEqual(new Set(['expressway', 'link', 'arterial', 'collector', 'street', 'ramp']));
    const interchange = facilities.find((facility) => facility.properties.kind === 'interchange')!;
    const ends = roads.flatMap((road) => {
      const line = road.geometry.coordinates as LonLat[];
      return [line[0]!.join(), line.at(-1)!.join()];
    });
    expect(ends).toContain((interchange.geometry.coordinates as LonLat).join());
  });
});

describe('projects and scenarios of the demo park', () => {
  let projects: Record<string, string>[];
  beforeAll(() => {
    projects = rows('demo-park/projects.csv');
  });

  it('has 22 projects, the report’s with its figures', () => {
    expect(projects).toHaveLength(22);
    expect(new Set(projects.map((project) => project.id)).size).toBe(22);
    expect(projects.filter((project) => project.origin === 'report')).toHaveLength(6);
    expect(projects.every((project) => project.origin === 'report' || project.origin === 'invented')).toBe(true);
    const landed = projects.find((project) => project.stage === 'trial')!;
    expect(landed).toMatchObject({
      'demand.landMu': '60',
      'promise.investmentWan': '20000',
      'promise.outputWanPerYear': '50000',
      'promise.taxWanPerYear': '1500',
    });
  });

  it('states no land for the steel pipe project', () => {
    const steel = projects.find((project) => project.id === 'p02-steel-pipe')!;
    expect(steel['demand.landMu']).toBe('');
    expect(steel).toMatchObject({
      'promise.investmentWan': '110000',
      'promise.outputWanPerYear': '400000',
      'promise.taxWanPerYear': '9000',
      'promise.jobs': '300',
    });
  });

  it('has scenarios whose footprints lie on their parcels with the area they say', () => {
    const park = JSON.parse(text('demo-park/park.json')) as {
      activeScenarioId: string;
      scenarios: {
        id: string;
        name: string;
        placements: { projectId: string; site: { parcelId: string; areaM2: number; footprint: Feature['geometry'] } }[];
      }[];
    };
    expect(park.scenarios.map(({ name }) => name)).toEqual(['现状方案', '东片区优先']);
    expect(park.scenarios.map(({ id }) => id)).toContain(park.activeScenarioId);
    for (const { placements } of park.scenarios) {
      expect(new Set(placements.map(({ site }) => site.parcelId)).size).toBe(placements.length);
      for (const { projectId, site } of placements) {
        const ring = planeRing((site.footprint.coordinates as LonLat[][])[0]!);
        const demanded = Number(projects.find((project) => project.id === projectId)!['demand.landMu']) * m2PerMu;
        expect(Math.abs(shoelace(ring) - site.areaM2), projectId).toBeLessThan(0.01);
        expect(Math.abs(shoelace(ring) - demanded), projectId).toBeLessThan(0.01);
        const land = rings.get(site.parcelId)!;
        expect(
          ring.every((p) => within(land, p) || distanceToRing(land, p) < 0.001),
          projectId,
        ).toBe(true);
      }
    }
    expect(park.scenarios[1]!.placements.length).toBeGreaterThanOrEqual(3);
  });
});

function within(ring: readonly Pos[], p: Pos): boolean {
  let inside = false;
  for (let i = 0; i < ring.length; i++) {
    const [a, b] = [ring[i]!, ring[(i + 1) % ring.length]!];
    if (a[1] > p[1] !== b[1] > p[1] && p[0] < ((b[0] - a[0]) * (p[1] - a[1])) / (b[1] - a[1]) + a[0]) inside = !inside;
  }
  return inside;
}

function distanceToRing(ring: readonly Pos[], p: Pos): number {
  return Math.min(
    ...ring.map((a, i) => {
      const b = ring[(i + 1) % ring.length]!;
      const [u, v] = [b[0] - a[0], b[1] - a[1]];
      const t = Math.max(0, Math.min(1, ((p[0] - a[0]) * u + (p[1] - a[1]) * v) / (u * u + v * v)));
      return Math.hypot(p[0] - a[0] - t * u, p[1] - a[1] - t * v);
    }),
  );
}

/** Crossings of two lines other than at their ends. */
function crossings(a: readonly Pos[], b: readonly Pos[]): number {
  let count = 0;
  for (let i = 1; i < a.length; i++) {
    for (let j = 1; j < b.length; j++) {
      const [p, q, r, s] = [a[i - 1]!, a[i]!, b[j - 1]!, b[j]!];
      const across = (q[0] - p[0]) * (s[1] - r[1]) - (q[1] - p[1]) * (s[0] - r[0]);
      if (across === 0) continue;
      const t = ((r[0] - p[0]) * (s[1] - r[1]) - (r[1] - p[1]) * (s[0] - r[0])) / across;
      const u = ((r[0] - p[0]) * (q[1] - p[1]) - (r[1] - p[1]) * (q[0] - p[0])) / across;
      const at: Pos = [p[0] + t * (q[0] - p[0]), p[1] + t * (q[1] - p[1])];
      const atEnd = [a[0]!, a.at(-1)!, b[0]!, b.at(-1)!].some((end) => length(end, at) < 0.01);
      if (t > 0 && t < 1 && u > 0 && u < 1 && !atEnd) count++;
    }
  }
  return count;
}
