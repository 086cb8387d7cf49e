import { describe, expect, it } from 'vitest';
import { networkSeverities } from '../engine/roads/network-issues.ts';
import { topologySeverities } from '../engine/topology/topology-issues.ts';
import { issues as english } from '../locale/en/issues.ts';
import { createTranslator } from '../locale/translator.ts';
import { issues as chinese } from '../locale/zh-CN/issues.ts';
import { issueSeverities } from './issue-codes.ts';

// What the engine finds in outlines and in the network is an issue too.
const codes = [issueSeverities, topologySeverities, networkSeverities].flatMap((codesOf) => Object.keys(codesOf));
const aside = /^(severity|where|type|kind|repair|refused)\./;
const placeholders = (sentence: string): string[] =>
  [...sentence.matchAll(/\{\{\s*(\w+)/g)].map(([, name]) => name ?? '').sort();

describe('the sentences of the issues', () => {
  it.each([
    ['Chinese', chinese],
    ['English', english],
  ])('are complete in %s and speak of nothing else', (_, sentences) => {
    const keys = Object.keys(sentences).filter((key) => !aside.test(key));
    expect(codes.filter((code) => !keys.includes(code))).toEqual([]);
    expect(keys.filter((key) => !codes.includes(key))).toEqual([]);
  });

  it('use the same values in both languages', () => {
    const differing = Object.keys(chinese).filter((key) => {
      const [one, other] = [chinese, english].map((all) => placeholders(all[key as keyof typeof all]));
      return JSON.stringify(one) !== JSON.stringify(other);
    });
    expect(differing).toEqual([]);
  });

  it('put words for types and statuses into the sentence, and nothing of ours for what a file says', () => {
    const { t } = createTranslator('zh-CN');
    expect(t('issues:field.type', { expected: 'number', value: '“{{limit}}”' })).toBe(
      '应为数字，这里是 “{{limit}}”；该值未采用。',
    );
    expect(t('issues:field.invalid', { value: '“$t(issues:type.array)”' })).toContain('“$t(issues:type.array)”');
    expect(t('issues:plain.status.assumed', { status: 'planned' })).toContain('“规划”');
  });
});
