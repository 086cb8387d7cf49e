import { setThreshold as limit, type ThresholdName } from '../domain/operations/set-threshold.ts';
import type { Threshold } from '../domain/rule-pack.ts';
import { editCommand } from './edit-command.ts';

export const setThreshold = editCommand<{ readonly name: ThresholdName; readonly threshold: Threshold | null }>(
  'set-threshold',
  limit,
);
