import { removeBrief as remove } from '../../domain/operations/remove-brief.ts';
import { editCommand } from '../edit-command.ts';

export const removeBrief = editCommand<{ readonly briefId: string }>('remove-brief', remove);
