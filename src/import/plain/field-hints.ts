import { m2PerAcre, m2PerHectare, m2PerMu } from '../../quantities/area-units.ts';
import type { LayerFeature } from '../layer-feature.ts';
import { numberFromText } from '../number-text.ts';
import { type PlainField, statedText } from './field-summary.ts';
import { measuredAreaM2 } from './measured-area.ts';
import type { AreaUnit } from './plain-mapping.ts';

const idNames = [
  'id',
  'osm_id',
  'osm_way_id',
  'fid',
  'gid',
  'objectid',
  'idu',
  'plot',
  'parcel_id',
  '编号',
  '地块编号',
  '宗地代码',
  'bsm',
];
const nameNames = [
  'name',
  '名称',
  '名稱',
  '地块名称',
  '地塊名稱',
  '项目名称',
  'title',
  'label',
  'tex',
  'plot',
  '地块编号',
  '编号',
];
const zoneClassNames = [
  '使用分',
  '使用分區',
  '使用分区',
  '分區類',
  '分區',
  '分区',
  '用地性质',
  '用地性質',
  '用地类型',
  '用地類型',
  '土地用途',
  '地类名称',
  '地类',
  '地類',
  'dlmc',
  'zoning',
];
const landUseNames = ['landuse_code', '用地代码', '地类编码', 'dlbm', ...zoneClassNames];
const farNames = ['容积率', '容積率', 'farmax', 'far', 'floor_area_ratio', 'plot_ratio'];

/** A name that says area; what a program measured itself (Shape_Area) states nothing. */
const statedAreaName = /statedMu|area|面积|面積|參考面|参考面|supf|surface|contenance/i;
const measuredAreaName = /areaMu|areaM2|areaHa|shape|starea|st_area|_le(ng)?/i;

const find = (fields: readonly PlainField[], names: readonly string[]): PlainField | undefined =>
  names.flatMap((name) => fields.find((field) => field.name.toLowerCase() === name && field.filled > 0) ?? [])[0];

export const idFieldsOf = (fields: readonly PlainField[]): readonly string[] =>
  idNames
    .flatMap((name) => fields.filter((field) => field.name.toLowerCase() === name && field.filled > 0))
    .map(({ name }) => name);

/** A name proper, else the class of the zone: many sheets name nothing and class everything. */
export const nameFieldOf = (fields: readonly PlainField[]): string | undefined =>
  (find(fields, nameNames) ?? find(fields, zoneClassNames))?.name;

/** Our own `landUse` is a class; OpenStreetMap's `landuse` says how land is used, which is another question. */
export const landUseFieldOf = (fields: readonly PlainField[]): string | undefined =>
  (fields.find(({ name }) => name === 'landUse') ?? find(fields, landUseNames))?.name;

/** Where it lies, whose it is and who is on it, where fields say so by name. */
export function partyFieldsOf(fields: readonly PlainField[]): {
  districtField?: string;
  ownerNameField?: string;
  occupierField?: string;
} {
  const district = find(fields, ['district', '片区', '所属片区']);
  const owner = find(fields, ['ownername', '权利人', '土地权利人', '使用权人']);
  const occupier = find(fields, ['occupier', '入驻企业', '现状企业']);
  return {
    ...(district ? { districtField: district.name } : {}),
    ...(owner ? { ownerNameField: owner.name } : {}),
    ...(occupier ? { occupierField: occupier.name } : {}),
  };
}

/** A ratio above 15 is written in per cent: nothing industrial is built fifteen times its land. */
export function farOf(fields: readonly PlainField[]): { field: string; scale: number } | undefined {
  const field = find(fields, farNames);
  if (!field) return undefined;
  const values = field.values.flatMap(({ value }) => numberFromText(value) ?? []);
  return { field: field.name, scale: (median(values) ?? 0) > 15 ? 0.01 : 1 };
}

const unitSizes: readonly (readonly [AreaUnit, number])[] = [
  ['m2', 1],
  ['ha', m2PerHectare],
  ['mu', m2PerMu],
  ['acre', m2PerAcre],
];

/** The field that states areas, its unit found by holding it against the drawn areas (the middle one, so a few wrong do not matter). */
export function statedAreaOf(
  fields: readonly PlainField[],
  features: readonly LayerFeature[],
): { field: string; unit: AreaUnit } | undefined {
  for (const { name } of fields.filter(
    (field) => statedAreaName.test(field.name) && !measuredAreaName.test(field.name),
  )) {
    const ratios = features.flatMap(({ properties, shape }) => {
      const stated = numberFromText(statedText(properties[name]) ?? '');
      const measured = measuredAreaM2(shape);
      return stated !== null && stated > 0 && measured !== null ? [measured / stated] : [];
    });
    const size = median(ratios);
    const unit = size === null ? undefined : unitSizes.find(([, metres]) => Math.abs(size / metres - 1) < 0.2);
    if (unit) return { field: name, unit: unit[0] };
  }
  return undefined;
}

function median(values: readonly number[]): number | null {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[sorted.length >> 1] ?? null;
}
