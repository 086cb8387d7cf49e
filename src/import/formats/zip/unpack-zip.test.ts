import { readFileSync } from 'node:fs';
import { zipSync } from 'fflate';
import { expect, it } from 'vitest';
import { describeShared, sharedFile } from '../../../../test/shared-data.ts';
import type { Issue } from '../../../domain/issue.ts';
import type { SourceFile } from '../source-file.ts';
import { isZip, unpackArchives } from './unpack-zip.ts';

const text = (value: string): Uint8Array => new TextEncoder().encode(value);
const zip = (members: Record<string, Uint8Array>): Uint8Array => zipSync(members);

async function unpack(name: string, bytes: Uint8Array) {
  const issues: Issue[] = [];
  const files = await unpackArchives([{ name, bytes }], issues);
  return { names: files.map((file) => file.name), codes: issues.map(({ code }) => code), files, issues };
}

/** The archive with some bytes of its first central directory record replaced. */
function withDirectory(archive: Uint8Array, at: number, ...bytes: number[]): Uint8Array {
  const changed = archive.slice();
  const first = changed.findIndex(
    (_, index) =>
      changed[index] === 0x50 && changed[index + 1] === 0x4b && changed[index + 2] === 1 && changed[index + 3] === 2,
  );
  changed.set(bytes, first + at);
  return changed;
}

const little = (value: number): number[] => [value & 255, (value >> 8) & 255, (value >> 16) & 255, value >>> 24];

it('puts the members of an archive in its place, folders and what macOS adds left aside', async () => {
  const archive = zip({ 'town/parcels.shp': text('a'), '__MACOSX/town/._parcels.shp': text('b'), 'empty/': text('') });
  const { names, codes, files } = await unpack('town.zip', archive);
  expect(names).toEqual(['town.zip/town/parcels.shp']);
  expect(codes).toEqual([]);
  expect(new TextDecoder().decode(files[0]!.bytes)).toBe('a');
});

it('opens an archive in an archive, and says of a deeper one that it stays closed', async () => {
  const deepest = zip({ 'c.txt': text('c') });
  const { names, codes } = await unpack('a.zip', zip({ 'b.zip': zip({ 'b.txt': text('b'), 'c.zip': deepest }) }));
  expect(names).toEqual(['a.zip/b.zip/b.txt']);
  expect(codes).toEqual(['archive.nested']);
});

it('leaves workbooks and KMZ packed, within an archive too', async () => {
  const book = zip({ '[Content_Types].xml': text('<x/>'), 'xl/workbook.xml': text('<x/>') });
  const kmz = zip({ 'doc.kml': text('<kml/>'), 'images/a.png': text('x') });
  expect((await unpack('register.xlsx', book)).names).toEqual(['register.xlsx']);
  expect((await unpack('town.kmz', kmz)).names).toEqual(['town.kmz']);
  expect((await unpack('all.zip', zip({ 'r.xlsx': book, 'k.kmz': kmz }))).names).toEqual([
    'all.zip/r.xlsx',
    'all.zip/k.kmz',
  ]);
});

it('passes files that are no archives through, and says when a .zip is none', async () => {
  expect((await unpack('a.txt', text('J1'))).names).toEqual(['a.txt']);
  expect((await unpack('a.zip', text('not a zip'))).codes).toEqual(['archive.notZip']);
  expect(isZip(zip({}))).toBe(true);
});

it('takes no member that points out of the archive', async () => {
  const tricks = {
    '../evil.shp': text('1'),
    '/etc/x.shp': text('2'),
    'C:/x.shp': text('3'),
    'a/../../b.shp': text('4'),
  };
  const { names, codes } = await unpack('a.zip', zip({ ...tricks, 'fine.shp': text('5') }));
  expect(names).toEqual(['a.zip/fine.shp']);
  expect(codes).toEqual(['archive.path', 'archive.path', 'archive.path', 'archive.path']);
  expect((await unpack('a.zip', zip({ '..\\evil.shp': text('1') }))).codes).toEqual(['archive.path']);
});

it('refuses a bomb by what it states, before anything is inflated', async () => {
  const bomb = zip({ 'a.shp': new Uint8Array(65 * 1024 * 1024) });
  expect(bomb.length).toBeLessThan(200_000);
  const { names, codes } = await unpack('bomb.zip', bomb);
  expect(names).toEqual([]);
  expect(codes).toEqual(['archive.bomb']);
});

