const bits = new DataView(new ArrayBuffer(8));

/** A double as mantissa × 2^exponent, both whole. */
const taken = (value: number): readonly [mantissa: bigint, exponent: number] => {
  bits.setFloat64(0, value);
  const high = bits.getUint32(0);
  const exponent = (high >>> 20) & 0x7ff;
  const fraction = (BigInt(high & 0xfffff) << 32n) | BigInt(bits.getUint32(4));
  const mantissa = exponent === 0 ? fraction : fraction | (1n << 52n);
  return [high >>> 31 === 1 ? -mantissa : mantissa, exponent === 0 ? -1074 : exponent - 1075];
};

const exactly = (values: readonly number[]): readonly bigint[] => {
  const parts = values.map(taken);
  const lowest = Math.min(...parts.filter(([mantissa]) => mantissa !== 0n).map(([, exponent]) => exponent));
  return parts.map(([mantissa, exponent]) => (mantissa === 0n ? 0n : mantissa << BigInt(exponent - lowest)));
};

/** Where the rounded determinant may have the wrong sign: (3 + 16ε)ε of its terms (Shewchuk 1997, stage A). */
export const turnDoubt = (3 + 16 * 2 ** -53) * 2 ** -53;

/**
 * Which way the path a → b → c turns: positive to the left (anticlockwise), negative to the right, 0 exactly when the
 * three lie on one line. The sign is exact for any finite doubles: the rounded determinant is taken where its error
 * bound allows (J. R. Shewchuk, Adaptive Precision Floating-Point Arithmetic, 1997), whole numbers decide otherwise.
 */
export const exactTurn = (aE: number, aN: number, bE: number, bN: number, cE: number, cN: number): number => {
  const left = (aE - cE) * (bN - cN);
  const right = (aN - cN) * (bE - cE);
  const det = left - right;
  const bound = turnDoubt * (Math.abs(left) + Math.abs(right));
  if (det > bound || -det > bound) return det;
  // Equal coordinates give true zeros: the common case of edges along the grid.
  if ((aE === cE || bN === cN) && (aN === cN || bE === cE)) return 0;
  const [ae = 0n, an = 0n, be = 0n, bn = 0n, ce = 0n, cn = 0n] = exactly([aE, aN, bE, bN, cE, cN]);
  const exact = (ae - ce) * (bn - cn) - (an - cn) * (be - ce);
  return exact > 0n ? 1 : exact < 0n ? -1 : 0;
};
