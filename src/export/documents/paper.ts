import type { OfficeDocument } from './office-document.ts';

export type Paper = OfficeDocument['paper'];

interface SizeMm {
  readonly widthMm: number;
  readonly heightMm: number;
}

const upright: Readonly<Record<Paper['size'], SizeMm>> = {
  A4: { widthMm: 210, heightMm: 297 },
  A3: { widthMm: 297, heightMm: 420 },
};

/** Paper that printers cannot print on, and room to file a sheet. */
export const marginMm = { top: 10, side: 12, bottom: 11 } as const;

export function pageMm({ size, isLandscape }: Paper): SizeMm {
  const { widthMm, heightMm } = upright[size];
  return isLandscape ? { widthMm: heightMm, heightMm: widthMm } : { widthMm, heightMm };
}

/**
 * The widest a plate may be. One millimetre less than between the margins: what is wider by a fraction of a pixel makes
 * the browser shrink the whole page, and then no scale is true.
 */
export const plateWidthMm = (paper: Paper): number => pageMm(paper).widthMm - 2 * marginMm.side - 1;
