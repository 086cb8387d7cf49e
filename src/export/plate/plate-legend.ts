import type { Translate } from '../../locale/translator.ts';
import { escapeXml } from '../escape-xml.ts';
import { fitBlue, footprintFill, ink, statusFill, statusLine, warning } from './plate-colours.ts';
import { mm } from './plate-frame.ts';
import { textWidthMm } from './plate-labels.ts';

export interface LegendSigns {
  /** null = the plate is about no one thing. */
  readonly subject: 'parcel' | 'building' | null;
  readonly hasFootprint: boolean;
}

export interface LegendItem {
  readonly swatch: string;
  /** Drawn over the first. */
  readonly over?: string;
  readonly label: string;
}

export const legendSizeMm = 2.6;

/** What the signs of a plate mean, those it is about first. */
export function legendItems({ subject, hasFootprint }: LegendSigns, t: Translate): readonly LegendItem[] {
  return [
    ...(subject === null
      ? []
      : [{ swatch: `fill="none" stroke="${ink}" stroke-width="0.7"`, label: t(`exports:plate.subject.${subject}`) }]),
    ...(hasFootprint
      ? [
          {
            swatch: `fill="${footprintFill}" stroke="${fitBlue}" stroke-width="0.4"`,
            label: t('exports:plate.footprint'),
          },
        ]
      : []),
    {
      swatch: `fill="url(#hatch-zone)" stroke="${warning}" stroke-width="0.25" stroke-dasharray="1.6 0.8"`,
      label: t('domain:zone'),
    },
    ...(['developed', 'leveled', 'planned'] as const).map((status) => ({
      swatch: `fill="${statusFill[status]}" stroke="${statusLine[status]}" stroke-width="0.22"`,
      label: t(`domain:status.${status}`),
      ...(status === 'planned' ? { over: 'fill="url(#hatch-planned)"' } : {}),
    })),
  ];
}

/** Room one entry takes in a row, with the gap behind it. */
export const legendWidthMm = ({ label }: LegendItem): number => textWidthMm(label, legendSizeMm) + 9;

export function legendSign({ swatch, over, label }: LegendItem, x: number, y: number): string {
  const rect = (paint: string): string => `<rect x="${mm(x)}" y="${mm(y)}" width="5" height="3" ${paint}/>`;
  return `${rect(swatch)}${over === undefined ? '' : rect(over)}<text x="${mm(x + 6.2)}" y="${mm(y + 2.5)}" font-size="${legendSizeMm}" fill="${ink}">${escapeXml(label)}</text>`;
}
