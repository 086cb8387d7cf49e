import type { EditResult } from '../domain/operations/edit.ts';
import type { Park } from '../domain/park.ts';
import { needsOwnPark } from './availability.ts';
import type { Command, CommandContext } from './command.ts';

/** A command that is one operation on the park. */
export const editCommand = <Args>(
  id: string,
  operation: (park: Park, args: Args, context: CommandContext) => EditResult,
): Command<Args> => ({
  id,
  labelKey: `commands:${id}`,
  unavailable: needsOwnPark,
  run(context, args) {
    const { park } = context.store.getState();
    if (park) context.store.actions.edit(operation(park, args, context));
  },
});
