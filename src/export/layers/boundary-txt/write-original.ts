import type { Issue } from '../../../domain/issue.ts';
import type { Crs } from '../../../geometry/crs/crs.ts';
import { nestRings } from '../../../geometry/nest-rings.ts';
import type { PlaneArea, PlaneRing } from '../../../geometry/shapes.ts';
import type { BoundaryHead } from '../../../import/formats/boundary-txt/boundary-head.ts';
import { issueOf } from '../../../import/issue-codes.ts';
import type { LayerWriteOptions, OutFeature } from '../layer-format.ts';
import { outGeometry } from '../out-geometry.ts';
import type { BoundaryDialect } from './dialect.ts';
import { fieldText } from './field-texts.ts';
import { type OpenedText, openWritten, statedRings, systemsOf } from './open-written.ts';
import { asBefore, fromNorthWest, joinedRings, type OutRings, outRings } from './out-rings.ts';
import { changedTexts, dialectOfText, withRows, withTexts } from './rewrite-block.ts';
import { statesShape } from './states-shape.ts';
import { TxtFile } from './txt-files.ts';
import { writeBlock } from './write-block.ts';

/** The finest a position survives longitude and latitude, metres. */
const finestM = 0.00015;

/** How a parcel's text is to be read, found by what it states. */
interface Understood {
  readonly opened: OpenedText;
  readonly crs: Crs;
  readonly northFirst: boolean;
  readonly untouched: boolean;
}

export interface OriginalFiles {
  readonly files: readonly TxtFile[];
  /** What came in as no text, or as one whose system is not known any more. */
  readonly others: readonly OutFeature[];
}

/**
 * Each parcel in the text it came in: byte for byte where its outline is still the one stated, else written anew in the same
 * dialect with its other texts kept. What came in no text goes behind, where all others came in one file.
 */
export function writeOriginal(
  features: readonly OutFeature[],
  options: LayerWriteOptions,
  issues: Issue[],
): OriginalFiles {
  const writer = new OriginalWriter(options, issues);
  const groups = new Map<string, OutFeature[]>();
  const others: OutFeature[] = [];
  for (const feature of features) {
    const { written } = feature;
    if (!written) {
      others.push(feature);
      continue;
    }
    const key = `${written.part} ${written.order} ${written.file}`;
    groups.set(key, [...(groups.get(key) ?? []), feature]);
  }
  for (const group of groups.values()) if (!writer.write(group)) others.push(...group);
  writer.tell();
  return writer.append(others);
}

class OriginalWriter {
  private readonly files = new Map<string, TxtFile>();
  private readonly heads = new Map<string, BoundaryHead>();
  private readonly rewritten: string[] = [];
  private readonly divided: string[] = [];
  private like: { readonly crs: Crs; readonly dialect: BoundaryDialect; readonly unitM: number } | null = null;
  /** The systems that texts which state none were found to be in, by file. */
  private readonly found = new Map<string, Crs>();

  constructor(
    private readonly options: LayerWriteOptions,
    private readonly issues: Issue[],
  ) {}

  /** False where the text cannot be written in. */
  write(group: readonly OutFeature[]): boolean {
    const [first] = group;
    if (!first?.written) return false;
    const opened = openWritten(first.written, this.heads);
    const understood = opened && this.understand(opened, group);
    if (!understood) {
      this.issues.push(issueOf('out.txt.noSystem', { feature: first.name }, { file: first.written.file }));
      return false;
    }
    const { written } = understood.opened;
    const file = this.files.get(written.file) ?? new TxtFile(written);
    this.files.set(written.file, file);
    group.forEach((feature, at) => {
      if (at > 0 && understood.untouched) return;
      file.add(written, this.textOf(understood, feature, at > 0));
    });
    return true;
  }

  private understand(opened: OpenedText, group: readonly OutFeature[]): Understood | null {
    const [first] = group;
    if (!first) return null;
    const known = this.found.get(opened.written.file);
    const systems = systemsOf(opened, this.options.crs, first.shape);
    const candidates = opened.stated || !known ? systems : [known, ...systems];
    for (const crs of candidates) {
      const out = joinedRings(group.map(({ shape }) => this.ringsOf(shape, crs, opened, 9)));
      for (const northFirst of opened.orders) {
        if (!statesShape(statedRings(opened, northFirst), out, toleranceOf(opened))) continue;
        if (!opened.stated) this.found.set(opened.written.file, crs);
        return { opened, crs, northFirst, untouched: true };
      }
    }
    const crs = opened.stated ?? known ?? (this.options.crs.kind === 'plane' ? candidates[0] : undefined);
    return crs ? { opened, crs, northFirst: opened.orders[0] ?? true, untouched: false } : null;
  }

