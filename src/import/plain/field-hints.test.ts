import { describe, expect, it } from 'vitest';
import { landUseFieldOf, nameFieldOf } from './field-hints.ts';
import type { PlainField } from './field-summary.ts';

const field = (name: string, value = '工業區'): PlainField => ({
  name,
  types: ['text'],
  filled: 1,
  distinct: 1,
  values: [{ value, count: 1 }],
});

describe('what fields mean by their names', () => {
  it.each(['分區', '分区', '用地性质', '地类', '地类名称', 'DLMC'])(
    '%s is the class of land use, and names what has no name',
    (name) => {
      expect(landUseFieldOf([field('a'), field(name)])).toBe(name);
      expect(nameFieldOf([field('a'), field(name)])).toBe(name);
      expect(nameFieldOf([field(name), field('名称', '甲地块')])).toBe('名称');
    },
  );

  it('takes a code of land use before its name', () => {
    expect(landUseFieldOf([field('地类'), field('dlbm', '0601')])).toBe('dlbm');
  });
});
