import { type ProtectiveDistance, type ReceptorClass, receptorClasses } from '../../domain/protective.ts';

const item = /^([\w|]+)\s*(?:>=|≥)\s*([\d.]+)\s*m\s+from\s+(unit|plot)(?:\s+(.+))?$/;

type Reading =
  | { readonly ok: true; readonly items: readonly ProtectiveDistance[] }
  | { readonly ok: false; readonly item: string };

const isClass = (word: string): word is ReceptorClass => receptorClasses.some((each) => each === word);

/** How far a facility keeps receptors away: `housing|school >= 500m from unit GB/T 39499`, items parted by `; `. */
export function readGuarded(cell: string): Reading {
  const items: ProtectiveDistance[] = [];
  for (const text of cell.split(/[;；]/).map((one) => one.trim())) {
    if (text === '') continue;
    const [, classes = '', metres, from, basis] = item.exec(text) ?? [];
    const toward = classes.split('|');
    const minMetres = Number(metres);
    if (!toward.every(isClass) || !Number.isFinite(minMetres)) return { ok: false, item: text };
    items.push({
      toward: toward.filter(isClass),
      minMetres,
      from: from === 'plot' ? 'plot' : 'unit',
      ...(basis === undefined ? {} : { basis }),
    });
  }
  return { ok: true, items };
}
