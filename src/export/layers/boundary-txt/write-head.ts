import type { Cgcs2000Plane } from '../../../geometry/plane-spec.ts';
import type { BoundaryDialect } from './dialect.ts';

/** The lines before the parcels, for a plane of CGCS2000. Keys that nobody asks for stand blank, as the format wants them. */
export function writeHead({ kind, zone }: Cgcs2000Plane, { head, decimals, lineEnd }: BoundaryDialect): string {
  if (!head) return '';
  const lines = [
    '[属性描述]',
    '格式版本号=',
    '数据产生单位=',
    '数据产生日期=',
    '坐标系=2000国家大地坐标系',
    `几度分带=${kind === 'cgcs2000-3deg' ? 3 : 6}`,
    '投影类型=高斯克吕格',
    '计量单位=米',
    `带号=${zone}`,
    `精度=${(10 ** -decimals).toFixed(decimals)}`,
    '转换参数=,,,,,,',
    '[地块坐标]',
  ];
  return lines.map((line) => `${line}${lineEnd}`).join('');
}
