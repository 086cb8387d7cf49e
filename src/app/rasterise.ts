import type { Rasterise } from '../export/documents/office-document.ts';

const svgMime = 'image/svg+xml';

/** The drawing with the size of the picture in place of its own, so that no browser enlarges a small picture of it. */
function sized(svg: string, widthPx: number, heightPx: number): Blob {
  const drawing = new DOMParser().parseFromString(svg, svgMime);
  const root = drawing.documentElement;
  if (root.localName !== 'svg') throw new Error('not an SVG drawing');
  root.setAttribute('width', String(widthPx));
  root.setAttribute('height', String(heightPx));
  return new Blob([new XMLSerializer().serializeToString(drawing)], { type: svgMime });
}

/** Draws an SVG as a PNG on a white ground, with the fonts of this computer. */
export const rasterise: Rasterise = async (svg, widthPx, heightPx) => {
  const [width, height] = [Math.max(1, Math.round(widthPx)), Math.max(1, Math.round(heightPx))];
  const address = URL.createObjectURL(sized(svg, width, height));
  try {
    const picture = new Image(width, height);
    picture.src = address;
    await picture.decode();
    const canvas = document.createElement('canvas');
    canvas.width = width;
    canvas.height = height;
    const drawn = canvas.getContext('2d');
    if (!drawn) throw new Error('this browser draws no pictures');
    drawn.fillStyle = '#FFFFFF';
    drawn.fillRect(0, 0, width, height);
    drawn.drawImage(picture, 0, 0, width, height);
    const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
    if (!blob) throw new Error(`no picture of ${width} × ${height} px can be made`);
    return new Uint8Array(await blob.arrayBuffer());
  } finally {
    URL.revokeObjectURL(address);
  }
};
