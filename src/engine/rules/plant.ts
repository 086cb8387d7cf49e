import type { Finding } from '../../domain/assessment.ts';
import { m2FromMu } from '../../quantities/area-units.ts';
import { areaToleranceM2 } from '../area-tolerance.ts';
import { figure, finding, reason, sourceOf } from '../finding.ts';
import type { FitQuestion } from '../site-facts.ts';

/**
 * Whether the plant the project states stands on the free land in one piece, freely turned (exact to 0.1 m); on the
 * footprint when a placement is judged. A veto. Not asked of units, of projects that state none, nor where the area
 * decides already.
 */
export function plant({ project, site, rules }: FitQuestion): readonly Finding[] {
  const { plant: asked, landMu } = project.demand;
  const { land } = site;
  if (!asked || !land || site.ref.kind === 'unit') return [];
  const { lengthM, widthM } = asked;
  const source = sourceOf(project.sources, 'plant');
  const figures = [
    figure('plantLength', 'm', lengthM, 'stated', { source }),
    figure('plantWidth', 'm', widthM, 'stated', { source }),
  ];
  const size = { length: lengthM, width: widthM };
  if (land.unknown) return [finding('plant', 'unknown', land.unknown, { veto: true, figures })];
  const available = land.bookedM2 ?? land.largestFreeM2;
  if (available < areaToleranceM2) return [];
  const least = landMu === undefined ? 0 : m2FromMu(landMu) * (1 - (rules.areaShortfall?.value ?? 0));
  if (available < least - areaToleranceM2) return [];
  const fit = land.plant(asked);
  if (!fit || (!fit.fits && !fit.isDecided))
    return [finding('plant', 'unknown', reason('plant.undecided', size), { veto: true, figures })];
  if (fit.fits) {
    const turned = reason('plant.fits', { ...size, azimuth: fit.azimuthDeg });
    return [finding('plant', 'pass', turned, { veto: true, figures })];
  }
  if (!fit.largest) return [finding('plant', 'fail', reason('plant.none', size), { veto: true, figures })];
  const { largest } = fit;
  figures.push(
    figure('largestLength', 'm', largest.lengthM, 'rectangle.largest'),
    figure('largestWidth', 'm', largest.widthM, 'rectangle.largest'),
  );
  const why = reason('plant.tooLarge', { ...size, largestLength: largest.lengthM, largestWidth: largest.widthM });
  return [finding('plant', 'fail', why, { veto: true, figures })];
}
