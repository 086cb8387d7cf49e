import { describe, expect, it } from 'vitest';
import { rectangleAt } from '../../test/builders/local-frame.ts';
import type { Repair } from '../domain/repair.ts';
import { createTranslator } from '../locale/translator.ts';
import { changeText, wishOf } from './issue-repair-view-data.ts';

const shape = rectangleAt(0, 0, 100, 100);
const takenIn = { layer: 'parcels', record: { id: 'd', name: '丁地块', status: 'planned', shape } } as const;
const repairOf = (beforeM2: number, afterM2: number): Repair => ({
  kind: 'repair',
  layer: 'parcels',
  code: 'geometry.ring.selfCrossing',
  changes: [{ id: 'd', name: '丁地块', before: shape, after: shape, beforeM2, afterM2 }],
  mended: 1,
  left: 0,
  takenIn,
});

describe('what is said of a record that comes in with its outline mended', () => {
  it.each(['zh-CN', 'en'] as const)('%s: its area, and how far the outline as written is from it', async (language) => {
    const { t } = createTranslator(language);
    const [comes, differs] = changeText(repairOf(15_000, 17_000), t);
    expect(comes).toMatch(/丁地块.*17,000/);
    expect(differs).toMatch(/15,000.*\+2,000/);
    const cancelled = changeText(repairOf(0.001, 5000), t);
    expect(cancelled).toEqual([expect.stringContaining('5,000'), t('issues:repair.notComparable')]);
    expect(changeText(repairOf(5000, 5000), t)[1]).toBe(t('issues:repair.asWritten'));
    for (const sentence of [comes, differs, ...cancelled]) expect(sentence).not.toMatch(/repair\.|\{\{/);
  });
});

describe('the repair of an issue', () => {
  it('is asked for what was left out, and not where a file gives nothing to mend', () => {
    const place = [112.19, 22.98] as const;
    const issue = { code: 'geometry.ring.selfCrossing', severity: 'error', place } as const;
    expect(wishOf({ ...issue, leftOut: takenIn })).toEqual({
      layer: 'parcels',
      code: issue.code,
      place,
      leftOut: takenIn,
    });
    expect(wishOf(issue)).toBeNull();
  });
});
