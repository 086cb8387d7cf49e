import { getDocument, OPS } from 'pdfjs-dist/legacy/build/pdf.mjs';

const mmOfPoint = 25.4 / 72;

export interface PdfPage {
  readonly widthMm: number;
  readonly heightMm: number;
  /** What a reader can select, in the order it was written. */
  readonly text: string;
  /** Closed outlines as they were drawn, corners in millimetres of paper. */
  readonly outlines: readonly (readonly (readonly [number, number])[])[];
}

type Matrix = readonly [number, number, number, number, number, number];

const times = (m: Matrix, n: Matrix): Matrix => [
  m[0] * n[0] + m[2] * n[1],
  m[1] * n[0] + m[3] * n[1],
  m[0] * n[2] + m[2] * n[3],
  m[1] * n[2] + m[3] * n[3],
  m[0] * n[4] + m[2] * n[5] + m[4],
  m[1] * n[4] + m[3] * n[5] + m[5],
];

/** How many numbers a step of a path takes. */
const coordinates = new Map<number, number>([
  [OPS.moveTo, 2],
  [OPS.lineTo, 2],
  [OPS.curveTo, 6],
  [OPS.curveTo2, 4],
  [OPS.curveTo3, 4],
  [OPS.closePath, 0],
  [OPS.rectangle, 4],
]);

/** Follows the drawing steps of a page, so that lengths are those of the vectors and not of pixels. */
function outlinesOf(steps: readonly number[], values: readonly unknown[]): (readonly [number, number])[][] {
  const outlines: (readonly [number, number])[][] = [];
  let matrix: Matrix = [1, 0, 0, 1, 0, 0];
  const kept: Matrix[] = [];
  steps.forEach((step, at) => {
    if (step === OPS.save) kept.push(matrix);
    else if (step === OPS.restore) matrix = kept.pop() ?? matrix;
    else if (step === OPS.transform) matrix = times(matrix, values[at] as Matrix);
    else if (step === OPS.constructPath) {
      const [kinds, numbers] = values[at] as [number[], number[]];
      let next = 0;
      let outline: (readonly [number, number])[] = [];
      for (const kind of kinds) {
        const count = coordinates.get(kind) ?? 0;
        const [x = 0, y = 0] = numbers.slice(next + count - 2, next + count);
        next += count;
        if (kind === OPS.moveTo) {
          outline = [];
          outlines.push(outline);
        }
        if (kind === OPS.moveTo || kind === OPS.lineTo)
          outline.push([
            (matrix[0] * x + matrix[2] * y + matrix[4]) * mmOfPoint,
            (matrix[1] * x + matrix[3] * y + matrix[5]) * mmOfPoint,
          ]);
      }
    }
  });
  return outlines;
}

/** Reads a PDF with a reader of its own: size, words and vectors of every page. */
export async function readPdf(bytes: Uint8Array): Promise<readonly PdfPage[]> {
  const pdf = await getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise;
  const pages: PdfPage[] = [];
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pdf.getPage(number);
    const { width, height } = page.getViewport({ scale: 1 });
    const { items } = await page.getTextContent();
    const { fnArray, argsArray } = await page.getOperatorList();
    pages.push({
      widthMm: width * mmOfPoint,
      heightMm: height * mmOfPoint,
      // Some Chinese fonts share a glyph between a character and the radical of its look; readers search in this form.
      text: items
        .map((item) => ('str' in item ? item.str : ''))
        .join('')
        .normalize('NFKC'),
      outlines: outlinesOf(fnArray, argsArray),
    });
  }
  await pdf.destroy();
  return pages;
}
