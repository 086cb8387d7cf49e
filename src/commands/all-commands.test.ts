import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { thresholdNames } from '../domain/operations/set-threshold.ts';
import { createTranslator } from '../locale/translator.ts';
import { commandsBriefs } from '../locale/zh-CN/briefs.ts';
import { commands as chinese } from '../locale/zh-CN/commands.ts';
import { commandsDone } from '../locale/zh-CN/commands-done.ts';
import { commandsFacts } from '../locale/zh-CN/commands-facts.ts';
import { commandsShapes } from '../locale/zh-CN/commands-shapes.ts';
import { commandsEdit } from '../locale/zh-CN/edit.ts';
import { commandsHelp } from '../locale/zh-CN/help.ts';
import { commandsKeeping } from '../locale/zh-CN/keeping.ts';
import { commandsSheets } from '../locale/zh-CN/sheets.ts';
import { commandsVisitorFile } from '../locale/zh-CN/visitor-file.ts';
import { allCommands as pageCommands, plainCommands } from './all-commands.ts';
import { briefCommands } from './briefs/brief-commands.ts';
import { factsCommands } from './facts-commands.ts';
import { keepingCommands } from './keeping-commands.ts';
import { exportVisitorFile, leaveVisitorFile, saveVisitorFile } from './visitor-file.ts';

const words: Readonly<Record<string, string>> = {
  ...chinese,
  ...commandsDone,
  ...commandsKeeping,
  ...commandsEdit,
  ...commandsShapes,
  ...commandsFacts,
  ...commandsHelp,
  ...commandsBriefs,
  ...commandsSheets,
  ...commandsVisitorFile,
};

const visitorFileCommands = [exportVisitorFile, saveVisitorFile, leaveVisitorFile];
const allCommands = [...pageCommands, ...keepingCommands, ...factsCommands, ...briefCommands, ...visitorFileCommands];

function codesIn(folder: string, pattern: RegExp, prefix = ''): string[] {
  const files = readdirSync(new URL(folder, import.meta.url)).filter((name) => /(?<!\.test)\.ts$/.test(name));
  const texts = files.map((name) => readFileSync(new URL(`${folder}${name}`, import.meta.url), 'utf8'));
  return texts.flatMap((text) => [...text.matchAll(pattern)].map(([, code]) => prefix + code));
}

describe('the commands', () => {
  it('have ids of their own', () => {
    const ids = allCommands.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('have labels', () => {
    expect(
      allCommands.map(({ labelKey }) => labelKey.replace('commands:', '')).filter((key) => !(key in words)),
    ).toEqual([]);
  });

  it('share keys only where the first available one is meant', () => {
    const keys = plainCommands.flatMap(({ shortcut, otherKeys = [] }) => [
      ...(shortcut ? [shortcut] : []),
      ...otherKeys,
    ]);
    const shared = [...new Set(keys.filter((key, index) => keys.indexOf(key) !== index))];
    expect(shared.sort()).toEqual(['backspace', 'delete', 'enter', 'escape', 'mod+z']);
  });
});

describe('their sentences', () => {
  it('exist for every note and refusal of an operation', () => {
    const operations = '../domain/operations/';
    const notes = [
      ...codesIn(operations, /edited\([^;]*?'([A-Za-z]+)', \{/g, 'note.'),
      ...codesIn(operations, /edited\([^;]*?'([A-Za-z]+)', values/g, 'note.'),
    ];
    const refusals = codesIn(operations, /refusal\('([A-Za-z]+)'/g, 'refused.');
    expect(notes.length).toBeGreaterThan(10);
    expect(refusals.length).toBeGreaterThan(15);
    expect([...notes, ...refusals].filter((code) => !(code in words))).toEqual([]);
  });

  it('exist for every code of commands and store', () => {
    const pattern = /code: '((?:unavailable|refused|notice|storage)\.[A-Za-z]+)'/g;
    const codes = [...codesIn('./', pattern), ...codesIn('../store/', pattern)];
    expect(codes.length).toBeGreaterThan(15);
    expect(codes.filter((code) => !(code in words))).toEqual([]);
  });

  it('name every threshold', () => {
    expect(thresholdNames.filter((name) => !(`threshold.${name}` in words))).toEqual([]);
  });

  it('read well', () => {
    const [zh, en] = [createTranslator('zh-CN').t, createTranslator('en').t];
    const weight = { criterion: 'proximity', weight: 1.5 };
    expect(zh('commands:note.setWeight', weight)).toBe('“配套距离”权重设为 1.5');
    expect(en('commands:note.setWeight', weight)).toBe('Weight of “Proximity” set to 1.5');
    const status = { parcel: '东一号', status: 'leveled' };
    expect(zh('commands:note.setParcelStatus', status)).toBe('东一号改为已平整');
    const floor = { unit: 'A-1', free: 500, asked: 1500 };
    expect(en('commands:refused.floorExceeds', floor)).toBe('A-1 has only 500 m² left, 1,500 m² are needed');
  });
});
