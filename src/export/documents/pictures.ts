import type { DocumentBlock, Rasterise } from './office-document.ts';

type Drawn = Extract<DocumentBlock, { kind: 'plate' | 'photo' }>;

export interface Picture {
  readonly bytes: Uint8Array;
  readonly type: 'png' | 'jpg';
  readonly widthMm: number;
  readonly heightMm: number;
  readonly caption: string | null;
}

/** Fine enough for print. */
const dotsPerInch = 220;
/** A photo on a page is this wide and high at most. */
const photoMm = { width: 120, height: 80 } as const;

/** A plate at its true size, or a photo at a size that suits a page, as the office programs take it. */
export async function pictureOf(block: Drawn, rasterise: Rasterise): Promise<Picture | null> {
  if (block.kind === 'plate') {
    const { svg, widthMm, heightMm, caption } = block;
    const dots = (mm: number): number => Math.round((mm / 25.4) * dotsPerInch);
    return { bytes: await rasterise(svg, dots(widthMm), dots(heightMm)), type: 'png', widthMm, heightMm, caption };
  }
  const { base64, mime, widthPx, heightPx, caption } = block;
  if (!/^[A-Za-z0-9+/=]*$/.test(base64) || !(widthPx > 0) || !(heightPx > 0)) return null;
  const scale = Math.min(photoMm.width / widthPx, photoMm.height / heightPx);
  const size = { widthMm: widthPx * scale, heightMm: heightPx * scale, caption };
  const bytes = (): Uint8Array => Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0));
  switch (mime) {
    case 'image/png':
      return { bytes: bytes(), type: 'png', ...size };
    case 'image/jpeg':
      return { bytes: bytes(), type: 'jpg', ...size };
    case 'image/webp': {
      // The office programs read no WebP: it is drawn again.
      const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${widthPx} ${heightPx}"><image href="data:image/webp;base64,${base64}" width="${widthPx}" height="${heightPx}"/></svg>`;
      return { bytes: await rasterise(svg, widthPx, heightPx), type: 'png', ...size };
    }
    default:
      return null;
  }
}
