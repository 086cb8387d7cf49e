import { describe, expect, it } from 'vitest';
import type { VisitorValue } from '../export/visitor/visitor-facts.ts';
import type { ShowOption } from '../export/visitor/visitor-show.ts';
import { factRows } from './fact-rows.ts';

const land = (areaM2: number): VisitorValue => ({ kind: 'land', areaM2 });
const power: VisitorValue = { kind: 'resource', resource: 'power', left: 39_800 };
const option = (letter: string, ...facts: [string, VisitorValue][]) =>
  ({ letter, facts: facts.map(([id, value]) => ({ id, value })) }) as unknown as ShowOption;
const say = (value: VisitorValue): string => ('areaM2' in value ? `${Math.round(value.areaM2 / 1000)} k` : value.kind);

describe('facts side by side', () => {
  const rows = factRows(
    [
      option('A', ['land', land(61_000)], ['power', power]),
      option('B', ['land', land(48_000)], ['power', power]),
      option('C', ['floor', { kind: 'floor', areaM2: 5000 }], ['power', power]),
    ],
    say,
  );
  it('tells once what reads the same for all', () => {
    expect(rows.alike).toEqual([{ id: 'power', value: power }]);
  });
  it('leaves empty what another kind of option has no word for, and marks the best', () => {
    expect(rows.different.map(({ id }) => id)).toEqual(['land', 'floor']);
    expect(rows.different[0]?.cells.map(({ value, isBest }) => [value?.kind ?? null, isBest])).toEqual([
      ['land', true],
      ['land', false],
      [null, false],
    ]);
  });
  it('has nothing alike when there is one option alone', () => {
    expect(factRows([option('A', ['power', power])], say).alike).toEqual([]);
  });
});