it('stops where a member is longer or shorter than the archive says', async () => {
  const archive = zip({ 'a.shp': new Uint8Array(4 * 1024 * 1024) });
  // It says ten bytes; inflating ends with the first piece beyond them.
  expect((await unpack('a.zip', withDirectory(archive, 24, ...little(10)))).codes).toEqual(['archive.size']);
  const short = zip({ 'a.shp': text('ab'.repeat(2000)) });
  expect((await unpack('a.zip', withDirectory(short, 24, ...little(8000)))).codes).toEqual(['archive.size']);
});

it('does not look at what comes behind the stated size', async () => {
  const archive = zip({ 'a.shp': new Uint8Array(60 * 1024 * 1024) });
  // Nonsense in the second half: it would be damage, if anybody came that far.
  archive.fill(0xff, 40_000, 50_000);
  expect((await unpack('a.zip', archive)).codes).toEqual(['archive.damaged']);
  expect((await unpack('a.zip', withDirectory(archive, 24, ...little(10)))).codes).toEqual(['archive.size']);
});

it('allocates nothing for a claim that deflate could not keep', async () => {
  const archive = withDirectory(zip({ 'a.shp': text('ab'.repeat(2000)) }), 24, ...little(40_000_000));
  expect((await unpack('a.zip', archive)).codes).toEqual(['archive.size']);
  const gigabyte = withDirectory(zip({ 'a.shp': text('ab'.repeat(2000)) }), 24, ...little(1_000_000_000));
  expect((await unpack('a.zip', gigabyte)).codes).toEqual(['archive.bomb']);
});

it('names encrypted, strangely packed, damaged and doubled members', async () => {
  const archive = zip({ 'a.shp': text('parcels') });
  expect((await unpack('a.zip', withDirectory(archive, 8, 1, 0))).codes).toEqual(['archive.encrypted']);
  const { issues } = await unpack('a.zip', withDirectory(archive, 10, 14, 0));
  expect(issues).toMatchObject([{ code: 'archive.method', file: 'a.zip/a.shp', values: { method: 14 } }]);
  expect((await unpack('a.zip', withDirectory(archive, 16, 1, 2, 3, 4))).codes).toEqual(['archive.damaged']);
});

it('says that an archive is cut short', async () => {
  const archive = zip({ 'a.shp': text('parcels'.repeat(100)) });
  for (const length of [4, 30, archive.length - 1, archive.length - 30]) {
    expect((await unpack('a.zip', archive.slice(0, length))).codes, `cut to ${length}`).toEqual(['archive.truncated']);
  }
});

it('refuses more members than any drop of an office has', async () => {
  const many: Record<string, Uint8Array> = {};
  for (let index = 0; index <= 10_000; index += 1) many[`${index}.txt`] = new Uint8Array(0);
  const { names, codes } = await unpack('a.zip', zip(many));
  expect(names).toEqual([]);
  expect(codes).toEqual(['archive.tooMany']);
});

it('counts the limits over all archives of a drop', async () => {
  const one = (name: string): SourceFile => {
    const members: Record<string, Uint8Array> = {};
    for (let index = 0; index < 6_000; index += 1) members[`${index}.txt`] = new Uint8Array(0);
    return { name, bytes: zip(members) };
  };
  const issues: Issue[] = [];
  const files = await unpackArchives([one('a.zip'), one('b.zip')], issues);
  expect(files.length).toBe(6_000);
  expect(issues).toMatchObject([{ code: 'archive.tooMany', file: 'b.zip' }]);
});

it('refuses members that share their bytes', async () => {
  // Two directory records for one member: the second a copy of the first under another name.
  const archive = zip({ 'a.shp': text('parcels'.repeat(50)), 'b.shp': text('parcels'.repeat(50)) });
  const view = new DataView(archive.buffer, archive.byteOffset);
  const records: number[] = [];
  for (let at = 0; at + 4 <= archive.length; at += 1) if (view.getUint32(at, true) === 0x02014b50) records.push(at);
  view.setUint32(records[1]! + 42, view.getUint32(records[0]! + 42, true), true);
  expect((await unpack('a.zip', archive)).codes).toEqual(['archive.bomb']);
});

describeShared('archives of planning offices', () => {
  it('reads member names in GBK without the UTF-8 flag', async () => {
    const name = 'tw_hsinchu_industrial_gbk_names_in_zip.zip';
    const path = sharedFile(`data/real/shapefile/${name}`)!;
    const { names, codes } = await unpack(name, readFileSync(path));
    expect(codes).toEqual([]);
    expect(names).toEqual(['cpg', 'dbf', 'prj', 'shp', 'shx'].map((ending) => `${name}/新竹工业区.${ending}`));
  });
});
