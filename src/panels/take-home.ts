import { openBrief } from '../commands/briefs/present-brief.ts';
import { type CommandContext, runCommand } from '../commands/command.ts';

/** Makes the file the visitor takes home of the brief that is open; writing it needs rooms that nobody wants on the first page. */
export async function takeHome(context: CommandContext): Promise<void> {
  const { exportVisitorFile } = await import('../commands/visitor-file.ts');
  const brief = openBrief(context.store.getState());
  if (brief) await runCommand(exportVisitorFile, context, { briefId: brief.id });
}
