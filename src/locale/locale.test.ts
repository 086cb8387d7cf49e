import { describe, expect, it } from 'vitest';
import { en } from './en/index.ts';
import { restEn } from './en/rest.ts';
import { createTranslator } from './translator.ts';
import { zhCN } from './zh-CN/index.ts';
import { restZhCN } from './zh-CN/rest.ts';

type Namespace = Readonly<Record<string, string>>;
/** A namespace may come in two parts, the first page's and the rest. */
const joined = (first: Readonly<Record<string, Namespace>>, rest: Readonly<Record<string, Namespace>>) =>
  Object.fromEntries(
    [...new Set([...Object.keys(first), ...Object.keys(rest)])].map((name) => [
      name,
      { ...first[name], ...rest[name] },
    ]),
  );
const chinese = joined(zhCN, restZhCN);
const english = joined(en, restEn);

/** The variables a sentence takes, without their formats: `{{short, mu}}` → short. */
const variables = (sentence: string): string[] =>
  [...new Set([...sentence.matchAll(/\{\{-?\s*([^,}\s]+)/g)].map(([, name]) => name ?? ''))].sort();

/** English has a form for one and a form for several; Chinese has one form. */
const withoutPlural = (key: string): string => key.replace(/_(zero|one|two|few|many|other)$/, '');

const sentences = (namespace: Namespace): Map<string, string[]> => {
  const found = new Map<string, string[]>();
  for (const [key, sentence] of Object.entries(namespace)) {
    const name = withoutPlural(key);
    found.set(name, [...new Set([...(found.get(name) ?? []), ...variables(sentence)])].sort());
  }
  return found;
};

describe('the two languages', () => {
  it('have the same namespaces', () => {
    expect(Object.keys(english).sort()).toEqual(Object.keys(chinese).sort());
  });

  for (const name of Object.keys(chinese)) {
    it(`say the same things with the same values in ${name}`, () => {
      const [zh, other] = [sentences(chinese[name] ?? {}), sentences(english[name] ?? {})];
      expect([...other.keys()].sort()).toEqual([...zh.keys()].sort());
      const different = [...zh].filter(([key, values]) => values.join() !== other.get(key)?.join()).map(([key]) => key);
      expect(different).toEqual([]);
    });

    it(`leave nothing unsaid in ${name}`, () => {
      const all = [...Object.entries(chinese[name] ?? {}), ...Object.entries(english[name] ?? {})];
      // A unit may have no sign of its own, as a ratio has none.
      const unsaid = all.filter(([key, sentence]) => sentence.trim() === '' && !key.startsWith('unit.'));
      expect(unsaid.map(([key]) => key)).toEqual([]);
    });
  }
});

describe('a stated area with two possible causes', () => {
  it.each(['zh-CN', 'en'] as const)('says both in %s with their figures', (language) => {
    const { t } = createTranslator(language);
    const said = t('findings:stated.either', {
      code: 'stated.webMercator',
      also: 'stated.acresTakenForHectares',
      stated: 537_000,
      measured: 358_000,
      share: -0.3,
    });
    expect(said).not.toContain('$t(');
    expect(said).not.toContain('{{');
    expect(said).toMatch(/Mercator|墨卡托/);
    expect(said).toMatch(/acres|英亩/);
    expect(said.match(/537(?!\d)/g)).toHaveLength(2);
  });
});
