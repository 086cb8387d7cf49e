import type { Figure, Reason } from '../../domain/assessment.ts';
import type { CutOption } from '../../domain/cut-option.ts';
import { largestRectangle } from '../../geometry/largest-rectangle.ts';
import { planarAreaM2 } from '../../geometry/planar-area.ts';
import type { PlaneArea, PlanePosition } from '../../geometry/shapes.ts';
import { offsetOf } from '../../geometry/split-by-line.ts';
import type { LandModel } from '../land/land-model.ts';
import { cutFigure as figure, cutReason as reason } from './cut-words.ts';
import { gateM, sliverM } from './rate-cut.ts';
import type { RatedCut } from './rated-cuts.ts';

/** A rated cut as the screen and the files have it: degrees, figures with their methods, and words. */
export function cutOption(rated: RatedCut, model: LandModel, hasRoad: boolean): CutOption {
  const { plane } = model;
  const { cut, measures, worth } = rated;
  const footprint = plane.areaToLonLat(cut.area);
  const rest = measures.rest.map(({ polygon }) => polygon);
  const ends = cut.movable ? endsOf(cut.area, cut.movable.line) : null;
  return {
    id: rated.id,
    way: cut.kind,
    roadId: rated.roadId,
    footprint,
    areaM2: planarAreaM2(plane.areaToPlane(footprint)),
    remainder: rest.length > 0 ? plane.areaToLonLat(rest) : null,
    line:
      cut.movable && ends
        ? {
            ends: [plane.toLonLat(ends[0]), plane.toLonLat(ends[1])],
            turn: Math.atan2(cut.movable.line.direction[1], cut.movable.line.direction[0]),
          }
        : null,
    score: Math.max(0, rated.score),
    figures: figuresOf(rated, hasRoad),
    notes: notesOf(rated, hasRoad),
    serves: worth.serves,
    loses: worth.loses,
  };
}

/** The outermost corners of the piece on the line. */
function endsOf(
  area: PlaneArea,
  line: NonNullable<RatedCut['cut']['movable']>['line'],
): readonly [PlanePosition, PlanePosition] | null {
  const [dE, dN] = line.direction;
  const on = area
    .flatMap(({ outer }) => outer)
    .filter((position) => Math.abs(offsetOf(line, position) - line.at) < 1e-3)
    .sort((a, b) => a[1] * dE - a[0] * dN - (b[1] * dE - b[0] * dN));
  const [first] = on;
  const last = on.at(-1);
  return first && last && first !== last ? [first, last] : null;
}

function figuresOf({ measures, worth }: RatedCut, hasRoad: boolean): readonly Figure[] {
  const { rest, restM2, boxLengthM, boxWidthM } = measures;
  const noRoad = reason('cut.noRoad');
  const [largest] = rest;
  const figures: Figure[] = [
    figure('frontage', 'm', hasRoad ? measures.frontageM : null, 'cut.frontage', { unknown: noRoad }),
    figure('proportion', 'ratio', boxWidthM > 0 ? boxLengthM / boxWidthM : null, 'cut.proportion'),
    figure('narrowest', 'm', measures.narrowestM, 'cut.narrowest'),
    figure('remainder', 'm2', restM2, 'area.planar'),
  ];
  if (!largest) return figures;
  figures.push(
    figure('restFrontage', 'm', hasRoad ? largest.frontageM : null, 'cut.frontage', { unknown: noRoad }),
    figure('restNarrowest', 'm', Math.min(...rest.map(({ narrowestM }) => narrowestM)), 'cut.narrowest'),
  );
  // The rating makes do with a quick search; what is shown is searched in full.
  const searched = largestRectangle(rest.map(({ polygon }) => polygon));
  const rectangle = searched && searched.areaM2 > (worth.rectangle?.areaM2 ?? 0) ? searched : worth.rectangle;
  if (rectangle)
    figures.push(
      figure('restRectangleLength', 'm', rectangle.lengthM, 'rectangle.largest'),
      figure('restRectangleWidth', 'm', rectangle.widthM, 'rectangle.largest'),
    );
  return figures;
}

function notesOf({ cut, measures, worth, lacksPlant }: RatedCut, hasRoad: boolean): readonly Reason[] {
  const { rest, boxLengthM, boxWidthM, narrowestM } = measures;
  const notes: Reason[] = lacksPlant ? [reason('cut.lacksPlant')] : [];
  if (cut.kind === 'whole' && rest.length === 0) notes.push(reason('cut.takesAll'));
  if (narrowestM < sliverM) notes.push(reason('cut.narrow', { width: narrowestM }));
  else if (boxWidthM > 0 && boxLengthM / boxWidthM > 4)
    notes.push(reason('cut.long', { proportion: boxLengthM / boxWidthM }));
  const [largest] = rest;
  if (!largest) return notes;
  if (!hasRoad) notes.push(reason('cut.noRoad'));
  else if (largest.frontageM < gateM) notes.push(reason('cut.restNoRoad'));
  else notes.push(reason('cut.restHasRoad', { frontage: largest.frontageM }));
  const slivers = rest.filter(({ narrowestM: each }) => each < sliverM);
  if (slivers.length > 0)
    notes.push(
      reason('cut.restSliver', { area: slivers.reduce((sum, { areaM2 }) => sum + areaM2, 0), width: sliverM }),
    );
  if (rest.length > 1) notes.push(reason('cut.restParts', { parts: rest.length }));
  const { serves, loses } = worth;
  if (serves.length + loses.length > 0)
    notes.push(reason('cut.serves', { serves: serves.length, of: serves.length + loses.length }));
  return notes;
}
