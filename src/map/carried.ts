import type { Proposal, Ranking, Verdict } from '../domain/assessment.ts';
import type { Park } from '../domain/park.ts';
import type { SiteRef } from '../domain/placement.ts';
import type { LonLat } from '../geometry/shapes.ts';
import { m2FromMu } from '../quantities/area-units.ts';
import { frontageDirection } from './frontage-direction.ts';
import type { BubbleText } from './overlay/bubble.ts';
import type { Ghost } from './picture/ghost-features.ts';
import type { Words } from './picture/words.ts';
import { fitOf, sayReason, saySite } from './say-site.ts';

export interface Carrying {
  readonly park: Park;
  readonly projectId: string;
  readonly ranking: Ranking | null;
  readonly site: SiteRef | null;
  readonly at: LonLat;
  readonly proposal: Proposal | null;
}

/** Grid east: a footprint over no parcel lies level on the sheet. */
const levelDeg = 90;

/** The demanded land, for the footprint at the pointer. A project that states none carries none, which is not zero. */
export function carriedAreaM2(park: Park, projectId: string): number | null {
  const demand = park.projects.find(({ id }) => id === projectId)?.demand;
  return demand?.landMu === undefined ? null : m2FromMu(demand.landMu);
}

/** The footprint at the pointer and the verdict of the site under it, from what is already known: no waiting. */
export function carriedGhost({ park, projectId, ranking, site, at }: Carrying): Ghost {
  const fit = site && fitOf(ranking, site);
  return {
    areaM2: site?.kind === 'unit' ? null : carriedAreaM2(park, projectId),
    at,
    azimuthDeg: site?.kind === 'parcel' ? frontageDirection(park, site.id) : levelDeg,
    verdict: fit?.verdict ?? 'unknown',
  };
}

const siteName = (park: Park, site: SiteRef): string =>
  (site.kind === 'parcel' ? park.parcels : park.units).find(({ id }) => id === site.id)?.name ?? site.id;

/** What is said at the pointer: rank and name of the site, the verdict with its one reason. */
export function carriedText({ park, projectId, ranking, site, proposal }: Carrying, { t }: Words): BubbleText {
  const noArea = carriedAreaM2(park, projectId) === null && site?.kind !== 'unit' ? [t('map:ghost.noArea')] : [];
  if (!site) return { title: t('map:ghost.noSite'), lines: noArea };
  const name = siteName(park, site);
  if (proposal?.kind === 'refused') {
    const verdict: Verdict = 'fail';
    return {
      title: name,
      lines: [t('map:tooltip.verdict', { verdict: t('map:look.fail'), reason: sayReason(proposal.reason, t) })],
      verdict,
    };
  }
  const fit = fitOf(ranking, site);
  if (!fit) return { title: name, lines: [ranking ? t('map:ghost.notCandidate') : t('map:ghost.pending'), ...noArea] };
  return {
    title: t('map:tooltip.rank', { rank: fit.rank, name }),
    lines: [saySite(fit, t), ...noArea],
    verdict: fit.verdict,
  };
}
