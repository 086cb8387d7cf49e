import { type FacilityKind, facilityKinds } from '../domain/facility.ts';
import type { ProtectiveDemand, ProximityDemand } from '../domain/project.ts';

const proximityItem = /^(\w+)\s+(straight|road)\s*(?:<=|≤)\s*([\d.,]+)\s*(m|min)(\s+must)?$/;
const protectiveItem = /^(\w+)\s*(?:>=|≥)\s*([\d.,]+)\s*m(?:\s+from\s+(unit|plot))?(?:\s+(.+))?$/;

type Reading<T> = { readonly ok: true; readonly items: readonly T[] } | { readonly ok: false; readonly item: string };

const isKind = (word: string | undefined): word is FacilityKind => facilityKinds.some((kind) => kind === word);

function readItems<T>(cell: string, readItem: (item: string) => T | null): Reading<T> {
  const items: T[] = [];
  for (const item of cell.split(/[;；]/).map((one) => one.trim())) {
    if (item === '') continue;
    const read = readItem(item);
    if (read === null) return { ok: false, item };
    items.push(read);
  }
  return { ok: true, items };
}

const amount = (text: string | undefined): number => Number((text ?? '').replaceAll(',', ''));

/** `interchange road <= 3000m must; freightYard road <= 15min` */
export const readProximity = (cell: string): Reading<ProximityDemand> =>
  readItems(cell, (item) => {
    const [, kind, along, number, unit, must] = proximityItem.exec(item) ?? [];
    const limit = amount(number);
    if (!isKind(kind) || !Number.isFinite(limit)) return null;
    return {
      kind,
      along: along === 'straight' ? 'straight' : 'road',
      ...(unit === 'min' ? { maxMinutes: limit } : { maxMetres: limit }),
      ...(must === undefined ? {} : { must: true }),
    };
  });

/** `village >= 500m GB 18072-2000`, `village >= 500m from unit GB 18072-2000` */
export const readProtective = (cell: string): Reading<ProtectiveDemand> =>
  readItems(cell, (item) => {
    const [, kind, number, from, basis] = protectiveItem.exec(item) ?? [];
    const minMetres = amount(number);
    if (!isKind(kind) || !Number.isFinite(minMetres)) return null;
    return {
      kind,
      minMetres,
      ...(from === 'unit' || from === 'plot' ? { from } : {}),
      ...(basis === undefined ? {} : { basis }),
    };
  });
