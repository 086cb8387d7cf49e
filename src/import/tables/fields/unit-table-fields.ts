import type { TableField } from '../table-fields.ts';
import { amount, placeFields, simple, sourceFields } from './field-kinds.ts';

export const unitTableFields: readonly TableField[] = [
  simple('text', 'id', ['编号', '单元编号', '厂房编号', '房号', 'unit id', 'unit no']),
  simple('text', 'name', ['名称', '单元名称', '单元', '厂房单元', 'name', 'unit', 'unit name'], { required: true }),
  simple(
    'text',
    'buildingId',
    ['所在厂房', '所属厂房', '楼栋', '楼栋号', '栋号', '厂房', '厂房名称', '所在建筑', 'building', 'building id'],
    {
      required: true,
      spans: true,
    },
  ),
  simple('whole', 'floor', ['所在楼层', '楼层', '层', 'floor', 'storey']),
  amount(
    'area',
    'm2',
    'lower',
    'areaM2',
    ['建筑面积', '面积', '使用面积', '租赁面积', '单元面积', '可租面积', 'area', 'floor area', 'floor space'],
    {
      required: true,
    },
  ),
  amount('length', 'm', 'lower', 'clearHeightM', ['净高', '层高', 'clear height']),
  amount('floorLoad', 'tPerM2', 'lower', 'floorLoadTPerM2', ['承重', '楼面荷载', '荷载', 'floor load']),
  amount('mass', 't', 'lower', 'craneT', ['行车吨位', '行车', '吊车', 'crane']),
  simple('number', 'goodsLifts', ['货梯', '货梯台数', '货梯数', 'goods lifts', 'lifts']),
  amount('power', 'kva', 'lower', 'powerKva', [
    '电力容量',
    '电力总容量',
    '用电容量',
    '配电容量',
    'power',
    'power supply',
  ]),
  amount('rent', 'yuanPerM2Month', 'upper', 'rentYuanPerM2Month', ['租金', '月租金', 'rent']),
  simple('date', 'freeFrom', [
    '可入驻时间',
    '可入驻',
    '可用时间',
    '腾空时间',
    '交付时间',
    'free from',
    'available from',
  ]),
  simple('text', 'tenant', ['现租户', '承租企业', '租户', '入驻企业', 'tenant']),
  simple('text', 'parcelId', ['所在地块', '地块', 'parcel'], { spans: true }),
  ...placeFields,
  ...sourceFields,
];
