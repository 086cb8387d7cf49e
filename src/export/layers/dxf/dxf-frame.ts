import { Handles, record, section, type Tags, table, written } from './dxf-parts.ts';

/** The name under which our marks stand at entities. */
export const ownApplication = 'MUTU';

export interface Frame {
  readonly encoding: 'utf-8' | 'gb18030';
  readonly layers: readonly string[];
  /** West, south, east, north. */
  readonly box: readonly [number, number, number, number];
}

/**
 * A drawing around its entities: R2000 (AC1015) with its code page, or R2007 (AC1021), whose texts are UTF-8. The least that AutoCAD
 * opens without a question: tables, the two spaces as blocks, and the root dictionary.
 */
export function framed(
  { encoding, layers, box }: Frame,
  entities: (handles: Handles, space: string) => string,
): string {
  const handles = new Handles();
  const spaces = ['*Model_Space', '*Paper_Space'] as const;
  const owners: string[] = [];
  const blockRecord =
    (name: string) =>
    (handle: string, owner: string): Tags => {
      owners.push(handle);
      return record('BLOCK_RECORD', 'AcDbBlockTableRecord', name, [[340, '0']])(handle, owner);
    };
  const lineType = (name: string) =>
    record('LTYPE', 'AcDbLinetypeTableRecord', name, [
      [70, 0],
      [3, ''],
      [72, 65],
      [73, 0],
      [40, '0.0'],
    ]);
  const tables = [
    table('VPORT', [], handles),
    table('LTYPE', ['ByBlock', 'ByLayer', 'Continuous'].map(lineType), handles),
    table('LAYER', ['0', ...layers.filter((name) => name !== '0')].map(layerRecord), handles),
    table('STYLE', [styleRecord], handles),
    table('VIEW', [], handles),
    table('UCS', [], handles),
    table(
      'APPID',
      ['ACAD', ownApplication].map((name) => record('APPID', 'AcDbRegAppTableRecord', name, [[70, 0]])),
      handles,
    ),
    table('DIMSTYLE', [record('DIMSTYLE', 'AcDbDimStyleTableRecord', 'Standard', [[70, 0]])], handles),
    table('BLOCK_RECORD', spaces.map(blockRecord), handles),
  ].join('');
  const blocks = spaces.map((name, at) => blockOf(name, owners[at] ?? '0', handles)).join('');
  const body = entities(handles, owners[0] ?? '0');
  const [dictionary, groups] = [handles.next(), handles.next()];
  const objects = written([
    [0, 'DICTIONARY'],
    [5, dictionary],
    [330, '0'],
    [100, 'AcDbDictionary'],
    [281, 1],
    [3, 'ACAD_GROUP'],
    [350, groups],
    [0, 'DICTIONARY'],
    [5, groups],
    [330, dictionary],
    [100, 'AcDbDictionary'],
    [281, 1],
  ]);
  const head = header(encoding, box, handles.seed());
  return [
    section('HEADER', head),
    section('CLASSES', ''),
    section('TABLES', tables),
    section('BLOCKS', blocks),
    section('ENTITIES', body),
    section('OBJECTS', objects),
    written([[0, 'EOF']]),
  ].join('');
}

const layerRecord = (name: string) =>
  record('LAYER', 'AcDbLayerTableRecord', name, [
    [70, 0],
    [62, 7],
    [6, 'Continuous'],
  ]);

const styleRecord = record('STYLE', 'AcDbTextStyleTableRecord', 'Standard', [
  [70, 0],
  [40, '0.0'],
  [41, '1.0'],
  [50, '0.0'],
  [71, 0],
  [42, '2.5'],
  [3, 'simsun.ttf'],
  [4, ''],
]);

function header(encoding: Frame['encoding'], [west, south, east, north]: Frame['box'], seed: string): string {
  return written([
    [9, '$ACADVER'],
    [1, encoding === 'utf-8' ? 'AC1021' : 'AC1015'],
    [9, '$DWGCODEPAGE'],
    [3, 'ANSI_936'],
    [9, '$INSUNITS'],
    [70, 6],
    [9, '$MEASUREMENT'],
    [70, 1],
    [9, '$EXTMIN'],
    [10, west],
    [20, south],
    [30, '0.0'],
    [9, '$EXTMAX'],
    [10, east],
    [20, north],
    [30, '0.0'],
    [9, '$HANDSEED'],
    [5, seed],
  ]);
}

function blockOf(name: string, owner: string, handles: Handles): string {
  const paper: Tags = name === '*Paper_Space' ? [[67, 1]] : [];
  return written([
    [0, 'BLOCK'],
    [5, handles.next()],
    [330, owner],
    [100, 'AcDbEntity'],
    ...paper,
    [8, '0'],
    [100, 'AcDbBlockBegin'],
    [2, name],
    [70, 0],
    [10, '0.0'],
    [20, '0.0'],
    [30, '0.0'],
    [3, name],
    [1, ''],
    [0, 'ENDBLK'],
    [5, handles.next()],
    [330, owner],
    [100, 'AcDbEntity'],
    ...paper,
    [8, '0'],
    [100, 'AcDbBlockEnd'],
  ]);
}
