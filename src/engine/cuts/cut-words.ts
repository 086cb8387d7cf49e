import type { Figure, FigureUnit, Reason } from '../../domain/assessment.ts';

/** What is said of a cut; the locale has `panels:<code>` for each. Apart from the rules' reasons, since only who cuts needs them. */
export const cutReasonCodes = [
  'cut.noRoad',
  'cut.takesAll',
  'cut.lacksPlant',
  'cut.narrow',
  'cut.long',
  'cut.restNoRoad',
  'cut.restHasRoad',
  'cut.restSliver',
  'cut.restParts',
  'cut.serves',
  'cut.notMovable',
  'cut.noLineThrough',
  'cut.noHonestCut',
] as const;
export type CutReasonCode = (typeof cutReasonCodes)[number];

/** `panels:cutFigure.<name>`, and how it is made: `panels:cutMethod.<name>`. */
export const cutFigureNames = [
  'frontage',
  'proportion',
  'narrowest',
  'remainder',
  'restFrontage',
  'restNarrowest',
  'restRectangleLength',
  'restRectangleWidth',
] as const;
export type CutFigureName = (typeof cutFigureNames)[number];
type CutMethod = 'area.planar' | 'cut.frontage' | 'cut.proportion' | 'cut.narrowest' | 'rectangle.largest';

/** A reason with its values in base units. */
export const cutReason = (code: CutReasonCode, values?: Reason['values']): Reason =>
  values ? { code, values } : { code };

/** A figure of a cut; null is unknown and says why. */
export const cutFigure = (
  name: CutFigureName,
  unit: FigureUnit,
  value: number | null,
  method: CutMethod,
  detail: { readonly unknown?: Reason } = {},
): Figure => ({ name, unit, value, method, ...(value === null && detail.unknown ? { unknown: detail.unknown } : {}) });
