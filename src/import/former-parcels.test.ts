import { describe, expect, it } from 'vitest';
import { positionAt } from '../../test/builders/local-frame.ts';
import { buildPark } from '../../test/builders/park-builder.ts';
import { splitParcel } from '../domain/operations/split-parcel.ts';
import type { Park } from '../domain/park.ts';
import { writeProjectFile } from '../export/project-file.ts';
import { readProjectFile } from './read-project-file.ts';

const line = [positionAt(100, -10), positionAt(100, 210)];
const split = (park: Park, parcelId: string): Park => {
  const result = splitParcel(park, { parcelId, line, at: '2026-11-23' });
  if (!result.ok) throw new Error(result.refused.code);
  return result.next;
};
const textOf = (park: unknown) => new TextDecoder().decode(writeProjectFile(park as Park, '2026-11-23T08:00:00Z'));

describe('the history of parcels in a project file', () => {
  const park = split(buildPark(), 'east-60');

  it('comes back as it was written', () => {
    const { park: again, issues } = readProjectFile(textOf(park), 'p.mutu.json');
    expect(issues).toEqual([]);
    expect(again?.formerParcels).toEqual(park.formerParcels);
    expect(again?.parcels).toEqual(park.parcels);
  });

  it('is absent where nothing was divided', () => {
    expect(readProjectFile(textOf(buildPark()), 'p').park).not.toHaveProperty('formerParcels');
  });

  it('says what of it cannot be read, and opens', () => {
    const [former] = park.formerParcels!;
    const broken = [
      { ...former, by: 'magic' },
      { ...former, parcel: { ...former!.parcel, id: 'x', shape: null } },
      17,
      former,
      former,
    ];
    const { park: again, issues } = readProjectFile(textOf({ ...park, formerParcels: broken }), 'p');
    expect(again?.formerParcels).toEqual([former]);
    expect(issues.map(({ layer, feature, code }) => [layer, feature, code.split('.')[0]])).toEqual([
      ['formerParcels', '#1', 'field'],
      ['formerParcels', '#2', 'geometry'],
      ['formerParcels', '#3', 'record'],
      ['formerParcels', '#5', 'id'],
    ]);
    expect(readProjectFile(textOf({ ...park, formerParcels: 'none' }), 'p').issues).toMatchObject([
      { code: 'record.notList', field: 'formerParcels' },
    ]);
  });

  it('keeps two parcels of one id apart', () => {
    const renewed: Park = { ...park, parcels: [...park.parcels.slice(2), ...buildPark().parcels.slice(0, 1)] };
    const twice = split(renewed, 'east-60');
    expect(twice.formerParcels?.map(({ parcel }) => parcel.id)).toEqual(['east-60', 'east-60~1']);
    expect(twice.parcels.at(-1)?.from).toEqual(['east-60~1']);
    expect(readProjectFile(textOf(twice), 'p').park?.formerParcels).toHaveLength(2);
  });
});
