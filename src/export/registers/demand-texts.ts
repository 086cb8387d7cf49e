import type { ProtectiveDemand, ProximityDemand } from '../../domain/project.ts';
import type { ProtectiveDistance } from '../../domain/protective.ts';

/** `interchange road <= 3000m must; freightYard road <= 15min`, as import reads it. */
export const proximityText = (demands: readonly ProximityDemand[]): string =>
  demands
    .map(({ kind, along, maxMetres, maxMinutes, must }) => {
      const limit = maxMinutes === undefined ? `${maxMetres ?? 0}m` : `${maxMinutes}min`;
      return `${kind} ${along} <= ${limit}${must ? ' must' : ''}`;
    })
    .join('; ');

/** `village >= 500m from unit GB 18072`. */
export const protectiveText = (demands: readonly ProtectiveDemand[]): string =>
  demands
    .map(
      ({ kind, minMetres, from, basis }) =>
        `${kind} >= ${minMetres}m${from ? ` from ${from}` : ''}${basis ? ` ${basis}` : ''}`,
    )
    .join('; ');

/** `housing|school >= 500m from unit GB/T 39499`. */
export const guardedText = (distances: readonly ProtectiveDistance[]): string =>
  distances
    .map(
      ({ toward, minMetres, from, basis }) =>
        `${toward.join('|')} >= ${minMetres}m from ${from}${basis ? ` ${basis}` : ''}`,
    )
    .join('; ');
