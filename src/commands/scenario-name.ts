import type { Park } from '../domain/park.ts';

/** `base`, or `base 2`, `base 3` … whatever is free first. */
export function freeScenarioName(park: Park, base: string): string {
  const taken = new Set(park.scenarios.map(({ name }) => name));
  // "方案 2" forks to "方案 3", not to "方案 2 2".
  const stem = base.replace(/ \d+$/, '');
  if (!taken.has(stem)) return stem;
  let number = 2;
  while (taken.has(`${stem} ${number}`)) number += 1;
  return `${stem} ${number}`;
}
