const named: Readonly<Record<string, number>> = { amp: 38, lt: 60, gt: 62, quot: 34, apos: 39, nbsp: 160 };
const ofBackslash: Readonly<Record<string, number>> = { n: 10, r: 13, t: 9, b: 8, f: 12, v: 11, '0': 0 };
const [backslash, ampersand, percent] = [92, 38, 37];

/** An escape as it may begin at a place, and what it stands for. */
const anEscape =
  /\\u([0-9a-f]{4})|\\u\{([0-9a-f]{1,6})\}|\\x([0-9a-f]{2})|\\([^ux])|&#x([0-9a-f]{1,6});|&#(\d{1,7});|&([a-z]{2,4});|%([0-9a-f]{2})/iy;
/** Longer than any of them. */
const longest = 12;

const latin = new TextDecoder('latin1');
const encoder = new TextEncoder();

/**
 * What is said by the escapes of JSON, JavaScript, HTML and addresses (`\u738b`, `\x41`, `&#29579;`, `%E7%8E%8B`), as UTF-8;
 * null where there are none. Whose escapes they are is not asked: all are read as they might be meant.
 */
export function unescaped(bytes: Uint8Array): Uint8Array | null {
  const out = new Uint8Array(bytes.length);
  let [length, copied, isChanged] = [0, 0, false];
  const copyUpTo = (end: number): void => {
    out.set(bytes.subarray(copied, end), length);
    length += end - copied;
  };
  let high = 0;
  let highEnds = -1;
  for (let at = 0; at < bytes.length; at += 1) {
    const byte = bytes[at];
    if (byte !== backslash && byte !== ampersand && byte !== percent) continue;
    anEscape.lastIndex = 0;
    const match = anEscape.exec(latin.decode(bytes.subarray(at, at + longest)));
    const said = match ? saidBy(match) : null;
    if (!match || said === null) continue;
    isChanged = true;
    copyUpTo(at);
    copied = at + match[0].length;
    if (said.kind === 'byte') {
      out[length] = said.value;
      length += 1;
    } else {
      // The second half of a pair takes the place of the first, which was written as a sign of its own.
      const isPair = highEnds === at && said.value >= 0xdc00 && said.value <= 0xdfff;
      if (isPair) length -= 3;
      const code = isPair ? 0x10000 + ((high - 0xd800) << 10) + (said.value - 0xdc00) : said.value;
      const encoded = encoder.encode(code <= 0x10ffff ? String.fromCodePoint(code) : '\ufffd');
      // An escape is never shorter than what it stands for.
      out.set(encoded, length);
      length += encoded.length;
      high = said.value;
      highEnds = said.value >= 0xd800 && said.value <= 0xdbff ? copied : -1;
    }
    at = copied - 1;
  }
  if (!isChanged) return null;
  copyUpTo(bytes.length);
  return out.subarray(0, length);
}

type Said = { readonly kind: 'byte' | 'sign'; readonly value: number };

function saidBy(match: RegExpExecArray): Said | null {
  const [, unicode, braced, hex, after, hexEntity, entity, name, octet] = match;
  const sign = (value: number): Said => ({ kind: 'sign', value });
  const hexadecimal = unicode ?? braced ?? hex ?? hexEntity;
  if (hexadecimal !== undefined) return sign(Number.parseInt(hexadecimal, 16));
  if (entity !== undefined) return sign(Number(entity));
  if (octet !== undefined) return { kind: 'byte', value: Number.parseInt(octet, 16) };
  if (name !== undefined) return Object.hasOwn(named, name) ? sign(named[name] ?? 0) : null;
  // `\"`, `\/`, `\\` stand for the sign behind the backslash.
  return after === undefined ? null : { kind: 'byte', value: ofBackslash[after] ?? after.charCodeAt(0) };
}
