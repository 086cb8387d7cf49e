import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { numberFromWords } from './chinese-number.ts';
import { type AmountQuestion, readAmount } from './table-amount.ts';

const land: AmountQuestion = { quantity: 'area', wanted: 'mu', ofRange: 'upper' };
const money: AmountQuestion = { quantity: 'money', wanted: 'wanYuan', ofRange: 'lower' };
const read = (cell: string | number, question: AmountQuestion) => {
  const amount = readAmount(cell, question);
  return amount.ok ? amount.value : amount.fault;
};

describe('a number in words', () => {
  it.each([
    ['三百', 300],
    ['三百二十', 320],
    ['一百零五', 105],
    ['一百五', 150],
    ['十五', 15],
    ['二十', 20],
    ['一千二百', 1200],
    ['一万二', 12_000],
    ['一万零二', 10_002],
    ['两亿', 2e8],
    ['三点五亿', 3.5e8],
    ['二〇二四', 2024],
    ['三万亿', 3e12],
    ['壹仟贰佰', 1200],
    ['1.2万', 12_000],
    ['3千万', 3e7],
    ['1亿2000万', 1.2e8],
    ['1亿2千万', 1.2e8],
    ['1,500万', 1.5e7],
    ['１．２万', 12_000],
    ['1万2', null],
    ['十百', null],
    ['万', null],
    ['百', null],
    ['一二百', null],
    ['点五', null],
    ['', null],
    ['NaN', null],
    ['约60', null],
  ])('%s is %s', (text, number) => expect(numberFromWords(text)).toBe(number));

  it('says every whole number below a trillion as it was written', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 999_999_999_999 }), (number) => {
        expect(numberFromWords(inChinese(number))).toBe(number);
      }),
    );
  });
});

describe('an amount of land', () => {
  it.each([
    ['60亩', 60],
    ['约60亩', 60],
    ['60 亩左右', 60],
    ['三百亩', 300],
    ['4公顷', 60],
    ['2.5 ha', 37.5],
    ['10000平方米', 15],
    ['1.2万平方米', 18],
    ['1.2万㎡', 18],
    ['10,000 m²', 15],
    ['１２．５亩', 12.5],
    ['1 km²', 1500],
    ['60-80亩', 80],
    ['60亩～80亩', 80],
    ['60至80', 80],
    ['≥60亩', 60],
    ['不少于 60 亩', 60],
    ['60亩以上', 60],
    [60, 60],
    ['60', 60],
    ['60万元', 'number'],
    ['面议', 'number'],
    ['NaN', 'number'],
    [Number.NaN, 'number'],
    [Number.POSITIVE_INFINITY, 'number'],
  ])('%s is %s mu', (cell, value) => expect(read(cell, land)).toBe(value));

  it('is counted as the column says, unless the cell says otherwise', () => {
    expect(read('4', { ...land, column: 'ha' })).toBe(60);
    expect(read(10_000, { ...land, column: 'm2' })).toBe(15);
    expect(read('60亩', { ...land, column: 'ha' })).toBe(60);
  });

  it('is an acre by the international definition', () => {
    expect(read('1 acre', land)).toBeCloseTo(4046.8564224 / (10_000 / 15), 12);
  });

  it('tells what is not exact, and both ends of a range', () => {
    expect(readAmount('约60亩', land)).toMatchObject({ roundness: 'about' });
    expect(readAmount('＞60亩', land)).toMatchObject({ roundness: 'atLeast' });
    expect(readAmount('60亩以内', land)).toMatchObject({ roundness: 'atMost' });
    expect(readAmount('4-5公顷', land)).toMatchObject({ value: 75, roundness: 'range', ends: [60, 75] });
    expect(readAmount('60-80亩', { ...land, ofRange: 'lower' })).toMatchObject({ value: 60 });
    expect(readAmount('60亩', land)).not.toHaveProperty('roundness');
  });
});

