import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { deepFreeze } from '../../../test/builders/deep-freeze.ts';
import {
  buildPark,
  changeParcel,
  hallOnGround,
  pumpOnEast60,
  testBuildings,
  testParcels,
} from '../../../test/builders/park-builder.ts';
import { buildBrief } from '../../../test/builders/visitor-show-builder.ts';
import type { Park } from '../../domain/park.ts';
import { type PositionGrade, type RedactionTopic, redactionTopics } from '../../domain/redaction.ts';
import { planarAreaM2 } from '../../geometry/planar-area.ts';
import { surveyPlane } from '../../geometry/survey-plane.ts';
import { redactPark } from './redact-park.ts';

const secret = '不可外传';
const redacted = (
  park: Park,
  hides: readonly RedactionTopic[] = redactionTopics,
  positions: PositionGrade = 'none',
  projectId?: string,
) =>
  redactPark(park, buildBrief({ redaction: { profile: 'custom', hides, positions }, ...(projectId && { projectId }) }));
const placed = buildPark({
  scenarios: [{ id: 'base', name: '基本方案', placements: [pumpOnEast60, hallOnGround] }],
});

/** The park with a text under a name nobody has heard of in every record, and in the records within them. */
function withUnknownFields<Of>(value: Of): Of {
  if (Array.isArray(value)) {
    return (typeof value[0] === 'object' && !Array.isArray(value[0]) ? value.map(withUnknownFields) : value) as Of;
  }
  if (typeof value !== 'object' || value === null) return value;
  const inner = Object.entries(value).map(([key, each]) => [key, key === 'plane' ? each : withUnknownFields(each)]);
  return Object.fromEntries([...inner, ['inventedNextYear', secret], ['extra', { remark: secret }]]) as Of;
}

describe('a redacted park', () => {
  it.each<PositionGrade>(['none', 'coarse', 'exact'])('has no field nobody thought of, with positions %s', (grade) => {
    const park = withUnknownFields(placed);
    expect(JSON.stringify(park)).toContain(secret);
    // Even with nothing hidden: what no map draws stays behind.
    const text = JSON.stringify(redacted(park, [], grade).park);
    expect(text).not.toContain(secret);
    expect(text).not.toContain('inventedNextYear');
  });

  it('keeps owners, occupiers and tenants to the house', () => {
    const park = changeParcel(placed, 'taken', { ownerName: '王氏集团', occupier: '某企业' });
    const text = JSON.stringify(redacted(park).park);
    for (const word of ['王氏集团', '某企业', '某租户']) expect(text).not.toContain(word);
    expect(JSON.stringify(redacted(park, ['price']).park)).toContain('某企业');
  });

  it('leaves out a name that bears the name of somebody hidden', () => {
    const park = deepFreeze({
      ...changeParcel(placed, 'taken', { name: '王氏集团地块', ownerName: '王氏集团' }),
      buildings: [
        ...testBuildings,
        { ...testBuildings[0]!, id: 'hall', name: '王氏集团二号车间' },
        { ...testBuildings[0]!, id: 'plant', kind: 'plant' as const, name: '张记铸造' },
      ],
    });
    const { park: shown } = redacted(park);
    expect(shown.parcels[3]!.name).toBe('#4');
    expect(shown.buildings.map(({ name }) => name)).toEqual(['一号标准厂房', '', '']);
    expect(redacted(park, []).park.buildings.map(({ name }) => name)).toContain('张记铸造');
  });

  it('still names works that stand on a parcel under their own name', () => {
    const park = changeParcel(placed, 'taken', { occupier: '一号变电站' });
    expect(redacted(park).park.facilities[0]!.name).toBe('一号变电站');
  });

  it('knows the visitor’s own project and no other, and places neither', () => {
    const { park } = redacted(placed, redactionTopics, 'none', 'steel-unknown');
    expect(park.projects.map(({ name }) => name)).toEqual(['钢管项目']);
    expect(park.projects[0]!.promise).toEqual({});
    expect(park.scenarios).toEqual([{ id: 'shown', name: '', placements: [] }]);
  });

  it('shows others as placed where they may be seen, but not the visitor’s own', () => {
    const { park } = redacted(placed, [], 'exact', 'pump-60');
    expect(park.scenarios[0]!.placements.map(({ projectId }) => projectId)).toEqual(['hall-1500']);
    expect(park.projects.map(({ id }) => id).sort()).toEqual(['hall-1500', 'pump-60']);
  });

  it('gives new ids where positions are hidden, and follows them', () => {
    const { park, site } = redacted(placed);
    const { id } = site({ kind: 'unit', id: 'shed-1-ground' });
    const unit = park.units.find((each) => each.id === id);
    const building = park.buildings.find((each) => each.id === unit?.buildingId);
    expect(building?.name).toBe('一号标准厂房');
    expect(park.parcels.find((each) => each.id === building?.parcelId)?.name).toBe('标准厂房用地');
    const text = JSON.stringify(park);
    for (const known of testParcels) expect(text).not.toContain(`"${known.id}"`);
    expect(redacted(placed, [], 'exact').site({ kind: 'unit', id: 'shed-1-ground' }).id).toBe('shed-1-ground');
  });

  it('lies at 0° 0° in a plane that fits, true to scale', () => {
    const { park } = redacted(placed);
    expect(park.centre).toEqual([0, 0]);
    const plane = surveyPlane(park.plane);
    const areas = park.parcels.map(({ shape }) => planarAreaM2(plane.areaToPlane(shape)));
    // Squares of 200 m and larger on a grid of 2 m.
    expect(areas[0]).toBeCloseTo(40_000, -3);
    expect(
      Math.max(...park.parcels.flatMap(({ shape }) => shape.coordinates.flat(3) as number[]).map(Math.abs)),
    ).toBeLessThan(0.05);
  });

  it('says nothing that was only in numbers: no price, no area of a document, no height above the sea', () => {
    const text = JSON.stringify(redacted(placed).park);
    for (const key of [
      'priceWanPerMu',
      'statedMu',
      'rent',
      'elevation',
      'supplies',
      'demand":{"landMu',
      'investmentWan',
    ])
      expect(text).not.toContain(key);
  });

  it('is the same for any order in which topics are hidden', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray([...redactionTopics]), (hides) => {
        const ordered = redactionTopics.filter((topic) => hides.includes(topic));
        expect(redacted(placed, hides).park).toEqual(redacted(placed, ordered).park);
      }),
      { numRuns: 10 },
    );
  });
});
