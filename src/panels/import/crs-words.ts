import type { Crs } from '../../geometry/crs/crs.ts';
import { codeOfCrs } from '../../geometry/crs/crs-code.ts';
import { centralMeridian } from '../../geometry/plane-spec.ts';
import type { CrsFinding } from '../../import/inspect/inspection.ts';
import type { Translate } from '../../locale/translator.ts';

/** A coordinate system as people call it. */
export function crsWords(crs: Crs, t: Translate): string {
  if (crs.kind === 'plane') {
    const { plane } = crs;
    const values = { zone: plane.zone, meridian: centralMeridian(plane), epsg: codeOfCrs(crs) };
    return t(`panels:review.crs.${plane.kind}`, values);
  }
  if (crs.kind === 'proj') return crs.name;
  return t(`panels:review.crs.${crs.kind === 'lonLat' ? crs.datum : crs.kind}`);
}

/** Nothing of the source may be taken before somebody has said which system it is in. */
export const awaitsCrs = ({ kind }: CrsFinding): boolean =>
  kind === 'proposed' || kind === 'unknown' || kind === 'refused';

/** What the chip says. */
export const findingWords = (finding: CrsFinding, t: Translate): string =>
  finding.kind === 'stated' || finding.kind === 'chosen' || finding.kind === 'proposed'
    ? crsWords(finding.crs, t)
    : finding.kind === 'refused'
      ? finding.text
      : t(`panels:review.crs.${finding.kind}`);
