import type { Park } from '../park.ts';
import type { Publication } from '../publication.ts';
import { type EditResult, edited } from './edit.ts';

const fields = [
  'disclaimer',
  'disclaimerEn',
  'mapApproval',
  'publisher',
  'contact',
] as const satisfies readonly (keyof Publication)[];

/** Says what stands on everything that leaves the house. What is empty is not said; the program's own disclaimer then is. */
export function setPublication(park: Park, { publication }: { readonly publication: Publication }): EditResult {
  const said = Object.fromEntries(
    fields.flatMap((field) => {
      const text = publication[field]?.trim() ?? '';
      return text === '' ? [] : [[field, text] as const];
    }),
  ) as Publication;
  const before = park.publication ?? {};
  if (fields.every((field) => said[field] === before[field])) return edited(park, 'setPublication', {});
  const { publication: _, ...rest } = park;
  return edited(Object.keys(said).length > 0 ? { ...rest, publication: said } : rest, 'setPublication', {});
}
