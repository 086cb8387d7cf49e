import { strFromU8, unzipSync } from 'fflate';
import mammoth from 'mammoth';
import readWorkbook, { readSheet } from 'read-excel-file/node';
import { describe, expect, it } from 'vitest';
import { documentFormatOf } from './document-formats.ts';
import type { DocumentRow, OfficeDocument } from './office-document.ts';

/** A white dot. */
const png = Uint8Array.from(
  atob('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8/5+hHgAHggJ/PchI7wAAAABJRU5ErkJggg=='),
  (sign) => sign.charCodeAt(0),
);
const drawn: [number, number][] = [];
const rasterise = async (_: string, width: number, height: number) => {
  drawn.push([width, height]);
  return png;
};

const row = (name: string, mu: number, iso: string, tone?: DocumentRow['tone']): DocumentRow => ({
  ...(tone ? { tone } : {}),
  cells: [
    { kind: 'text', text: name },
    { kind: 'number', value: mu, decimals: 2 },
    tone === 'sum' ? { kind: 'empty' } : { kind: 'date', iso },
  ],
});
const formula = '=HYPERLINK("http://x","点")';
const many = Array.from({ length: 60 }, (_, at) => row(`地块 ${at + 1}`, 1, '2022-06'));

const document: OfficeDocument = {
  id: 'register',
  title: '地块台账',
  subtitle: '方案：现状',
  language: 'zh-CN',
  paper: { size: 'A4', isLandscape: true },
  parkName: '示意园 <A&B>',
  illustrative: '示意数据，非测绘成果',
  asOf: '2022-07',
  printedOn: '2022-07-15',
  disclaimer: '本资料仅供参考',
  mapApproval: '粤S(2022)001号',
  publisher: '园区管委会',
  blocks: [
    { kind: 'paragraph', tone: 'answer', text: '可供 537 亩\u0000\uD800' },
    { kind: 'heading', level: 2, text: '土地' },
    {
      kind: 'table',
      title: '土地',
      columns: [
        { id: 'name', label: '地块', kind: 'text' },
        { id: 'mu', label: '面积', unit: '亩', kind: 'number' },
        { id: 'from', label: '可交地', kind: 'date' },
      ],
      rows: [
        row(formula, 536.9999, '2022-06-30'),
        row('东扩', 0.00005, '2022-06'),
        {
          tone: 'gap',
          cells: [{ kind: 'text', text: '西片' }, { kind: 'unknown', reason: '资料未载明' }, { kind: 'empty' }],
        },
        row('合计', 536.999_95, '', 'sum'),
      ],
    },
    {
      kind: 'table',
      title: '长表',
      columns: [
        { id: 'name', label: '地块', kind: 'text' },
        { id: 'mu', label: '面积', unit: '亩', kind: 'number' },
        { id: 'from', label: '可交地', kind: 'date' },
      ],
      rows: many,
    },
    {
      kind: 'plate',
      svg: '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 50"/>',
      widthMm: 100,
      heightMm: 50,
      caption: '图一',
    },
  ],
};

async function written(id: 'docx' | 'xlsx' | 'pptx') {
  const format = documentFormatOf(id);
  if (!format) throw new Error(`no ${id}`);
  const bytes = await format.write(document, rasterise);
  const parts = Object.fromEntries(
    Object.entries(unzipSync(bytes)).map(([path, data]) => [path, /\.(xml|rels)$/.test(path) ? strFromU8(data) : '']),
  );
  return { bytes, parts, again: await format.write(document, rasterise) };
}
const docx = await written('docx');
const xlsx = await written('xlsx');
const pptx = await written('pptx');

describe('every office format', () => {
  it.each([
    ['docx', docx],
    ['xlsx', xlsx],
    ['pptx', pptx],
  ])('%s: equal input gives equal bytes, made on the day of printing', (_, { bytes, again, parts }) => {
    expect(Buffer.compare(Buffer.from(bytes), Buffer.from(again))).toBe(0);
    expect(parts['docProps/core.xml']).toMatch(/created[^>]*>2022-07-15T00:00:00Z</);
  });

  it.each([
    ['docx', docx],
    ['xlsx', xlsx],
    ['pptx', pptx],
  ])('%s: points to nothing outside and holds no sign XML cannot', (_, { parts }) => {
    const all = Object.values(parts).join('\n');
    expect(all).not.toContain('TargetMode="External"');
    expect(all.includes('\u0000')).toBe(false);
    // Half a character comes back from UTF-8 as the sign for what was lost.
    expect(all.includes('\uFFFD')).toBe(false);
  });
});

