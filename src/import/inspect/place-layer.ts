import type { Issue } from '../../domain/issue.ts';
import { checkGeometry } from '../check-geometry.ts';
import type { RawFeature, RejectedFeature } from '../formats/import-format.ts';
import { type IssueCode, issueOf } from '../issue-codes.ts';
import type { LayerFeature, LeftOutFeature } from '../layer-feature.ts';
import { geometryParts } from './geometry-parts.ts';
import { placedGeometry, type ToLonLat } from './placed-geometry.ts';

export interface Placing {
  /** The file (or layer) that issues name. */
  readonly file: string;
  /** Absent: the positions are longitude and latitude as they stand. */
  readonly toLonLat?: ToLonLat;
  /** Collections and several points are taken part by part; otherwise they are refused as one. */
  readonly inParts?: boolean;
  /** The format asks for rings the other way round, so that turning them is nothing to tell. */
  readonly ownRingOrder?: boolean;
}

/** Raw features taken to longitude and latitude and checked: each is sound, left out for its outline, or rejected. */
export interface PlacedLayer {
  readonly features: readonly LayerFeature[];
  /** Not taken for their outlines alone; mended they could be. They are among the rejected too. */
  readonly leftOut: readonly LeftOutFeature[];
  readonly rejected: readonly RejectedFeature[];
  readonly issues: readonly Issue[];
}

/** Places the features of one layer. Nothing is dropped: what is not taken is in `rejected` with its issue. */
export function placeLayer(layer: string, raws: readonly RawFeature[], placing: Placing): PlacedLayer {
  const placer = new Placer(layer, placing);
  const features = raws.flatMap((raw) => placer.place(raw));
  return { features, leftOut: placer.leftOut, rejected: placer.rejected, issues: placer.finish(raws.length) };
}

class Placer {
  readonly leftOut: LeftOutFeature[] = [];
  readonly rejected: RejectedFeature[] = [];
  private readonly issues: Issue[] = [];
  private readonly metres: Issue[] = [];
  private readonly rewound: string[] = [];
  private readonly heights: string[] = [];
  private readonly parted: string[] = [];

  constructor(
    private readonly layer: string,
    private readonly placing: Placing,
  ) {}

  place(raw: RawFeature): readonly LayerFeature[] {
    const parts = this.placing.inParts ? geometryParts(raw.geometry) : null;
    if (parts === null) return this.one(raw, raw.geometry);
    if (parts.length === 0) {
      this.refuse(raw, issueOf('geometry.empty', { ...this.placeOf(raw), field: 'geometry' }));
      return [];
    }
    this.parted.push(raw.label);
    return parts.flatMap((part, at) => {
      const suffix = `/${at + 1}`;
      const id = raw.id === null ? null : `${raw.id}${suffix}`;
      return this.one({ ...raw, id, label: `${raw.label}${suffix}` }, part);
    });
  }

  private one(raw: RawFeature, geometry: unknown): readonly LayerFeature[] {
    const { index, label, id, properties, written, complaint } = raw;
    const { toLonLat } = this.placing;
    const reading = checkGeometry(toLonLat ? placedGeometry(geometry, toLonLat) : geometry);
    const facts = { index, label, id, properties, ...(written ? { written } : {}) };
    if (!reading.ok) {
      const { code, field, values, place, drawn } = reading.fault;
      const told = issueOf(code, { ...this.placeOf(raw), field }, { ...values, ...lineOf(raw) });
      const issue = place ? { ...told, place } : told;
      if (drawn) this.leftOut.push({ ...facts, shape: drawn, issue });
      this.refuse({ ...raw, geometry }, issue);
      return [];
    }
    if (complaint) this.issues.push(complaint);
    if (reading.rewound) this.rewound.push(label);
    if (reading.heights) this.heights.push(label);
    return [{ ...facts, shape: reading.shape }];
  }

  private refuse({ index, label, geometry, properties }: RawFeature, issue: Issue): void {
    this.rejected.push({ layer: this.layer, index, label, geometry, properties, issue });
    (issue.code.startsWith('geometry.metres') ? this.metres : this.issues).push(issue);
  }

  private placeOf({ label }: RawFeature): { file: string; feature: string } {
    return { file: this.placing.file, feature: label };
  }

  /** The issues, with what concerns the whole layer said once. */
  finish(count: number): readonly Issue[] {
    const place = { file: this.placing.file };
    const issues = [...this.issues];
    const [first] = this.metres;
    // A whole file in metres is one mistake, not thousands.
    if (first && this.metres.length === count && count > 1) {
      issues.push({ ...first, code: first.code.replace('geometry', 'layer') });
    } else issues.push(...this.metres);
    const sum = (code: IssueCode, labels: readonly string[]) => {
      if (labels.length > 0) issues.push(issueOf(code, place, named(labels)));
    };
    if (!this.placing.ownRingOrder) sum('layer.rewound', this.rewound);
    sum('layer.heights', this.heights);
    sum('layer.parted', this.parted);
    return issues;
  }
}

const lineOf = ({ line }: RawFeature): { line?: number } => (line === undefined ? {} : { line });

const named = (labels: readonly string[]): { count: number; features: string } => ({
  count: labels.length,
  features: `${labels.slice(0, 5).join(', ')}${labels.length > 5 ? ' …' : ''}`,
});
