import type { BoundaryPoint } from './boundary-points.ts';
import { ink } from './plate-colours.ts';
import { mm, type PlateFrame } from './plate-frame.ts';
import type { LabelSheet } from './plate-labels.ts';

const radiusMm = 0.7;

/** Rings on the corners; their numbers stand where there is room, so that no number hides another. */
export function pointsSvg(points: readonly BoundaryPoint[], frame: PlateFrame, labels: LabelSheet): string {
  return points
    .map(({ label, position }) => {
      const [x, y] = frame.toPaper(position);
      labels.put({
        text: label,
        x: x + 2.8,
        y: y - 2,
        sizeMm: 2.2,
        colour: ink,
        otherwise: [
          [-5.6, 0],
          [0, 4],
          [-5.6, 4],
          [-2.8, -1.4],
          [-2.8, 5.4],
        ],
      });
      return `<circle cx="${mm(x)}" cy="${mm(y)}" r="${radiusMm}" fill="#FFFFFF" stroke="${ink}" stroke-width="0.25"/>`;
    })
    .join('');
}