  private ringsOf(shape: OutFeature['shape'], crs: Crs, { unitM }: OpenedText, decimals: number): OutRings {
    return outRings(outGeometry(shape, crs, this.issues), decimals, unitM === 'degree' ? 1 : unitM);
  }

  private textOf({ opened, crs, northFirst, untouched }: Understood, feature: OutFeature, isDivided: boolean): string {
    const texts = new Map(changedTexts(opened, feature));
    if (isDivided) {
      this.divided.push(feature.name);
      for (const field of ['地块编号', '地块名称']) texts.set(field, fieldText(feature, { kind: 'area' }, field));
    }
    const isRenumbered = this.options.renumber === true && feature.shape.type.endsWith('Polygon');
    const isKept = untouched && !isRenumbered;
    if (isKept && this.like) return this.retexted(opened.block.text, opened, texts);
    const before = statedRings(opened, northFirst);
    const dialect = this.dialectOf(opened, before, northFirst);
    this.like ??= { crs, dialect, unitM: opened.unitM === 'degree' ? 1 : opened.unitM };
    if (isKept) return this.retexted(opened.block.text, opened, texts);
    if (!untouched) this.rewritten.push(feature.name);
    const rings = this.ringsOf(feature.shape, crs, opened, dialect.decimals);
    const turned = isRenumbered ? fromNorthWest(rings) : asBefore(rings, before, 10 ** -dialect.decimals);
    return this.retexted(withRows(opened, turned, dialect), opened, texts);
  }

  private retexted(text: string, { block }: OpenedText, texts: ReadonlyMap<string, string>): string {
    return texts.size === 0 ? text : withTexts(text, block.parcel, (field, own) => texts.get(field) ?? own);
  }

  private dialectOf(opened: OpenedText, rings: readonly PlaneRing[], northFirst: boolean): BoundaryDialect {
    const kind = opened.block.parcel?.kind ?? 'area';
    return dialectOfText(opened, northFirst, { kind, rings, area: kind === 'area' ? nestedArea(rings) : null });
  }

  tell(): void {
    const sum = (code: 'out.txt.rewritten' | 'out.txt.divided', names: readonly string[]): void => {
      if (names.length === 0) return;
      const features = `${names.slice(0, 5).join(', ')}${names.length > 5 ? ' …' : ''}`;
      this.issues.push(issueOf(code, {}, { count: names.length, features }));
    };
    sum('out.txt.rewritten', this.rewritten);
    sum('out.txt.divided', this.divided);
  }

  /** New parcels go behind the only file; where there are several, they are for a file of their own. */
  append(others: readonly OutFeature[]): OriginalFiles {
    const files = [...this.files.values()];
    const [only, ...more] = files;
    const { like } = this;
    if (!only || more.length > 0 || !like) return { files, others };
    for (const feature of others) {
      const rings = outRings(outGeometry(feature.shape, like.crs, this.issues), like.dialect.decimals, like.unitM);
      const turned = fromNorthWest(rings);
      only.append(writeBlock(turned, like.dialect, like.unitM, (field) => fieldText(feature, turned, field)));
    }
    return { files, others: [] };
  }
}

/** Half of the last digit written: what is nearer would be written the same. */
function toleranceOf({ block, unitM }: OpenedText): number {
  const decimals = block.rows.reduce((most, row) => Math.max(most, row.decimals), 0);
  const finest = unitM === 'degree' ? finestM / 111_000 : finestM / unitM;
  return Math.max(0.5 * 10 ** -decimals, finest) * 1.0001;
}

const nestedArea = (rings: readonly PlaneRing[]): PlaneArea =>
  nestRings(rings).map(({ outer, holes }) => ({
    outer: rings[outer] ?? [],
    holes: holes.map((at) => rings[at] ?? []),
  }));
