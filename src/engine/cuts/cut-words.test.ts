import { describe, expect, it } from 'vitest';
import { cutWays } from '../../domain/cut-option.ts';
import { panelsCuts as english } from '../../locale/en/panels-cuts.ts';
import { panelsCuts as chinese } from '../../locale/zh-CN/panels-cuts.ts';
import { cutFigureNames, cutReasonCodes } from './cut-words.ts';

describe.each([
  ['zh-CN', chinese],
  ['en', english],
] as const)('what is said of cuts, in %s', (_, sentences) => {
  it('has a sentence for every reason, figure, method and way', () => {
    const known: readonly string[] = Object.keys(sentences);
    const asked = [
      ...cutReasonCodes,
      ...cutFigureNames.flatMap((name) => [`cutFigure.${name}`, `cutMethod.${name}`]),
      ...cutWays.map((way) => `cutWay.${way}`),
    ];
    expect(asked.filter((key) => !known.includes(key))).toEqual([]);
  });
});
