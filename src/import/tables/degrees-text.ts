import { numberFromText } from '../number-text.ts';

const parts =
  /^([NSEW东西南北])?(?:经|纬)?\s*([+-]?\d+(?:\.\d+)?)\s*[°度º]\s*(?:(\d+(?:\.\d+)?)\s*['′’分]\s*)?(?:(\d+(?:\.\d+)?)\s*(?:["″”秒]|''|′′|’’)?\s*)?([NSEW东西南北])?(?:经|纬)?$/i;
const marked = /^([NSEW东西南北])(?:经|纬)?\s*(\d+(?:\.\d+)?)$|^(\d+(?:\.\d+)?)\s*([NSEW东西南北])$/i;

const signs: Readonly<Record<string, { readonly axis: 'lon' | 'lat'; readonly sign: 1 | -1 }>> = {
  E: { axis: 'lon', sign: 1 },
  东: { axis: 'lon', sign: 1 },
  W: { axis: 'lon', sign: -1 },
  西: { axis: 'lon', sign: -1 },
  N: { axis: 'lat', sign: 1 },
  北: { axis: 'lat', sign: 1 },
  S: { axis: 'lat', sign: -1 },
  南: { axis: 'lat', sign: -1 },
};

/**
 * Degrees from a text: decimal, or degrees, minutes and seconds (`112°06′30″E`, `112度6分30秒`, `E112°6.5'`). Null when it is
 * none, when minutes or seconds reach 60, or when its letter belongs to the other axis.
 */
export function readDegrees(text: string, axis: 'lon' | 'lat'): number | null {
  const trimmed = text.trim();
  const number = numberFromText(trimmed);
  if (number !== null) return number;
  const [, letterOf = '', ofLetter, beforeLetter, letterBehind = ''] = marked.exec(trimmed) ?? [];
  if (ofLetter !== undefined || beforeLetter !== undefined) {
    return signed(Number(ofLetter ?? beforeLetter), letterOf || letterBehind, axis);
  }
  const match = parts.exec(trimmed);
  if (!match) return null;
  const [, before = '', degrees = '', minutes = '0', seconds = '0', behind = ''] = match;
  if (Number(minutes) >= 60 || Number(seconds) >= 60 || (before !== '' && behind !== '')) return null;
  const size = Math.abs(Number(degrees)) + Number(minutes) / 60 + Number(seconds) / 3600;
  return signed(degrees.startsWith('-') ? -size : size, before || behind, axis);
}

function signed(degrees: number, letter: string, axis: 'lon' | 'lat'): number | null {
  if (letter === '') return degrees;
  const meaning = signs[letter.toUpperCase()];
  if (meaning?.axis !== axis || degrees < 0) return null;
  return degrees * meaning.sign;
}
