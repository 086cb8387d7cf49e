import { expect, it } from 'vitest';
import { buildPark } from '../../test/builders/park-builder.ts';
import type { Guarantee } from '../domain/guarantee.ts';
import type { Issue } from '../domain/issue.ts';
import { writeProjectFile } from '../export/project-file.ts';
import { guaranteesOf } from './read-guarantees.ts';
import { readProjectFile } from './read-project-file.ts';

const waste: Guarantee = { id: 'w', kind: 'hazardousWaste', name: '危废中心', capacity: 12_000, unit: 't/年' };

it('keeps what the park says it offers in the project file, and writes nothing where it says nothing', () => {
  const park = buildPark();
  const read = (saved: typeof park) =>
    readProjectFile(new TextDecoder().decode(writeProjectFile(saved, '2022-07-01T08:00:00Z')));
  expect(read({ ...park, guarantees: [waste] }).park?.guarantees).toEqual([waste]);
  expect(read(park).park).not.toHaveProperty('guarantees');
});

it('says what it cannot read, line by line, and keeps the rest', () => {
  const issues: Issue[] = [];
  const raw = [
    waste,
    { ...waste },
    { id: 'x', kind: 'beach', name: '沙滩' },
    'telecom',
    { ...waste, id: 'y', price: -1 },
  ];
  const { guarantees } = guaranteesOf(raw, 'park.json', issues);
  expect(guarantees?.map(({ id }) => id)).toEqual(['w', 'y']);
  expect(guarantees?.[1]).not.toHaveProperty('price');
  expect(guarantees?.[1]?.extra).toEqual({ price: -1 });
  expect(issues.map(({ code }) => code)).toEqual(['id.duplicate', 'field.value', 'record.notObject', 'field.tooSmall']);
  expect(guaranteesOf('none', 'park.json', issues)).toEqual({});
});
