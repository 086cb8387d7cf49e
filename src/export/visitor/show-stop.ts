import type { VisitorShow } from './visitor-show.ts';

/** Where a presentation stands: what the screen tells and where the map looks. */
export type ShowStop =
  | { readonly kind: 'opening' }
  | { readonly kind: 'option'; readonly letter: string }
  | { readonly kind: 'comparison' }
  | { readonly kind: 'closing' };

/** The stops of a show in the order of the brief. One option alone has nothing to be compared with. */
export const showStops = ({ options }: Pick<VisitorShow, 'options'>): readonly ShowStop[] => [
  { kind: 'opening' },
  ...options.map(({ letter }): ShowStop => ({ kind: 'option', letter })),
  ...(options.length > 1 ? [{ kind: 'comparison' } as const] : []),
  { kind: 'closing' },
];
