import type { Issue } from '../../../domain/issue.ts';
import { crsOfWkt } from '../../../geometry/crs/crs-of-wkt.ts';
import { issueOf } from '../../issue-codes.ts';
import type {
  Cell,
  RawFeature,
  RawTable,
  ReadingOptions,
  RejectedFeature,
  Source,
  SourceReading,
  StatedCrs,
} from '../import-format.ts';
import { encodingOfCpg } from './dbf-encoding.ts';
import { joinRecords } from './join-records.ts';
import { type DbfTable, readDbf } from './read-dbf.ts';
import { baseName, memberOf } from './shapefile-group.ts';
import { readShpHeader, type ShpHeader, shapeKind } from './shp-header.ts';

/** How often the reader looks up to see whether it is wanted still. */
const everyRecords = 1_000;

/**
 * One Shapefile: shapes of the .shp joined in order with the records of the .dbf, the coordinate system of the .prj, the
 * encoding by the user, the .cpg, the table's head, or the texts themselves. What is missing or wrong is an issue; a .dbf
 * alone is a table.
 */
export async function readShapefile(source: Source, options: ReadingOptions): Promise<SourceReading> {
  const shp = memberOf(source, 'shp');
  const dbf = memberOf(source, 'dbf');
  const issues: Issue[] = [];
  const say = (...parts: Parameters<typeof issueOf>): number => issues.push(issueOf(...parts));
  const file = source.name;
  const crs = shp ? statedCrs(memberOf(source, 'prj')?.bytes) : unsaid;
  const looking = (of: number) => (index: number) => {
    if (index % everyRecords !== 0) return;
    options.signal?.throwIfAborted();
    options.onProgress?.(index, of);
  };
  const table = dbf ? tableOf(source, options, issues, looking) : null;
  if (dbf && !table) say('dbf.unreadable', { file: dbf.name });
  const encoding = table?.encoding ?? null;
  const nothing = { encoding, crs, layers: [], tables: [], rejected: [], issues };
  if (!shp) {
    say(dbf ? 'shapefile.noShp' : 'shapefile.noShapes', { file });
    const tables = table ? [tableAlone(source, table, issues)] : [];
    return { ...nothing, tables, readable: table !== null };
  }
  const header = readShpHeader(shp.bytes);
  const kind = header ? shapeKind(header.type) : null;
  if (!header || !kind) {
    if (header) say('shapefile.kind', { file }, { type: header.type });
    else say('shapefile.unreadable', { file });
    return { ...nothing, tables: table ? [tableAlone(source, table, issues)] : [], readable: table !== null };
  }
  if (!dbf) say('shapefile.noDbf', { file });
  if (!memberOf(source, 'prj')) say('shapefile.noPrj', { file });
  if (kind.m) say('shapefile.measures', { file });
  const { features, rejected } = await joined(source, header, table, issues, looking(table?.records.length ?? 0));
  const layers = [{ name: baseName(file), features }];
  return { ...nothing, layers, rejected, readable: true };
}

const unsaid: StatedCrs = { kind: 'unsaid' };

function statedCrs(prj: Uint8Array | undefined): StatedCrs {
  const text = prj ? new TextDecoder('utf-8').decode(prj).trim() : '';
  if (text === '') return unsaid;
  const reading = crsOfWkt(text);
  return reading.ok
    ? { kind: 'stated', crs: reading.crs, by: 'prj', text }
    : { kind: 'refused', refusal: reading.refusal, text };
}

function tableOf(
  source: Source,
  options: ReadingOptions,
  issues: Issue[],
  looking: (of: number) => (index: number) => void,
): DbfTable | null {
  const dbf = memberOf(source, 'dbf');
  if (!dbf) return null;
  const cpgFile = memberOf(source, 'cpg');
  const label = cpgFile ? new TextDecoder('utf-8').decode(cpgFile.bytes.subarray(0, 200)).trim() : '';
  const cpg = label === '' ? null : encodingOfCpg(label);
  if (cpgFile && label !== '' && cpg === null) {
    issues.push(issueOf('shapefile.cpg', { file: cpgFile.name }, { label: label.slice(0, 40) }));
  }
  const table = readDbf(dbf, { chosen: options.encoding, cpg }, looking(dbf.bytes.length));
  issues.push(...(table?.issues ?? []));
  return table;
}

/** A header row and the records that are not deleted. */
function tableAlone(source: Source, table: DbfTable, issues: Issue[]): RawTable {
  const kept = table.records.filter(({ isDeleted }) => !isDeleted);
  const count = table.records.length - kept.length;
  if (count > 0) issues.push(issueOf('dbf.deleted', { file: source.name }, { count }));
  return { name: baseName(source.name), rows: [table.fields, ...kept.map(({ cells }) => cells)] };
}

async function joined(
  source: Source,
  header: ShpHeader,
  table: DbfTable | null,
  issues: Issue[],
  looking: (index: number) => void,
): Promise<{ readonly features: readonly RawFeature[]; readonly rejected: readonly RejectedFeature[] }> {
  const file = source.name;
  const shp = memberOf(source, 'shp')?.bytes ?? new Uint8Array();
  const shx = memberOf(source, 'shx')?.bytes;
  const { entries, isCut, isIndexWrong, rewound } = await joinRecords(shp, header, shx, table, looking);
  if (!shx) issues.push(issueOf('shapefile.noShx', { file }));
  if (isIndexWrong) issues.push(issueOf('shapefile.shx', { file }));
  if (isCut) issues.push(issueOf('shapefile.cut', { file }, { stated: header.statedBytes, found: shp.length }));
  const shapes = entries.filter(({ hasShape }) => hasShape).length;
  if (table && table.records.length !== shapes) {
    issues.push(issueOf('shapefile.counts', { file }, { shapes, records: table.records.length }));
  }
  if (rewound.length > 0) {
    const shownNumbers = rewound.slice(0, 10).map((index) => `#${index + 1}`);
    const features = rewound.length > 10 ? `${shownNumbers.join(', ')} …` : shownNumbers.join(', ');
    issues.push(issueOf('shapefile.rings', { file }, { count: rewound.length, features }));
  }
  const features: RawFeature[] = [];
  const rejected: RejectedFeature[] = [];
  const layer = baseName(file);
  for (const [index, { geometry, record, fault, type }] of entries.entries()) {
    const label = `#${index + 1}`;
    const properties = table ? propertiesOf(table.fields, record?.cells ?? []) : {};
    if (!fault && !record?.isDeleted) {
      features.push({ index, id: null, label, geometry, properties });
      continue;
    }
    const code = fault ?? 'shapefile.deleted';
    const issue = issueOf(code, { file, layer, feature: label }, { type, expected: header.type });
    rejected.push({ layer, index, label, geometry, properties, issue });
    issues.push(issue);
  }
  return { features, rejected };
}

const propertiesOf = (fields: readonly string[], cells: readonly Cell[]): Readonly<Record<string, unknown>> =>
  Object.fromEntries(fields.map((name, index) => [name, plainOf(cells[index] ?? null)]));

const plainOf = (cell: Cell): unknown => (cell !== null && typeof cell === 'object' ? cell.date : cell);
