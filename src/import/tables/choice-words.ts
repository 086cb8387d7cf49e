import type { FacilityKind, FacilityState } from '../../domain/facility.ts';
import type { OwnerType, ParcelStatus } from '../../domain/parcel.ts';
import type { Industry, Project, ProjectStage } from '../../domain/project.ts';
import { plainHeader } from './plain-header.ts';

/** The words people write for each of a field's values; the value's own name is always understood too. */
export type ChoiceWords = Readonly<Record<string, readonly string[]>>;

export const industryWords = {
  metal: ['金属', '金属智造', '金属制造', '钢', '钢铁', '有色', '铝', '铜', '五金', 'metal', 'steel', '金属制品'],
  hydrogen: ['氢能', '氢', 'hydrogen', '燃料电池'],
  logistics: ['物流', '现代物流', '仓储', '供应链', 'logistics', 'warehouse'],
  other: ['其他', '其它', 'other'],
} satisfies Record<Industry, readonly string[]>;

export const stageWords = {
  contact: ['接触', '接洽', '初步接触', '线索', '在谈线索', 'contact'],
  negotiating: ['洽谈', '在谈', '洽谈中', '谈判', 'negotiating', 'in negotiation'],
  review: ['评审', '项目评审', '评审中', 'review', 'in review'],
  drafting: ['协议拟订', '拟订协议', '协议起草', '拟签约', 'agreement drafting', 'drafting'],
  signed: ['签约', '已签约', '签订', 'signed'],
  construction: ['在建', '建设中', '开工', '已开工', '施工', 'under construction', 'construction'],
  trial: ['试产', '试投产', '试生产', 'trial production', 'trial'],
  operating: ['投产', '已投产', '运营', '生产', '达产', 'operating', 'in operation'],
} satisfies Record<ProjectStage, readonly string[]>;

export const carrierWords = {
  land: ['新增用地', '用地', '土地', '供地', '净地', 'land'],
  unit: ['存量厂房', '厂房', '标准厂房', '租赁厂房', '租用厂房', 'unit', 'factory unit', 'building'],
  either: ['均可', '不限', '用地或厂房', '土地或厂房', 'either'],
} satisfies Record<Project['demand']['carrier'], readonly string[]>;

export const originWords = {
  report: ['报告载明', '报告', 'report'],
  invented: ['虚构', '示意虚构', 'invented'],
  user: ['用户录入', '录入', 'user'],
} satisfies Record<Project['origin'], readonly string[]>;

export const facilityWords = {
  substation: ['变电站', '变电所', '开关站', 'substation'],
  waterWorks: ['水厂', '自来水厂', '供水厂', 'water works', 'waterworks'],
  sewageWorks: ['污水处理厂', '污水厂', '净水厂', 'sewage works', 'wastewater treatment plant'],
  gasStation: ['燃气站', '天然气门站', '门站', '调压站', 'gas station', '气站'],
  heatSource: ['热源', '热电厂', '热源厂', '集中供热', '供热站', 'heat source'],
  interchange: ['高速出入口', '高速公路出入口', '互通', '高速口', '收费站', 'interchange', '立交'],
  freightYard: ['货运场', '货运站', '货场', '货运堆场', 'freight yard'],
  railway: ['铁路', '铁路专用线', 'railway'],
  port: ['港口', '码头', '港', 'port'],
  airport: ['机场', 'airport'],
  apartment: ['公寓', '人才公寓', '宿舍', '员工宿舍', 'apartment', 'dormitory', 'apartments'],
  hospital: ['医院', '卫生院', '医疗', 'hospital'],
  school: ['学校', '中学', '小学', '幼儿园', 'school'],
  shop: ['商业', '商店', '商超', 'shop', '商业配套'],
  fireStation: ['消防站', '消防救援站', 'fire station'],
  cultureSports: ['文体', '文体公园', '文体中心', '体育馆', 'culture and sports'],
  rdPlatform: ['研发平台', '研究院', '创新平台', '孵化器', 'R&D platform', 'research platform'],
  village: ['村庄', '居民点', '村', 'village'],
} satisfies Record<FacilityKind, readonly string[]>;

export const facilityStateWords = {
  operating: ['运营', '已建', '已运营', '投用', '现状', 'operating', 'in operation', '已投运'],
  underConstruction: ['在建', '建设中', 'under construction'],
  planned: ['规划', '拟建', '规划中', 'planned'],
} satisfies Record<FacilityState, readonly string[]>;

export const statusWords = {
  developed: ['已开发', '已建', '已建成', '已供', '已用', '建成', 'developed', 'built'],
  leveled: ['已平整', '平整', '净地', '场平', '熟地', 'leveled', 'levelled', 'cleared'],
  planned: ['规划', '未开发', '待征', '拟征', '未平整', '生地', 'planned', 'proposed'],
} satisfies Record<ParcelStatus, readonly string[]>;

export const ownerTypeWords = {
  state: ['国有', '国家', 'state'],
  collective: ['集体', 'collective'],
  villageReserve: ['村集体留用地', '留用地', 'village reserve'],
  company: ['企业', 'company'],
  platform: ['平台公司', '园区公司', '平台', 'platform', "the park's company"],
} satisfies Record<OwnerType, readonly string[]>;

/** The value a cell's words mean: as a whole first, else by the longest word it holds; null when none does. */
export function choiceOf(words: ChoiceWords, cell: string): string | null {
  const plain = plainHeader(cell);
  if (plain === '') return null;
  let best: { readonly value: string; readonly length: number } | null = null;
  for (const [value, names] of Object.entries(words)) {
    if (cell.trim() === value) return value;
    for (const name of names) {
      const word = plainHeader(name);
      if (plain === word) return value;
      if (plain.includes(word) && word.length > (best?.length ?? 1)) best = { value, length: word.length };
    }
  }
  return best?.value ?? null;
}
