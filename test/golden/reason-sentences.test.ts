import { describe, expect, it } from 'vitest';
import { verdicts } from '../../src/domain/assessment.ts';
import { criteria } from '../../src/domain/criterion.ts';
import { figureNames, methods, reasonCodes } from '../../src/engine/reason-codes.ts';
import { en } from '../../src/locale/en/index.ts';
import { restEn } from '../../src/locale/en/rest.ts';
import { createTranslator } from '../../src/locale/translator.ts';
import { zhCN } from '../../src/locale/zh-CN/index.ts';
import { restZhCN } from '../../src/locale/zh-CN/rest.ts';
import { languages } from '../../src/quantities/language.ts';

const sentences = {
  'zh-CN': { ...zhCN.findings, ...restZhCN.findings },
  en: { ...en.findings, ...restEn.findings },
} as const;

/** A value for every hole a sentence may have. */
const holes = {
  free: 20_000,
  demanded: 40_000,
  short: 8_266,
  largest: 9_000,
  allowed: '100102',
  occupier: '某企业',
  building: '一号厂房',
  tenant: '某租户',
  month: '2022-09',
  landUse: '100102',
  industry: 'metal',
  zone: '高压走廊',
  area: 3_000,
  share: 0.25,
  condition: '不得建高层',
  readyFrom: '2023-06',
  neededBy: '2022-09',
  months: 9,
  far: 1.2,
  limit: 3_000,
  height: 20,
  has: 5,
  value: 333.3,
  kind: 'interchange',
  facility: '思劳出入口',
  metres: 4_210,
  minutes: 7.2,
  openFrom: '2023-01',
  resource: 'power',
  unit: 'm3/d',
  left: 6_000,
  needed: 2_000,
  installed: 500,
  price: 20,
  cost: 1_200,
  rent: 15,
  stated: 40_000,
  measured: 42_000,
  factor: 47.2,
  project: '钢管项目',
  source: '污水处理厂',
  toward: 'housing',
  sterilised: 80_000,
  inside: 4_000,
  length: 120,
  width: 80,
  largestLength: 118,
  largestWidth: 78.7,
  azimuth: 32,
  meridian: 114,
  code: 'stated.otherZone',
  also: 'stated.gcj02',
  why: 'overlay.failed',
};

describe.each(languages)('what the engine says, in %s', (language) => {
  const t = createTranslator(language).t;

  it.each(reasonCodes)('has a whole sentence for %s', (code) => {
    expect(Object.keys(sentences[language])).toContain(code);
    const said = t(`findings:${code}`, holes);
    expect(said).not.toBe(code);
    expect(said).not.toMatch(/\{\{|\}\}|\$t\(|undefined|NaN|unit\.|facility\.|resource\.|industry\./);
  });

  it('names every criterion, verdict, figure and method', () => {
    const known: readonly string[] = Object.keys(sentences[language]);
    const asked = [
      ...criteria.map((each) => `criterion.${each}`),
      ...verdicts.map((each) => `verdict.${each}`),
      ...figureNames.map((each) => `figure.${each}`),
      ...methods.map((each) => `method.${each}`),
    ];
    expect(asked.filter((each) => !known.includes(each))).toEqual([]);
  });
});

describe('sentences with values', () => {
  it('says what is short in mu', () => {
    const values = { short: 12.4 * (10_000 / 15), free: 30_000, demanded: 40_000 };
    expect(createTranslator('zh-CN').t('findings:area.short', values)).toMatch(/^短 12.4 亩/);
    expect(createTranslator('en').t('findings:area.short', values)).toMatch(/^short 12.4 mu/);
  });

  it('says the way to the interchange by the word for its kind', () => {
    const values = { kind: 'interchange', facility: '思劳', metres: 4_210, limit: 3_000 };
    expect(createTranslator('zh-CN').t('findings:proximity.roadBeyond', values)).toBe(
      '沿路距高速出入口（思劳）4.21 km，要求 ≤ 3 km',
    );
    expect(createTranslator('en').t('findings:proximity.roadBeyond', values)).toBe(
      '4.21 km by road to Expressway interchange (思劳), asks ≤ 3 km',
    );
  });

  it('says a resource with its unit', () => {
    const values = { resource: 'water', unit: 'm3/d', facility: '水厂', short: 500, left: 1500, needed: 2000 };
    expect(createTranslator('zh-CN').t('findings:resource.short', values)).toBe(
      '供水差 500 m³/d（水厂尚余 1,500，需 2,000）',
    );
  });

  it('has the same keys in both languages', () => {
    expect(Object.keys(sentences.en).sort()).toEqual(Object.keys(sentences['zh-CN']).sort());
  });
});
