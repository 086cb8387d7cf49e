import type { Pos } from './position.ts';

/** A lot set aside: for a facility (polygon), a service use, or standard factories. */
export interface Reserved {
  readonly id: string;
  readonly name: string;
  readonly near: Pos;
  readonly mu: number;
  readonly landUse: string;
  readonly use: 'facility' | 'standardFactory' | 'green';
  readonly status?: 'developed' | 'planned' | 'leveled';
}

const facility = (id: string, name: string, near: Pos, mu: number, landUse: string): Reserved => ({
  id,
  name,
  near,
  mu,
  landUse,
  use: 'facility',
});
const factory = (id: string, name: string, near: Pos, mu: number): Reserved => ({
  id,
  name,
  near,
  mu,
  landUse: '100102',
  use: 'standardFactory',
});

/** Wishes in the order they are served. */
export const reserved: readonly Reserved[] = [
  facility('substation-silao', '220kV 思劳变电站', [-1750, 150], 32, '1303'),
  facility('substation-dongyuan', '110kV 东园变电站', [900, -640], 11, '1303'),
  facility('water-works', '园区水厂', [-2300, 1050], 42, '1301'),
  facility('sewage-works', '思劳污水处理厂', [1500, -1500], 56, '1302'),
  facility('gas-station', '天然气门站', [900, 1080], 9, '1304'),
  facility('heat-source', '集中供热站', [-1050, -1090], 30, '1305'),
  facility('freight-yard', '思劳铁路货场', [-330, -1340], 92, '1201'),
  facility('port-silao', '思劳内河码头', [-900, -1690], 46, '1208'),
  facility('apartments-rencai', '思劳人才公寓一期', [250, 280], 38, '0701'),
  facility('apartments-lanling', '蓝领公寓', [-1560, -620], 22, '0701'),
  facility('hospital-park', '园区医院', [380, 150], 24, '0806'),
  facility('school-jiunian', '园区九年一贯制学校', [120, 520], 40, '0804'),
  facility('shops-centre', '邻里商业中心', [150, 60], 16, '0901'),
  facility('fire-station', '园区消防救援站', [540, -80], 9, '1310'),
  facility('culture-sports-park', '文化体育公园', [-330, 430], 150, '1401'),
  facility('rd-campus', '氢谷科创园', [-420, 60], 54, '0802'),
  factory('sf-phase1', '标准厂房一期', [-950, 250], 60),
  factory('sf-phase2', '标准厂房二期', [-200, -430], 66),
  factory('sf-zhizao', '智造标准厂房', [-250, 930], 50),
  factory('sf-env', '环保标准厂房', [1000, -820], 58),
];
