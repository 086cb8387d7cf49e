import type { PlanLook } from './draw-plan.ts';

/** Tokens the layers of files take in turn; each layer's name bears its swatch, so colour never stands alone. */
const hues = ['--accent', '--status-planned', '--fit-conditional', '--status-leveled', '--status-developed'] as const;

export const hueOf = (index: number): string => hues[index % hues.length] ?? '--accent';

export interface PlanLooks {
  readonly park: PlanLook;
  readonly before: PlanLook;
  readonly after: PlanLook;
  readonly picked: PlanLook;
  of(index: number, isIgnored: boolean): PlanLook;
}

/** The looks in the colours of the theme that the element stands in. */
export function planLooks(element: Element): PlanLooks {
  const styles = getComputedStyle(element);
  const colour = (token: string): string => styles.getPropertyValue(token).trim() || '#000';
  const soft = (token: string, share: number): string => `color-mix(in srgb, ${colour(token)} ${share}%, transparent)`;
  return {
    park: { line: colour('--line-strong'), fill: soft('--line-strong', 8), width: 1 },
    before: { line: colour('--ink'), fill: null, width: 2, dash: [6, 4] },
    after: { line: colour('--alarm'), fill: soft('--alarm', 18), width: 2.5 },
    picked: { line: colour('--ink'), fill: soft('--ink', 14), width: 2.5 },
    of: (index, isIgnored) =>
      isIgnored
        ? { line: colour('--line'), fill: null, width: 1 }
        : { line: colour(hueOf(index)), fill: soft(hueOf(index), 22), width: 1.5 },
  };
}
