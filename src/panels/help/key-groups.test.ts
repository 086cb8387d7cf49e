import { describe, expect, it } from 'vitest';
import { plainCommands } from '../../commands/all-commands.ts';
import { editCommands, editTools } from '../../commands/edit/edit-commands.ts';
import { createTranslator } from '../../locale/translator.ts';
import { keyNames } from '../key-names.ts';
import { groupedIds, keyGroups } from './key-groups.ts';

const groups = keyGroups(plainCommands);
const keyed = plainCommands.filter(({ shortcut }) => shortcut);

describe('the keyboard map', () => {
  it('has every command with a key once, with all its keys', () => {
    const listed = groups.flatMap(({ lines }) => lines);
    for (const { id, shortcut, otherKeys = [] } of keyed) {
      const own = listed.filter((line) => line.id === id);
      expect(own.map(({ keys }) => keys)).toEqual([[shortcut, ...otherKeys]]);
    }
  });

  it('leaves to editing only what edits', () => {
    const editing = new Set([...editCommands, ...editTools].map(({ id }) => id));
    const others = groups.find(({ id }) => id === 'edit')?.lines.filter(({ id }) => !editing.has(id));
    expect(others).toEqual([]);
  });

  it('names no key that is not there', () => {
    const ids = new Set(plainCommands.map(({ id }) => id));
    expect(groupedIds.filter((id) => !ids.has(id))).toEqual([]);
  });

  it('says every line in both languages, and every key as it is printed', () => {
    for (const language of ['zh-CN', 'en'] as const) {
      const { t } = createTranslator(language);
      const unsaid = groups.flatMap(({ lines }) => lines.filter(({ labelKey }) => !t(labelKey, { defaultValue: '' })));
      expect(unsaid).toEqual([]);
    }
    expect(['shift+?', 'pageup', 'mod+k', 'f1'].map(keyNames)).toEqual(['?', 'PgUp', 'Ctrl+K', 'F1']);
  });
});
