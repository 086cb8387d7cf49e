import type { Park } from '../park.ts';
import { type EditResult, edited, refusal } from './edit.ts';

export function renamePark(park: Park, { name }: { readonly name: string }): EditResult {
  const to = name.trim();
  if (to === '') return refusal('nameEmpty');
  // The English name was that of the old one.
  const { nameEn: _, ...rest } = park;
  return edited(to === park.name ? park : { ...rest, name: to }, 'renamePark', { from: park.name, to });
}
