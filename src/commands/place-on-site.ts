import type { SiteRef } from '../domain/placement.ts';
import { needsOwnPark } from './availability.ts';
import { bookSite } from './book-site.ts';
import type { Command } from './command.ts';

export interface PlaceOnSite {
  readonly projectId: string;
  readonly site: SiteRef;
}

/** The drop: books the project on the site. A project that stands already is moved. */
export const placeOnSite: Command<PlaceOnSite> = {
  id: 'place-on-site',
  labelKey: 'commands:place-on-site',
  unavailable: needsOwnPark,
  run: (context, { projectId, site }) => bookSite(context, projectId, site),
};
