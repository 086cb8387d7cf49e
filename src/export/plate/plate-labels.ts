import { escapeXml } from '../escape-xml.ts';
import { mm } from './plate-frame.ts';

export interface LabelWish {
  /** May have lines, one under the other. */
  readonly text: string;
  /** Middle of the text on paper, mm. */
  readonly x: number;
  readonly y: number;
  readonly sizeMm: number;
  readonly colour: string;
  readonly bold?: boolean;
  readonly slanted?: boolean;
  /** Clockwise, degrees. */
  readonly turn?: number;
  /** Further places to try, relative to the first, mm. */
  readonly otherwise?: readonly (readonly [dx: number, dy: number])[];
}

interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Width of a line of text, mm: a Chinese character is as wide as it is high, a Latin letter or digit a little over half. */
export function textWidthMm(text: string, sizeMm: number): number {
  let ems = 0;
  for (const character of text) ems += (character.codePointAt(0) ?? 0) >= 0x2e80 ? 1 : 0.56;
  return ems * sizeMm;
}

export interface LabelSheet {
  /** Keeps a place free of labels. */
  reserve(left: number, top: number, width: number, height: number): void;
  /** Puts a label down where it meets no other and stays in the frame; false when it finds no place and is left out. */
  put(wish: LabelWish): boolean;
  svg(): string;
}

/** Labels of one plate; those asked for first have the first choice. */
export function labelSheet(widthMm: number, heightMm: number): LabelSheet {
  const placed: Box[] = [];
  const texts: string[] = [];
  const isFree = (box: Box): boolean =>
    box.left > 0.5 &&
    box.top > 0.5 &&
    box.right < widthMm - 0.5 &&
    box.bottom < heightMm - 0.5 &&
    placed.every(
      (other) =>
        box.right <= other.left || box.left >= other.right || box.bottom <= other.top || box.top >= other.bottom,
    );
  return {
    reserve: (left, top, width, height) => {
      placed.push({ left, top, right: left + width, bottom: top + height });
    },
    put: (wish) => {
      for (const [dx, dy] of [[0, 0] as const, ...(wish.otherwise ?? [])]) {
        const box = boxOf(wish, wish.x + dx, wish.y + dy);
        if (!isFree(box)) continue;
        placed.push(box);
        texts.push(textSvg(wish, wish.x + dx, wish.y + dy));
        return true;
      }
      return false;
    },
    svg: () => texts.join(''),
  };
}

function boxOf({ text, sizeMm, turn = 0 }: LabelWish, x: number, y: number): Box {
  const angle = (turn * Math.PI) / 180;
  const lines = text.split('\n');
  const width = Math.max(...lines.map((line) => textWidthMm(line, sizeMm)));
  const height = sizeMm * (1.15 + (lines.length - 1) * lineEms);
  const halfWidth = (Math.abs(width * Math.cos(angle)) + Math.abs(height * Math.sin(angle))) / 2;
  const halfHeight = (Math.abs(width * Math.sin(angle)) + Math.abs(height * Math.cos(angle))) / 2;
  return { left: x - halfWidth, right: x + halfWidth, top: y - halfHeight, bottom: y + halfHeight };
}

/** From one line to the next, in the size of the letters. */
const lineEms = 1.25;

function textSvg(wish: LabelWish, x: number, y: number): string {
  const turned = wish.turn ? ` transform="rotate(${mm(wish.turn)} ${mm(x)} ${mm(y)})"` : '';
  const weight = wish.bold ? ' font-weight="600"' : '';
  const slant = wish.slanted ? ' font-style="italic"' : '';
  const lines = wish.text.split('\n');
  // The baseline lies about a third of the size under the middle of the letters.
  const baseline = (at: number): string => mm(y + wish.sizeMm * (0.36 + (at - (lines.length - 1) / 2) * lineEms));
  const content =
    lines.length === 1
      ? escapeXml(wish.text)
      : lines.map((line, at) => `<tspan x="${mm(x)}" y="${baseline(at)}">${escapeXml(line)}</tspan>`).join('');
  return `<text x="${mm(x)}" y="${baseline(0)}" font-size="${mm(wish.sizeMm)}" fill="${wish.colour}"${weight}${slant}${turned} text-anchor="middle" stroke="#FFFFFF" stroke-width="0.7" stroke-linejoin="round" paint-order="stroke">${content}</text>`;
}
