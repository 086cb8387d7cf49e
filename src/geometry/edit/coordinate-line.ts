/** Whether a number was marked as a longitude (or easting) or a latitude (or northing). */
export type AxisMark = 'east' | 'north';

export interface CoordinatePair {
  readonly first: number;
  readonly second: number;
  /** What letters say of the two; absent where none stand there. */
  readonly marks?: readonly [AxisMark, AxisMark];
  /** Written in degrees, minutes and seconds. */
  readonly isSexagesimal: boolean;
}

const letters: Readonly<Record<string, { readonly axis: AxisMark; readonly sign: 1 | -1 }>> = {
  E: { axis: 'east', sign: 1 },
  东: { axis: 'east', sign: 1 },
  W: { axis: 'east', sign: -1 },
  西: { axis: 'east', sign: -1 },
  N: { axis: 'north', sign: 1 },
  北: { axis: 'north', sign: 1 },
  S: { axis: 'north', sign: -1 },
  南: { axis: 'north', sign: -1 },
};

/** Chinese keyboards write digits and signs in the width of a character. */
const halfWidth = (text: string): string =>
  text
    .replace(/[\uff01-\uff5e]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0))
    .replace(/\u3000/g, ' ')
    .replace(/[、]/g, ',');

const sexagesimal =
  /([NSEW东西南北])?(?:经|纬)?\s*([+-]?\d+(?:\.\d+)?)\s*[°º度]\s*(?:(\d+(?:\.\d+)?)\s*['′’分]\s*)?(?:(\d+(?:\.\d+)?)\s*(?:["″”秒]|''|′′|’’)\s*)?([NSEW东西南北])?/giu;
const plain = /^([NSEW东西南北])?([+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?)([NSEW东西南北])?$/iu;

/** The two coordinates of one line; null where there are not exactly two. A label before them is left aside, a height after. */
export function coordinatePair(written: string): CoordinatePair | null {
  const text = halfWidth(written).trim();
  return /[°º度]/.test(text) ? sexagesimalPair(text) : plainPair(text);
}

function sexagesimalPair(text: string): CoordinatePair | null {
  const found = [...text.matchAll(sexagesimal)].map(([, before, degrees, minutes, seconds, after]) => {
    const size = Math.abs(Number(degrees)) + Number(minutes ?? 0) / 60 + Number(seconds ?? 0) / 3600;
    const isInRange = Number(minutes ?? 0) < 60 && Number(seconds ?? 0) < 60;
    return marked(degrees?.startsWith('-') ? -size : size, isInRange, before, after);
  });
  // Whatever is neither a number, a separator nor a label before them is not understood.
  const rest = text.replace(sexagesimal, ' ').replace(/^\s*[A-Za-z点]*\d*\s*[,;:：]?/u, ' ');
  if (/[^\s,;/|]/.test(rest)) return null;
  return pairOf(found, true);
}

interface Marked {
  readonly value: number;
  readonly axis: AxisMark | null;
}

function marked(value: number, isInRange: boolean, ...signs: readonly (string | undefined)[]): Marked | null {
  if (!isInRange || !Number.isFinite(value)) return null;
  const sign = signs.find((each) => each !== undefined);
  const letter = sign === undefined ? undefined : letters[sign.toUpperCase()];
  return letter ? { value: letter.sign * value, axis: letter.axis } : { value, axis: null };
}

function plainPair(text: string): CoordinatePair | null {
  const words = text.split(/[\s,;|/]+/u).filter((word) => word !== '');
  const isNumber = (word: string | undefined): boolean => word !== undefined && plain.test(word);
  if (words.length > 2 && !isNumber(words[0])) words.shift();
  // Numbers of the point and of its ring stand before the coordinates, as in boundary files.
  while (words.length > 2 && /^\d{1,6}$/.test(words[0] ?? '')) words.shift();
  const [first, second, height, ...more] = words;
  if (!isNumber(first) || !isNumber(second) || more.length > 0) return null;
  if (height !== undefined && !isNumber(height)) return null;
  const found = [first, second].map((word = '') => {
    const [, before, digits, after] = plain.exec(word) ?? [];
    return marked(Number(digits), true, before, after);
  });
  return pairOf(found, false);
}

function pairOf(found: readonly (Marked | null)[], isSexagesimal: boolean): CoordinatePair | null {
  const [first, second] = found;
  if (found.length !== 2 || !first || !second) return null;
  const { axis } = first;
  const other = second.axis;
  if (axis && other && axis === other) return null;
  const told = axis ?? (other === 'east' ? 'north' : other === 'north' ? 'east' : null);
  return {
    first: first.value,
    second: second.value,
    isSexagesimal,
    ...(told ? { marks: [told, told === 'east' ? 'north' : 'east'] as const } : {}),
  };
}
