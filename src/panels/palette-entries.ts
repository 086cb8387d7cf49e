import { plainCommands } from '../commands/all-commands.ts';
import type { Command } from '../commands/command.ts';
import { type SearchHit, search } from '../commands/search.ts';
import type { Park } from '../domain/park.ts';
import type { Translate } from '../locale/translator.ts';
import type { Language } from '../quantities/language.ts';
import type { AppState } from '../store/app-state.ts';

/** As many as one takes in at a glance; one more letter finds the rest. */
const mostShown = 12;

export interface PaletteEntry {
  readonly key: string;
  readonly kind: SearchHit['kind'];
  readonly id: string;
  readonly text: string;
  readonly kindText: string;
  readonly shortcut?: string;
}

export const commandOf = (id: string): Command | undefined => plainCommands.find((command) => command.id === id);

/** Commands that can be done now; found by their label in either language. */
export function paletteEntries(
  park: Park | null,
  state: AppState,
  query: string,
  language: Language,
  t: Translate,
): readonly PaletteEntry[] {
  const available = plainCommands.filter((command) => command.unavailable(state) === null);
  const commandEntry = (command: Command): PaletteEntry => ({
    key: `command/${command.id}`,
    kind: 'command',
    id: command.id,
    text: t(command.labelKey),
    kindText: t('panels:search.command'),
    ...(command.shortcut ? { shortcut: command.shortcut } : {}),
  });
  if (query.trim() === '') return available.slice(0, mostShown).map(commandEntry);
  const labelled = available.map((command) => ({
    id: command.id,
    labels: [t(command.labelKey, { lng: 'zh-CN' }), t(command.labelKey, { lng: 'en' }), command.id],
  }));
  return search(park, labelled, query, mostShown).map((hit) => {
    const command = hit.kind === 'command' ? commandOf(hit.id) : undefined;
    if (command) return commandEntry(command);
    return {
      key: `${hit.kind}/${hit.id}`,
      kind: hit.kind,
      id: hit.id,
      text: (language === 'en' ? hit.nameEn : undefined) ?? hit.name,
      kindText: hit.kind === 'road' ? t('panels:search.road') : t(`domain:${hit.kind}`),
    };
  });
}