describe('the document for word processors', () => {
  it('is read again with its headings, Chinese words, cells and picture', async () => {
    const { value: html } = await mammoth.convertToHtml({ buffer: Buffer.from(docx.bytes) });
    expect(html).toContain('可供 537 亩');
    expect(html).toMatch(/<h2>(<a[^>]*><\/a>)?土地<\/h2>/);
    expect(html).toMatch(/<td[^>]*><p>东扩<\/p><\/td>/);
    expect(html).toContain('<em>资料未载明</em>');
    expect(html).toContain('=HYPERLINK');
    expect(html).toContain('图一');
    // Heads of a table that go over pages stand in its thead.
    expect(html).toMatch(/<thead>.*面积.*\(亩\)/s);
  });

  it('names an East Asian face, repeats the heads, lies across, and says page, disclaimer and approval at the foot', () => {
    expect(docx.parts['word/styles.xml']).toContain('w:eastAsia="Microsoft YaHei"');
    const body = docx.parts['word/document.xml'] ?? '';
    expect(body.match(/<w:tblHeader\/>/g)).toHaveLength(2);
    expect(body).toMatch(/<w:pgSz w:w="1683\d" w:h="1190\d" w:orient="landscape"/);
    const foot = Object.entries(docx.parts).find(([path]) => path.startsWith('word/footer'))?.[1] ?? '';
    for (const said of ['本资料仅供参考', '粤S(2022)001号', 'NUMPAGES']) expect(foot).toContain(said);
  });

  it('sets the plate at its true size from a picture of more than 200 dots to the inch', () => {
    // 36,000 units of the format are a millimetre.
    expect(docx.parts['word/document.xml']).toContain('<wp:extent cx="3600000" cy="1800000"/>');
    expect((drawn[0]?.[0] ?? 0) / (100 / 25.4)).toBeGreaterThan(200);
  });
});

describe('the workbook', () => {
  it('has a first sheet that says what it is, and one a table', async () => {
    const sheets = await readWorkbook(Buffer.from(xlsx.bytes));
    expect(sheets.map(({ sheet }) => sheet)).toEqual(['说明', '土地', '长表']);
    const said = (await readSheet(Buffer.from(xlsx.bytes), '说明')).flat().join('\n');
    for (const words of ['地块台账', '示意园 <A&B>', '可供 537 亩', '本资料仅供参考', '粤S(2022)001号'])
      expect(said).toContain(words);
  });

  it('keeps numbers numbers, days days, unknown words, and a formula in a name a text', async () => {
    const rows = await readSheet(Buffer.from(xlsx.bytes), '土地');
    expect(rows[0]).toEqual(['地块', '面积 (亩)', '可交地']);
    expect(rows[1]).toEqual([formula, 536.9999, new Date('2022-06-30T00:00:00Z')]);
    expect(rows[2]).toEqual(['东扩', 0.00005, new Date('2022-06-01T00:00:00Z')]);
    expect(rows[3]?.slice(0, 2)).toEqual(['西片', '资料未载明']);
    expect(rows[4]?.[1]).toBe(536.999_95);
  });

  it('reckons the sum, freezes the heads, filters all but the sum, and repeats the heads on paper', () => {
    const sheet = xlsx.parts['xl/worksheets/sheet2.xml'] ?? '';
    expect(sheet.match(/<f>[^<]*<\/f>/g)).toEqual(['<f>SUBTOTAL(9,B2:B4)</f>']);
    expect(sheet).toContain('ySplit="1"');
    expect(sheet).toContain('<autoFilter ref="A1:C4"/>');
    expect(sheet).toContain('paperSize="9" orientation="landscape" fitToWidth="1"');
    expect(xlsx.parts['xl/workbook.xml']).toContain("'土地'!$1:$1");
    expect(xlsx.parts['xl/styles.xml']).toContain('yyyy-mm"');
  });
});

