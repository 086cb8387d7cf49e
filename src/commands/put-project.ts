import { putProject as put } from '../domain/operations/put-project.ts';
import type { Project } from '../domain/project.ts';
import { editCommand } from './edit-command.ts';

export const putProject = editCommand<{ readonly project: Project }>('put-project', put);
