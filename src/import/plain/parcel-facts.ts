import type { Issue } from '../../domain/issue.ts';
import { m2PerAcre, m2PerHectare, m2PerMu } from '../../quantities/area-units.ts';
import { type IssuePlace, issueOf, shown } from '../issue-codes.ts';
import type { LayerFeature } from '../layer-feature.ts';
import { numberFromText } from '../number-text.ts';
import type { RawRecord } from '../read-record.ts';
import { statedText } from './field-summary.ts';
import type { AreaUnit, ParcelMapping } from './plain-mapping.ts';

const m2Per: Readonly<Record<AreaUnit, number>> = { m2: 1, ha: m2PerHectare, mu: m2PerMu, acre: m2PerAcre };

/** What the mapping finds of a parcel's facts; a value that is no number is unknown and said. */
export function parcelFacts(
  mapping: ParcelMapping,
  feature: LayerFeature,
  place: IssuePlace,
  issues: Issue[],
): RawRecord {
  const { statedArea, far, landUseField, districtField, ownerNameField, occupierField } = mapping;
  const textOf = (field: string | undefined): string | undefined =>
    field === undefined ? undefined : (statedText(feature.properties[field]) ?? undefined);
  const facts: Record<string, unknown> = {
    landUse: textOf(landUseField),
    district: textOf(districtField),
    ownerName: textOf(ownerNameField),
    occupier: textOf(occupierField),
  };
  const areaText = textOf(statedArea?.field);
  if (statedArea && areaText !== undefined) {
    const stated = numberFromText(areaText);
    if (stated !== null && stated > 0) facts.statedMu = (stated * m2Per[statedArea.unit]) / m2PerMu;
    else issues.push(issueOf('plain.statedArea', { ...place, field: statedArea.field }, { value: shown(areaText) }));
  }
  const farText = textOf(far?.field);
  if (far && farText !== undefined) {
    const ratio = numberFromText(farText);
    // 200 × 0.01 is not 2 in binary everywhere; per cents are whole, so dividing keeps them exact.
    if (ratio !== null && ratio >= 0)
      facts.farMax = far.scale < 1 ? ratio / Math.round(1 / far.scale) : ratio * far.scale;
    else issues.push(issueOf('plain.far', { ...place, field: far.field }, { value: shown(farText) }));
  }
  return facts;
}
