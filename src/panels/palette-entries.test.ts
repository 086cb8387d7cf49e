import { describe, expect, it } from 'vitest';
import { buildPark } from '../../test/builders/park-builder.ts';
import { plainCommands } from '../commands/all-commands.ts';
import type { EngineClient } from '../engine/engine-client.ts';
import { createTranslator } from '../locale/translator.ts';
import { createAppStore } from '../store/app-store.ts';
import { memoryStorage } from '../store/memory-storage.ts';
import { paletteEntries } from './palette-entries.ts';
import { paletteOffers } from './palette-offers.ts';

const never = () => new Promise<never>(() => undefined);
const engine: EngineClient = { assess: never, rank: never, propose: never, ask: never, dispose: () => undefined };
const store = createAppStore({ engine, storage: memoryStorage(), now: () => 0, newId: () => 'id' });
store.actions.openPark(buildPark());
const state = store.getState();
const { t } = createTranslator('zh-CN');
const found = (query: string) => paletteEntries(state.park, state, query, 'zh-CN', t).map(({ key }) => key);

describe('the palette', () => {
  it('offers every plain command that can be run now, and no other', () => {
    const ids = new Set(paletteOffers(state).map(({ id }) => id));
    for (const command of plainCommands)
      expect([command.id, ids.has(command.id)]).toEqual([command.id, command.unavailable(state) === null]);
  });

  it('offers dialogs and commands with their choice made', () => {
    const ids = paletteOffers(state).map(({ id }) => id);
    expect(ids).toEqual(
      expect.arrayContaining(['dialog/library', 'dialog/preferences', 'set-theme/dark', 'set-left-tab/sites']),
    );
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('finds commands by either language and by pinyin initials', () => {
    for (const query of ['快速指南', 'quick guide', 'kszn']) expect(found(query)[0]).toBe('command/show-quick-guide');
    expect(found('深色')).toContain('command/set-theme/dark');
    expect(found('dark')).toContain('command/set-theme/dark');
  });

  it('finds commands by what else one would call them, in either language', () => {
    for (const query of ['访客', 'investor']) expect(found(query)).toContain('command/dialog/briefs');
    for (const query of ['帮助', 'help', '手册']) expect(found(query)).toContain('command/show-quick-guide');
    expect(found('设置')[0]).toBe('command/dialog/preferences');
  });

  it('makes a brief of what is selected, and the file of the one there is', () => {
    expect(found('新建方案')).toEqual([]);
    store.actions.select({ kind: 'parcel', id: 'east-60' });
    const now = store.getState();
    expect(paletteOffers(now).map(({ id }) => id)).toContain('make-brief/selection');
    expect(paletteOffers(now).map(({ id }) => id)).not.toContain('visitor-file');
    store.actions.select(null);
  });

  it('says all it offers in both languages', () => {
    for (const language of ['zh-CN', 'en'] as const) {
      const speak = createTranslator(language).t;
      const unsaid = paletteOffers(state).map((offer) => offer.label(speak));
      expect(
        unsaid.filter((label) => /^[a-z]+[:.]|\{\{|: ?$|^\s*$/.test(label) || /^[a-z]+-[a-z-]+$/.test(label)),
      ).toEqual([]);
    }
  });
});
