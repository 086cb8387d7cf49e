import { expect, it } from 'vitest';
import { nameLength } from './name-length.ts';

it('writes long names smaller, Chinese signs counted twice as wide as letters', () => {
  expect(nameLength('E-05-01 地块')).toBe('short');
  expect(nameLength('东扩片区（二期）E-05-01 高端装备制造产业用地')).toBe('long');
  expect(nameLength('Eastern Extension Phase II Advanced Equipment Manufacturing Lot E-11-01')).toBe('longest');
});
