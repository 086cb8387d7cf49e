import { describe, expect, it } from 'vitest';
import { buildShow } from '../../../test/builders/show-builder.ts';
import { showStops } from './show-stop.ts';

describe('the stops of a show', () => {
  it('are the opening, each option, the comparison and the closing', () => {
    expect(showStops(buildShow()).map((stop) => ('letter' in stop ? stop.letter : stop.kind))).toEqual([
      'opening',
      'A',
      'B',
      'C',
      'comparison',
      'closing',
    ]);
  });

  it('compare nothing where there is but one option', () => {
    const [only] = buildShow().options;
    expect(showStops({ options: [only!] }).map(({ kind }) => kind)).toEqual(['opening', 'option', 'closing']);
  });
});
