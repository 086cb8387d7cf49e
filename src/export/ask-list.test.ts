import { expect, it } from 'vitest';
import '../../test/both-languages.ts';
import { buildPark } from '../../test/builders/park-builder.ts';
import { askList } from '../engine/facts/ask-list.ts';
import { createTranslator } from '../locale/translator.ts';
import { askListCsv, askListPage, askListXlsx } from './ask-list.ts';
import { askGroups, askListText } from './ask-list-text.ts';

const park = buildPark();
const today = '2022-07';
const lines = askList(park, { today, assessment: null, ranking: null });
const about = { park, lines, today, language: 'zh-CN' } as const;

it('groups by who is asked and loses no line', () => {
  const groups = askGroups(lines, createTranslator('zh-CN').t);
  expect(groups.flatMap((group) => group.lines)).toHaveLength(lines.length);
  expect(groups.map(({ asked }) => asked)).toContain('自然资源局');
});

it('writes a row a question, safe to open in a spreadsheet', () => {
  const facilities = park.facilities.map((each) => ({ ...each, name: `=1+${each.name}`, supplies: [] }));
  const named = askList({ ...park, facilities }, { today, assessment: null, ranking: null });
  const text = new TextDecoder().decode(askListCsv({ ...about, park: { ...park, facilities }, lines: named }));
  expect(text.trimEnd().split('\r\n')).toHaveLength(named.length + 1);
  expect(text).not.toMatch(/,=1/);
  // The two bytes every zip begins with.
  expect([...askListXlsx(about).slice(0, 2)]).toEqual([0x50, 0x4b]);
});

it('says every line in the text and on the page, in both languages', () => {
  for (const language of ['zh-CN', 'en'] as const) {
    const said = askListText({ ...about, language });
    expect(said.match(/^- /gm)).toHaveLength(lines.length);
    expect(said).not.toMatch(/\{\{|\$t\(|fields:|facts:/);
    expect(
      askListPage({ ...about, language, printedOn: '2026-05-04' }).body.match(/<th scope="row">/g)?.length,
    ).toBeGreaterThanOrEqual(lines.length);
  }
});
