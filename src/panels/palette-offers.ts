import { plainCommands } from '../commands/all-commands.ts';
import { type BriefSource, briefSources } from '../commands/briefs/brief-source.ts';
import { makeBrief } from '../commands/briefs/make-brief.ts';
import { openBrief } from '../commands/briefs/present-brief.ts';
import { type Command, type CommandContext, runCommand } from '../commands/command.ts';
import { exportSummary } from '../commands/export-summary.ts';
import { setColouring } from '../commands/set-colouring.ts';
import { setLeftTab } from '../commands/set-left-tab.ts';
import { setTheme } from '../commands/set-theme.ts';
import { switchScenario } from '../commands/switch-scenario.ts';
import { formats } from '../export/formats.ts';
import type { Translate } from '../locale/translator.ts';
import type { AppState } from '../store/app-state.ts';
import { colourings, leftTabs, themes } from '../store/view-state.ts';
import { prepareBrief } from './prepare-brief.ts';
import type { OpenDialog, ShellDialog } from './shell-dialog.ts';
import { takeHome } from './take-home.ts';

/** One thing the palette can do: a command, a command with its choice made, or a dialog. */
export interface PaletteOffer {
  readonly id: string;
  readonly shortcut?: string;
  label(t: Translate): string;
  isAvailable(state: AppState): boolean;
  act(context: CommandContext, onDialog: OpenDialog): Promise<void>;
}

const plain = (command: Command): PaletteOffer => ({
  id: command.id,
  ...(command.shortcut ? { shortcut: command.shortcut } : {}),
  label: (t) => t(command.labelKey),
  isAvailable: (state) => command.unavailable(state) === null,
  act: (context) => runCommand(command, context, undefined),
});

/** A command whose argument is one of a few. */
const chosen = <Args>(
  command: Command<Args>,
  choice: string,
  args: Args,
  name: (t: Translate) => string,
): PaletteOffer => ({
  id: `${command.id}/${choice}`,
  label: (t) => t('help:palette.choice', { command: t(command.labelKey), choice: name(t) }),
  isAvailable: (state) => command.unavailable(state, args) === null,
  act: (context) => runCommand(command, context, args),
});

const dialog = (kind: ShellDialog['kind'], open: ShellDialog, labelKey: string, needsPark: boolean): PaletteOffer => ({
  id: `dialog/${kind}`,
  label: (t) => t(labelKey),
  isAvailable: ({ park, hold }) => !needsPark || (park !== null && (kind !== 'new-project' || hold === 'ours')),
  act: async (_, onDialog) => onDialog(open),
});

const newBrief = (from: BriefSource): PaletteOffer => ({
  id: `make-brief/${from}`,
  label: (t) => t(`panels:present.${from}`),
  isAvailable: (state) => makeBrief.unavailable(state, { from }) === null,
  act: (context, onDialog) => prepareBrief(context, from, onDialog),
});

const visitorFile: PaletteOffer = {
  id: 'visitor-file',
  label: (t) => t('panels:present.file'),
  isAvailable: (state) => openBrief(state) !== undefined,
  act: takeHome,
};

const always: readonly PaletteOffer[] = [
  ...plainCommands.map(plain),
  dialog('library', { kind: 'library' }, 'panels:park.library', false),
  dialog('new-project', { kind: 'new-project' }, 'panels:projects.add', true),
  dialog('briefs', { kind: 'briefs' }, 'panels:present.briefs', true),
  ...briefSources.map(newBrief),
  visitorFile,
  dialog('publication', { kind: 'publication' }, 'panels:present.publication', true),
  dialog('summary', { kind: 'summary' }, 'panels:export.custom', true),
  dialog('export-layers', { kind: 'export-layers' }, 'panels:export.layers', true),
  dialog('preferences', { kind: 'preferences' }, 'panels:preferences.open', false),
  ...leftTabs.map((id) => chosen(setLeftTab, id, id, (t) => t(`panels:left.${id}`))),
  ...colourings.map((id) => chosen(setColouring, id, id, (t) => t(`panels:layers.colouring.${id}`))),
  ...themes.map((id) => chosen(setTheme, id, id, (t) => t(`panels:theme.${id}`))),
  ...formats.map(({ id }) => chosen(exportSummary, id, { format: id }, (t) => t(`panels:export.${id}`))),
];

/** All that can be done now without saying more: the palette offers nothing that would be refused. */
export function paletteOffers(state: AppState): readonly PaletteOffer[] {
  const scenarios = state.park?.scenarios.filter(({ id }) => id !== state.park?.activeScenarioId) ?? [];
  return [
    ...always,
    ...scenarios.map(({ id, name }) => chosen(switchScenario, id, { scenarioId: id }, () => name)),
  ].filter((offer) => offer.isAvailable(state));
}
