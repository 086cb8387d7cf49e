import { removeProject as remove } from '../domain/operations/remove-project.ts';
import { editCommand } from './edit-command.ts';

export const removeProject = editCommand<{ readonly projectId: string }>('remove-project', remove);
