import type { Translate } from '../../locale/translator.ts';
import { escapeXml } from '../escape-xml.ts';
import { ink } from './plate-colours.ts';
import { mm } from './plate-frame.ts';

/** North of the survey plane, which is up. */
export function northSvg(widthMm: number, t: Translate): string {
  return `<g transform="translate(${mm(widthMm - 7.5)} 2.5)"><path d="M0 0L3 9.5L0 7.6L-3 9.5Z" fill="#FFFFFF" stroke="${ink}" stroke-width="0.3" stroke-linejoin="round"/><path d="M0 0L0 7.6L-3 9.5Z" fill="${ink}"/><text x="0" y="13.4" font-size="3" font-weight="600" fill="${ink}" text-anchor="middle" stroke="#FFFFFF" stroke-width="0.6" paint-order="stroke">${escapeXml(t('exports:plate.north'))}</text></g>`;
}