describe('plates that follow one another', () => {
  const plate = (caption: string) => ({
    kind: 'plate' as const,
    svg: '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 80 60"/>',
    widthMm: 80,
    heightMm: 60,
    caption,
  });
  const plates: OfficeDocument = { ...document, blocks: ['A', 'B', 'C'].map(plate) };
  const partsOf = async (id: 'docx' | 'pptx') =>
    unzipSync((await documentFormatOf(id)?.write(plates, rasterise)) ?? new Uint8Array());

  it('stand side by side, as many in a row as the page is wide, at their true size', async () => {
    const xml = strFromU8((await partsOf('docx'))['word/document.xml'] ?? new Uint8Array());
    const rows = xml.split('<w:tr>').slice(1);
    // 273 mm between the margins of A4 lying down.
    expect(rows).toHaveLength(1);
    expect(rows[0]?.match(/<w:drawing>/g)).toHaveLength(3);
    expect(new Set([...xml.matchAll(/<wp:extent cx="(\d+)"/g)].map(([, width]) => Number(width) / 36_000))).toEqual(
      new Set([80]),
    );
  });

  it('stand on one slide, enlarged alike', async () => {
    const parts = await partsOf('pptx');
    const slides = Object.entries(parts).filter(([path]) => /^ppt\/slides\/slide\d+\.xml$/.test(path));
    const [[, slide] = []] = slides.filter(([, bytes]) => strFromU8(bytes).includes('<p:pic>'));
    const xml = strFromU8(slide ?? new Uint8Array());
    expect(xml.match(/<p:pic>/g)).toHaveLength(3);
    const sizes = [...xml.matchAll(/<p:pic>.*?<a:ext cx="(\d+)" cy="(\d+)"/gs)];
    for (const [, width, height] of sizes) expect(Number(width) / Number(height)).toBeCloseTo(80 / 60, 3);
    expect(new Set(sizes.map(([, width]) => width)).size).toBe(1);
  });
});

describe('the slides', () => {
  it('carry on every slide what stands on everything handed over', () => {
    const layouts = Object.entries(pptx.parts).filter(([path]) => /slideLayouts\/slideLayout\d+\.xml$/.test(path));
    const said = layouts.map(([, xml]) => xml).join('');
    for (const line of ['本资料仅供参考', '示意数据，非测绘成果', '粤S(2022)001号']) expect(said).toContain(line);
  });

  const texts = Object.entries(pptx.parts)
    .filter(([path]) => /^ppt\/slides\/slide\d+\.xml$/.test(path))
    .sort(([a], [b]) => Number(/\d+/.exec(a)) - Number(/\d+/.exec(b)))
    .map(([, xml]) => [...xml.matchAll(/<a:t>([^<]*)<\/a:t>/g)].map(([, text]) => text));

  it('open with the title and close with disclaimer and approval', () => {
    expect(texts[0]).toEqual(expect.arrayContaining(['地块台账', '示意园 &lt;A&amp;B&gt;', '示意数据，非测绘成果']));
    const closing = texts.at(-1)?.join('\n') ?? '';
    expect(closing).toContain('本资料仅供参考');
    expect(closing).toContain('粤S(2022)001号');
  });

  it('hold tables as text, the long one on several slides with its heads on each and no row lost', () => {
    const long = texts.filter((own) => own.some((text) => /^地块 \d+$/.test(text ?? '')));
    expect(long.length).toBeGreaterThan(1);
    for (const own of long) expect(own).toContain('面积 (亩)');
    const rows = long.flat().filter((text) => /^地块 \d+$/.test(text ?? ''));
    expect(rows).toEqual(many.map((_, at) => `地块 ${at + 1}`));
    expect(texts.flat().some((text) => text?.includes('长表（续 2）'))).toBe(true);
  });

  it('name an East Asian face and carry the map as a picture that says what it is', () => {
    const all = Object.values(pptx.parts).join('\n');
    expect(all).toContain('<a:ea typeface="Microsoft YaHei"');
    expect(all).toContain('descr="图一"');
    expect(Object.keys(pptx.parts).filter((path) => path.startsWith('ppt/media/'))).toHaveLength(1);
  });
});