describe('an amount of money', () => {
  it.each([
    ['2亿元', 20_000],
    ['2.5亿', 25_000],
    ['＞5亿元', 50_000],
    ['1,500万元', 1500],
    ['1500万元/年', 1500],
    ['1亿2000万元', 12_000],
    ['1亿2千万元', 12_000],
    ['三点五亿元', 35_000],
    ['5百万元', 500],
    ['3000元', 0.3],
    ['2亿元人民币', 20_000],
    ['¥20000', 2],
    ['CNY 5 million', 500],
    ['500万美元', 'rate'],
    ['$5 million', 'rate'],
    ['2亿港币', 'rate'],
    ['60亩', 'number'],
  ])('%s is %s (10⁴ yuan)', (cell, value) => expect(read(cell, money)).toBe(value));

  it('is never turned from another currency without a rate, and with one says which', () => {
    expect(readAmount('500万美元', money)).toEqual({ ok: false, fault: 'rate', currency: 'USD' });
    expect(readAmount(500, { ...money, column: 'wanUSD' })).toEqual({ ok: false, fault: 'rate', currency: 'USD' });
    expect(readAmount('500万美元', { ...money, rates: { USD: 7.1 } })).toMatchObject({ value: 3550, rate: 7.1 });
    expect(readAmount('500', { ...money, column: 'wanUSD', rates: { EUR: 7.8 } })).toMatchObject({ ok: false });
    expect(readAmount('1.5亿', { ...money, column: 'wanUSD', rates: { USD: 7 } })).toMatchObject({ value: 105_000 });
  });

  it('counts 万 and 亿 of a cell before the unit of its column', () => {
    expect(read('1.2亿', { ...money, column: 'wanYuan' })).toBe(12_000);
    expect(read('3', { ...money, column: 'yiYuan' })).toBe(30_000);
    expect(read('3000万', { ...money, column: 'yiYuan' })).toBe(3000);
  });
});

describe('other amounts', () => {
  it.each([
    ['40%', 'share', 'share', 0.4],
    ['百分之四十', 'share', 'share', 'number'],
    ['25万元/亩', 'landPrice', 'wanYuanPerMu', 25],
    ['375元/㎡', 'landPrice', 'wanYuanPerMu', 25],
    ['12元/㎡·月', 'rent', 'yuanPerM2Month', 12],
    ['5 MVA', 'power', 'kva', 5000],
    ['1.5万吨/日', 'flow', 'm3PerDay', 15_000],
    ['1.2km', 'length', 'm', 1200],
  ] as const)('%s', (cell, quantity, wanted, value) => {
    expect(read(cell, { quantity, wanted, ofRange: 'upper' })).toBe(value);
  });

  it('never gives a number that is not finite', () => {
    const signs = fc.constantFrom(
      ...'0123456789.,-~+e%亩万亿千百十三零点约≥元美$ ',
      'NaN',
      'Infinity',
      'ha',
      'm2',
      '至',
    );
    fc.assert(
      fc.property(fc.array(signs, { maxLength: 12 }), (parts) => {
        for (const question of [land, money]) {
          const amount = readAmount(parts.join(''), question);
          if (amount.ok) expect(Number.isFinite(amount.value)).toBe(true);
        }
      }),
    );
  });
});

/** How one writes a whole number in Chinese: sections of four digits under 万 and 亿, 零 over a gap. */
function inChinese(number: number): string {
  const signs = [...'零一二三四五六七八九'];
  const sectionText = (section: number): string => {
    let text = '';
    for (const [unit, sign] of [
      [1000, '千'],
      [100, '百'],
      [10, '十'],
      [1, ''],
    ] as const) {
      const digit = Math.floor(section / unit) % 10;
      if (digit > 0) text += signs[digit] + sign;
      else if (text !== '' && !text.endsWith('零')) text += '零';
    }
    return text.replace(/零$/, '');
  };
  let text = '';
  for (const [unit, sign] of [
    [1e8, '亿'],
    [1e4, '万'],
    [1, ''],
  ] as const) {
    const section = Math.floor(number / unit) % 1e4;
    if (section === 0) {
      if (text !== '' && !text.endsWith('零')) text += '零';
      continue;
    }
    if (text !== '' && section < 1000 && !text.endsWith('零')) text += '零';
    text += sectionText(section) + sign;
  }
  return text.replace(/零$/, '');
}
