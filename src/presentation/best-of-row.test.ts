import { describe, expect, it } from 'vitest';
import type { VisitorValue } from '../export/visitor/visitor-facts.ts';
import { bestOfRow } from './best-of-row.ts';

const land = (areaM2: number): VisitorValue => ({ kind: 'land', areaM2 });
const road = (metres: number, minutes: number | null): VisitorValue => ({ kind: 'road', metres, minutes });
const unknown: VisitorValue = { kind: 'unknown' };
const said = (value: VisitorValue | undefined): string => JSON.stringify(value ?? null);
const best = (id: string, ...values: (VisitorValue | undefined)[]) => [...bestOfRow(id, values, values.map(said))];

describe('the best value of a row', () => {
  it('is the most land and the shortest way', () => {
    expect(best('land', land(40_000), land(66_000), land(50_000))).toEqual([1]);
    expect(best('interchange', road(5000, 6), road(4000, 7), unknown)).toEqual([0]);
  });
  it('is the earliest hand-over; what is ready now comes before any month', () => {
    const now: VisitorValue = { kind: 'month', month: '2022-03', isNow: true };
    const later: VisitorValue = { kind: 'month', month: '2023-01', isNow: false };
    const latest: VisitorValue = { kind: 'month', month: '2023-11', isNow: false };
    expect(best('readyFrom', latest, now, later)).toEqual([1]);
    expect(best('readyFrom', latest, later)).toEqual([1]);
  });
  it('belongs to several that share it, and to nobody when all do', () => {
    expect(best('land', land(9), land(9), land(5))).toEqual([0, 1]);
    expect(best('land', land(9), land(9))).toEqual([]);
  });
  it('is shared by what reads alike', () => {
    expect([...bestOfRow('land', [land(53_340), land(53_336), land(40_000)], ['80 亩', '80 亩', '60 亩'])]).toEqual([
      0, 1,
    ]);
  });
  it('is not given to the only known value', () => {
    expect(best('power', { kind: 'resource', resource: 'power', left: 900 }, unknown, undefined)).toEqual([]);
  });
  it('is not told of what is neither better nor worse, nor of minutes against metres', () => {
    expect(
      best('far', { kind: 'number', value: 2, unit: 'ratio' }, { kind: 'number', value: 3, unit: 'ratio' }),
    ).toEqual([]);
    expect(best('interchange', road(5000, null), road(4000, 7))).toEqual([]);
  });
});
