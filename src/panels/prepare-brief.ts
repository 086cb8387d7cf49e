import type { BriefSource } from '../commands/briefs/brief-source.ts';
import { makeBrief } from '../commands/briefs/make-brief.ts';
import { type CommandContext, runCommand } from '../commands/command.ts';
import type { OpenDialog } from './shell-dialog.ts';

/** Makes a brief and opens it for preparing; where nothing came of it, the notice says why. */
export async function prepareBrief(context: CommandContext, from: BriefSource, onDialog: OpenDialog): Promise<void> {
  const before = context.store.getState().view.visitor.briefId;
  await runCommand(makeBrief, context, { from });
  if (context.store.getState().view.visitor.briefId !== before) onDialog({ kind: 'briefs' });
}
