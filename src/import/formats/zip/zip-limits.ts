const mebibyte = 1024 * 1024;

/** What an archive may hold at most, so that a small file cannot fill the memory. */
export const zipLimits = {
  /** Of everything unpacked from one drop: ten times the 100 MB that one file of an office may have. */
  totalBytes: 1024 * mebibyte,
  /** Of one member: V8 holds no text beyond 2^29 characters, so that more could not be read as text anyway. */
  memberBytes: 512 * mebibyte,
  /** The members of one drop. A Shapefile has eight; a county's folder a few thousand. */
  members: 10_000,
  /** Inflated to packed, asked from `ratioFromBytes` on: tables padded with blanks reach about 100, a bomb 1,000. */
  ratio: 200,
  ratioFromBytes: 64 * mebibyte,
  /** Deflate cannot do better (a length of 258 in 2 bits); who claims more than this lies. */
  deflateRatio: 1032,
} as const;

export const inMebibytes = (bytes: number): number => Math.ceil(bytes / mebibyte);
