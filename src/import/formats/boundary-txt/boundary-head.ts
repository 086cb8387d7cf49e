import { numberFromText } from '../../number-text.ts';
import { isRemark, plainLine, textLines } from './text-lines.ts';

export type HeadSystem = 'cgcs2000' | 'xian80' | 'beijing54' | 'other' | 'blank';

/** What the lines before the parcels say. A value that is not there or blank is null. */
export interface BoundaryHead {
  /** 坐标系 */
  readonly system: HeadSystem;
  readonly systemText: string;
  /** 几度分带 */
  readonly degrees: 3 | 6 | null;
  /** 带号 */
  readonly zone: number | null;
  /** 中央子午线, degrees. */
  readonly meridian: number | null;
  /** 计量单位: metres in one unit; `degree` for angles; null = a word we do not know. */
  readonly unitM: number | 'degree' | null;
  readonly unitText: string;
  /** 精度 as decimals of a metre. */
  readonly decimals: number | null;
  /** 转换参数 as written where one of them is not zero. */
  readonly parameters: string | null;
}

/** The pairs `key=value` of the sections before the parcels, keys plain and without blanks; the first of a key counts. */
function pairsOf(head: string): ReadonlyMap<string, string> {
  const pairs = new Map<string, string>();
  for (const { text } of textLines(head)) {
    const line = plainLine(text);
    const at = line.search(/[=:]/);
    if (at <= 0 || isRemark(line)) continue;
    const key = line.slice(0, at).replace(/\s+/g, '');
    if (!pairs.has(key)) pairs.set(key, line.slice(at + 1).trim());
  }
  return pairs;
}

export function readHead(head: string): BoundaryHead {
  const pairs = pairsOf(head);
  const value = (...keys: readonly string[]): string => keys.map((key) => pairs.get(key)).find((one) => one) ?? '';
  const systemText = value('坐标系', '坐标系统', '坐标系名称');
  const unitText = value('计量单位', '单位');
  return {
    system: systemOf(systemText),
    systemText,
    degrees: degreesOf(value('几度分带', '分带', '度带')),
    zone: wholeOf(value('带号')),
    meridian: numberIn(value('中央子午线', '中央经线')),
    unitM: unitOf(unitText),
    unitText,
    decimals: decimalsOf(value('精度')),
    parameters: parametersOf(value('转换参数')),
  };
}

function systemOf(text: string): HeadSystem {
  if (text === '') return 'blank';
  if (/2000|cgcs/i.test(text)) return 'cgcs2000';
  if (/80|西安|xi'?an/i.test(text)) return 'xian80';
  if (/54|北京|beijing/i.test(text)) return 'beijing54';
  return 'other';
}

function degreesOf(text: string): 3 | 6 | null {
  if (/[3三]/.test(text)) return 3;
  return /[6六]/.test(text) ? 6 : null;
}

const numberIn = (text: string): number | null => {
  const found = /-?\d+(\.\d+)?/.exec(text);
  return found ? numberFromText(found[0]) : null;
};

const wholeOf = (text: string): number | null => {
  const value = numberIn(text);
  return value !== null && Number.isInteger(value) ? value : null;
};

function unitOf(text: string): number | 'degree' | null {
  if (text === '' || /^(米|公尺|m|metres?|meters?)$/i.test(text)) return 1;
  if (/^(公里|千米|km)$/i.test(text)) return 1000;
  if (/^(分米|dm)$/i.test(text)) return 0.1;
  if (/^(厘米|cm)$/i.test(text)) return 0.01;
  if (/^(毫米|mm)$/i.test(text)) return 0.001;
  return /^(度|十进制度|degrees?)$/i.test(text) ? 'degree' : null;
}

/** `0.001` is three decimals and so is `3`; `1` is whole metres. */
function decimalsOf(text: string): number | null {
  const value = numberIn(text);
  if (value === null || value < 0 || value > 9) return null;
  if (value === 0 || value === 1) return 0;
  return value < 1 ? Math.round(-Math.log10(value)) : Math.round(value);
}

const parametersOf = (text: string): string | null =>
  text.split(',').some((each) => (numberIn(each) ?? 0) !== 0) ? text : null;
