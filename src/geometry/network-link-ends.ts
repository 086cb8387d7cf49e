import type { Network } from './network.ts';
import type { NetworkAccess } from './network-access.ts';

/** One end of a link and which share of the link lies between it and a place on it. */
export interface LinkEnd {
  readonly node: number;
  readonly share: number;
}

/**
 * The ends a place on a link is joined to as traffic may run: `leaving` the place, coming `towards` it, or `either` way
 * where signs bind nobody. At a junction the gate opens onto all its roads, not only onto the one-way road it was found on.
 */
export const linkEnds = (
  network: Network,
  { link, share }: Pick<NetworkAccess, 'link' | 'share'>,
  way: 'leaving' | 'towards' | 'either',
): readonly LinkEnd[] => {
  const bothWays = way === 'either' || network.linkOneWay[link] !== 1;
  const ends: LinkEnd[] = [];
  if (bothWays || way === 'leaving' || share > 1 - 1e-9)
    ends.push({ node: network.linkTo[link] ?? 0, share: 1 - share });
  if (bothWays || way === 'towards' || share < 1e-9) ends.push({ node: network.linkFrom[link] ?? 0, share });
  return ends;
};
