import { resetWeights as reset } from '../domain/operations/reset-weights.ts';
import { editCommand } from './edit-command.ts';

export const resetWeights = editCommand<void>('reset-weights', (park) => reset(park));
