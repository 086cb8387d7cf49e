import { renamePark as rename } from '../domain/operations/rename-park.ts';
import { editCommand } from './edit-command.ts';

export const renamePark = editCommand<{ readonly name: string }>('rename-park', rename);
