import { type ResourceKind, resourceKinds } from '../../../domain/resource.ts';
import { facilityStateWords, facilityWords } from '../choice-words.ts';
import type { FieldReading, TableField } from '../table-fields.ts';
import { choice, placeFields, simple, sourceFields } from './field-kinds.ts';

const readings: Readonly<Record<ResourceKind, FieldReading>> = {
  power: { kind: 'amount', quantity: 'power', unit: 'kva', ofRange: 'lower' },
  water: { kind: 'amount', quantity: 'flow', unit: 'm3PerDay', ofRange: 'lower' },
  sewage: { kind: 'amount', quantity: 'flow', unit: 'm3PerDay', ofRange: 'lower' },
  gas: { kind: 'amount', quantity: 'gas', unit: 'm3PerHour', ofRange: 'lower' },
  steam: { kind: 'amount', quantity: 'steam', unit: 'tPerHour', ofRange: 'lower' },
  beds: { kind: 'number' },
};
const names: Readonly<
  Record<ResourceKind, { readonly zh: string; readonly en: string; readonly more: readonly string[] }>
> = {
  power: { zh: '供电', en: 'power', more: ['主变容量', '变电容量', '供电能力'] },
  water: { zh: '供水', en: 'water', more: ['供水能力', '供水规模'] },
  sewage: { zh: '污水处理', en: 'sewage', more: ['污水处理能力', '处理规模', '污水处理规模'] },
  gas: { zh: '供气', en: 'gas', more: ['供气能力', '供气规模'] },
  steam: { zh: '供汽', en: 'steam', more: ['供汽能力', '蒸汽能力', '供热能力'] },
  beds: { zh: '床位', en: 'beds', more: ['床位数', '宿舍床位'] },
};

/** In yuan a unit of what is sold. */
const prices: Readonly<Record<ResourceKind, readonly string[]>> = {
  power: ['电价'],
  water: ['水价'],
  sewage: ['污水处理费'],
  gas: ['气价', '天然气价格'],
  steam: ['汽价', '蒸汽价格'],
  beds: ['床位租金'],
};
const lines: Readonly<Record<ResourceKind, readonly string[]>> = {
  power: ['馈线', '出线'],
  water: ['供水干管'],
  sewage: ['污水干管'],
  gas: ['燃气干管'],
  steam: ['蒸汽干管'],
  beds: [],
};

const supplyFields = resourceKinds.flatMap((resource): TableField[] => {
  const { zh, en, more } = names[resource];
  return [
    {
      id: `supplies.${resource}.capacity`,
      reading: readings[resource],
      words: [`${zh}能力`, `${en} capacity`, ...more],
    },
    {
      id: `supplies.${resource}.committed`,
      reading: readings[resource],
      words: [`${zh}已承诺`, `${zh}已用`, `${en} committed`],
    },
    simple('number', `supplies.${resource}.price`, [`${zh}价格`, `${en} price`, ...prices[resource]]),
    simple('text', `supplies.${resource}.priceNote`, [`${zh}价格说明`, `${en} price note`]),
    simple('text', `supplies.${resource}.line`, [`${zh}线路`, `${en} line`, ...lines[resource]]),
    simple('date', `supplies.${resource}.asOf`, [`${zh}时点`, `${en} as of`]),
    simple('text', `supplies.${resource}.source`, [`${zh}来源`, `${en} source`]),
  ];
});

export const facilityTableFields: readonly TableField[] = [
  simple('text', 'id', ['编号', '设施编号', 'facility id']),
  simple('text', 'name', ['名称', '设施名称', '设施', 'name', 'facility', 'facility name'], { required: true }),
  choice(facilityWords, 'kind', ['设施类型', '类型', '设施类别', '类别', 'kind', 'type', 'facility kind'], {
    required: true,
    spans: true,
  }),
  choice(facilityStateWords, 'state', ['状态', '建设状态', '建设情况', 'state', 'status']),
  simple('date', 'openFrom', ['投用时间', '投运时间', '建成时间', '可用时间', 'open from', 'opens']),
  ...supplyFields,
  simple('guarded', 'protective', ['防护距离', '防护要求', 'protective distances']),
  ...placeFields,
  ...sourceFields,
];
