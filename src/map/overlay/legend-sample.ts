import { facilitySigns } from '../glyphs/facility-signs.ts';
import { motifPath, patterns } from '../glyphs/patterns.ts';
import type { LegendSample } from '../legend.ts';
import type { Palette } from '../palette.ts';
import { svg } from './element.ts';

const widthPx = 26;
const heightPx = 16;

let made = 0;

/** The sample of a legend entry as SVG, from the same paths and colours the map is drawn with. */
export function legendSample(sample: LegendSample, palette: Palette): SVGSVGElement {
  const size = { width: `${widthPx}`, height: `${heightPx}` };
  const box = `0 0 ${widthPx} ${heightPx}`;
  switch (sample.kind) {
    case 'area': {
      const pattern =
        sample.pattern === null ? undefined : patterns(palette).find(({ name }) => name === sample.pattern);
      const frame = { x: '1', y: '1', width: `${widthPx - 2}`, height: `${heightPx - 2}`, rx: '2' };
      const picture = svg(box, size, ['rect', { ...frame, fill: sample.fill, stroke: 'none' }]);
      if (pattern) {
        made += 1;
        const id = `legend-clip-${made}`;
        const clip = document.createElementNS('http://www.w3.org/2000/svg', 'clipPath');
        clip.id = id;
        const shape = document.createElementNS('http://www.w3.org/2000/svg', 'rect');
        for (const [name, value] of Object.entries(frame)) shape.setAttribute(name, value);
        clip.append(shape);
        const marks = document.createElementNS('http://www.w3.org/2000/svg', 'g');
        marks.setAttribute('clip-path', `url(#${id})`);
        for (let x = 0; x < widthPx; x += pattern.tilePx) {
          for (let y = 0; y < heightPx; y += pattern.tilePx) {
            const path = document.createElementNS('http://www.w3.org/2000/svg', 'path');
            path.setAttribute('d', motifPath(pattern.motif, pattern.tilePx));
            path.setAttribute('transform', `translate(${x} ${y})`);
            path.setAttribute('stroke', pattern.colour);
            path.setAttribute('stroke-opacity', `${pattern.opacity}`);
            path.setAttribute('stroke-width', `${pattern.strokePx}`);
            path.setAttribute('stroke-linecap', 'round');
            path.setAttribute('fill', 'none');
            marks.append(path);
          }
        }
        picture.append(clip, marks);
      }
      const edge = document.createElementNS('http://www.w3.org/2000/svg', 'rect');
      for (const [name, value] of Object.entries({
        ...frame,
        fill: 'none',
        stroke: sample.edge,
        'stroke-width': '1.2',
      })) {
        edge.setAttribute(name, value);
      }
      picture.append(edge);
      return picture;
    }
    case 'sign': {
      const sign = facilitySigns[sample.facility];
      const place = 'translate(6.6 1.6) scale(.8)';
      return svg(
        box,
        size,
        ['rect', { x: '5', y: '0', width: '16', height: '16', rx: '4', fill: sample.colour }],
        ...(sign.fill
          ? [['path', { d: sign.fill, fill: palette.panel, 'fill-rule': 'evenodd', transform: place }] as const]
          : []),
        ...(sign.stroke
          ? [
              [
                'path',
                {
                  d: sign.stroke,
                  fill: 'none',
                  stroke: palette.panel,
                  'stroke-width': '1.6',
                  'stroke-linecap': 'round',
                  'stroke-linejoin': 'round',
                  transform: place,
                },
              ] as const,
            ]
          : []),
      );
    }
    case 'line':
      return svg(
        box,
        size,
        ...(sample.casing
          ? [['path', { d: `M1 8h${widthPx - 2}`, stroke: sample.casing, 'stroke-width': '6' }] as const]
          : []),
        ['path', { d: `M1 8h${widthPx - 2}`, stroke: sample.colour, 'stroke-width': sample.casing ? '4' : '1.4' }],
        ...(sample.ties
          ? [['path', { d: 'M4 4v8M10 4v8M16 4v8M22 4v8', stroke: sample.colour, 'stroke-width': '1.4' }] as const]
          : []),
      );
  }
}
