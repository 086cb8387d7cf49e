import { describe, expect, it } from 'vitest';
import { documentFile, documentHtml } from './document-html.ts';
import type { DocumentBlock, OfficeDocument } from './office-document.ts';

const sheet = (blocks: readonly DocumentBlock[], more: Partial<OfficeDocument> = {}): OfficeDocument => ({
  id: 'register',
  title: '地块 <一览>',
  subtitle: null,
  language: 'zh-CN',
  paper: { size: 'A4', isLandscape: false },
  parkName: '测试园区',
  illustrative: '示意数据，非测绘成果',
  asOf: '2022-06',
  printedOn: '2026-05-04',
  disclaimer: '不作依据。',
  mapApproval: null,
  publisher: '管委会',
  blocks,
  ...more,
});
const table: DocumentBlock = {
  kind: 'table',
  title: '清单',
  columns: [
    { id: 'name', label: '名称', kind: 'text' },
    { id: 'land', label: '面积', unit: '亩', kind: 'number' },
    { id: 'fits', label: '结论', kind: 'text' },
  ],
  rows: [
    { cells: [{ kind: 'text', text: '东片' }, { kind: 'empty' }, { kind: 'empty' }], tone: 'group' },
    {
      cells: [
        { kind: 'text', text: 'A & <B>' },
        { kind: 'number', value: 1234.5, decimals: 2 },
        { kind: 'verdict', verdict: 'conditional', text: '有条件' },
      ],
    },
    {
      cells: [
        { kind: 'text', text: 'C' },
        { kind: 'unknown', reason: '' },
      ],
      tone: 'gap',
    },
  ],
};
const { body, style } = documentHtml(sheet([table]));

describe('documentHtml', () => {
  it('needs nothing from outside and runs nothing', () => {
    const file = documentFile(sheet([table]));
    expect(file.startsWith('<!doctype html>')).toBe(true);
    expect(file).not.toMatch(/<script|\son\w+=|style="|href=|@import|url\((?!#)/i);
    expect(body).not.toContain('<style');
  });

  it('says paper and direction to the printer', () => {
    expect(style).toContain('size: 210mm 297mm');
    const wide = documentHtml(sheet([], { paper: { size: 'A3', isLandscape: true } }));
    expect(wide.style).toContain('size: 420mm 297mm');
  });

  it('repeats on every page who publishes, when, and that it proves nothing', () => {
    const foot = body.slice(body.indexOf('<footer'));
    for (const said of ['不作依据。', '示意数据，非测绘成果', '审图号', '2026-05-04', '管委会', '2022-06'])
      expect(foot).toContain(said);
    expect(style).toMatch(/\.foot \{ position: fixed/);
    expect(style).toMatch(/\.sheet > thead \{ display: table-header-group/);
  });

  it('keeps as much room free for a foot as it folds into', () => {
    const room = (disclaimer: string): number =>
      Number(
        /\.foot-room \{ display: block; height: ([\d.]+)mm/.exec(documentHtml(sheet([], { disclaimer })).style)?.[1],
      );
    expect(room('不作依据。'.repeat(60))).toBeGreaterThan(room('不作依据。') + 3);
  });

  it('writes the approval number where there is one', () => {
    expect(documentHtml(sheet([], { mapApproval: '粤S(2026)123号' })).body).toContain('审图号：粤S(2026)123号');
  });

  it('escapes what the data say', () => {
    expect(body).toContain('地块 &lt;一览&gt;');
    expect(body).toContain('A &amp; &lt;B&gt;');
  });

  it('says in words what is unknown, judged and missing', () => {
    expect(body).toContain('<span class="missing">未知</span>');
    expect(body).toContain('<span class="verdict conditional"><b>有条件</b></span>');
    expect(body).toContain('<b class="gap-mark">缺</b>C');
    expect(body).toContain('<td class="n">1,234.50</td>');
    expect(body).toContain('colspan="3">东片');
  });

  it('gives every column its share of the width and no more', () => {
    const widths = [...body.matchAll(/<col width="([\d.]+)%">/g)].map(([, width]) => Number(width));
    expect(widths).toHaveLength(3);
    expect(widths.reduce((sum, width) => sum + width, 0)).toBeCloseTo(100, 1);
  });

  it('keeps an answer and its reason in one box, and plates side by side', () => {
    const plate: DocumentBlock = { kind: 'plate', svg: '<svg/>', widthMm: 80, heightMm: 60, caption: '' };
    const blocks: DocumentBlock[] = [
      { kind: 'paragraph', text: '不能承载', tone: 'answer', verdict: 'fail' },
      { kind: 'paragraph', text: '短 30 亩', tone: 'note' },
      plate,
      plate,
    ];
    const html = documentHtml(sheet(blocks)).body;
    expect(html).toMatch(/<div class="answer fail"><p>不能承载<\/p><p class="note">短 30 亩<\/p><\/div>/);
    expect(html.match(/class="plates"/g)).toHaveLength(1);
  });

  it('lets no address into a sheet by way of a photo', () => {
    const photo = { kind: 'photo', widthPx: 4, heightPx: 3, caption: null } as const;
    const html = documentHtml(
      sheet([
        { ...photo, mime: 'image/svg+xml', base64: 'PHN2Zy8+' },
        { ...photo, mime: 'image/png', base64: '"><img src=x>' },
        { ...photo, mime: 'image/png', base64: 'iVBORw0KGgo=' },
      ]),
    ).body;
    expect(html.match(/<img/g)).toHaveLength(1);
  });
});
