/** What one pass over a JSON text tells before it is parsed. Offsets are into the text. */
export interface JsonScan {
  readonly depth: number;
  /** Where each element of the top-level `features` array begins. */
  readonly featureStarts: readonly number[];
  /** NaN and Infinity written as bare words, which JSON does not know. */
  readonly bareWords: readonly { readonly from: number; readonly word: string }[];
}

const quote = 34;
const backslash = 92;

/** Offset of the quote that ends the string which begins at `from`. */
function stringEnd(text: string, from: number): number {
  let at = from + 1;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    if (code === backslash) at += 1;
    else if (code === quote) return at;
    at += 1;
  }
  return text.length;
}

export function scanJson(text: string): JsonScan {
  let open = 0;
  let depth = 0;
  let key = '';
  let inFeatures = false;
  let expectElement = false;
  const featureStarts: number[] = [];
  const bareWords: { from: number; word: string }[] = [];
  for (let at = 0; at < text.length; at += 1) {
    const letter = text[at];
    if (letter === ' ' || letter === '\n' || letter === '\r' || letter === '\t' || letter === ':') continue;
    if (letter === ',') {
      if (inFeatures && open === 2) expectElement = true;
      continue;
    }
    if (letter === ']' || letter === '}') {
      if (inFeatures && open === 2) inFeatures = false;
      open -= 1;
      continue;
    }
    if (expectElement && inFeatures && open === 2) {
      featureStarts.push(at);
      expectElement = false;
    }
    if (letter === '"') {
      const end = stringEnd(text, at);
      if (open === 1) key = text.slice(at + 1, end);
      at = end;
    } else if (letter === '[' || letter === '{') {
      open += 1;
      if (open > depth) depth = open;
      if (open === 2 && letter === '[' && key === 'features') {
        inFeatures = true;
        expectElement = true;
      }
    } else if (letter === 'N' || letter === 'I') {
      const word = ['NaN', 'Infinity'].find((one) => text.startsWith(one, at));
      if (word) {
        const from = text[at - 1] === '-' ? at - 1 : at;
        bareWords.push({ from, word: text.slice(from, at + word.length) });
        at += word.length - 1;
      }
    }
  }
  return { depth, featureStarts, bareWords };
}

/** Line of an offset, counted from 1. */
export function lineAt(text: string, offset: number): number {
  let line = 1;
  for (let at = text.indexOf('\n'); at !== -1 && at < offset; at = text.indexOf('\n', at + 1)) line += 1;
  return line;
}
