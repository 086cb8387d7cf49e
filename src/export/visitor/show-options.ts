import { type BriefOption, type Wish, wishes } from '../../domain/brief.ts';
import type { SiteRef } from '../../domain/placement.ts';
import type { Project } from '../../domain/project.ts';
import { hides } from '../../domain/redaction.ts';
import type { ShowInput } from './make-visitor-show.ts';
import { massingHeight } from './massing-height.ts';
import type { RedactedPark } from './redact-park.ts';
import { roundedArea, roundedFact, roundedRoad } from './rounded-fact.ts';
import { type VisitorOption, visitorOption } from './visitor-facts.ts';
import type { ShowDrive, ShowOption } from './visitor-show.ts';
import { wishAnswers } from './wish-answers.ts';

const same = (a: SiteRef, b: SiteRef): boolean => a.kind === b.kind && a.id === b.id;

/** A, B, C … as the options stand in the brief. */
const letterOf = (index: number): string => String.fromCodePoint(65 + index);

/** The options of a brief as a visitor may see them. A site that is no longer in the park is left out, its letter too. */
export function showOptions(
  input: ShowInput,
  redacted: RedactedPark,
  project: Project | null,
  told: readonly Wish[],
  photoIds: (ids: readonly string[] | undefined) => readonly string[],
): readonly ShowOption[] {
  const { park, assessment, ranking, brief } = input;
  const shown = { price: !hides(brief.redaction, 'price'), ownProjectId: brief.projectId };
  const found = brief.options.flatMap((option, index) => {
    const seen = visitorOption(park, assessment, ranking, option.site, shown);
    return seen ? [{ option, seen, letter: letterOf(index) }] : [];
  });
  const answers = wishAnswers(
    found.map(({ seen }) => seen),
    wishes.filter((wish) => told.includes(wish)),
    { assessment, project },
  );
  return found.map(({ option, seen, letter }, index) => {
    const footprint = footprintOf(input, redacted, project, option);
    return {
      letter,
      site: redacted.site(seen.site),
      name: redacted.name(seen.name) || shownName(redacted, seen),
      district: seen.district === null ? null : redacted.name(seen.district) || null,
      status: seen.status,
      verdict: seen.verdict,
      facts: (footprint ? withFootprint(seen, footprint.areaM2) : seen.facts)
        // A code of the standard says nothing of anybody; what a file has in its place may.
        .filter(({ value }) => value.kind !== 'landUse' || redacted.name(value.code) !== '')
        .map(roundedFact),
      footprint,
      drives: drivesOf(input, redacted, option),
      answers: answers[index] ?? {},
      note: option.note ?? null,
      photoIds: photoIds(option.photoIds),
    };
  });
}

/** The name the redacted park has for a site whose own cannot be said. */
function shownName({ park, site }: RedactedPark, { site: original }: VisitorOption): string {
  const { kind, id } = site(original);
  return (kind === 'parcel' ? park.parcels : park.units).find((each) => each.id === id)?.name ?? '';
}

/** What is offered stands beside what is free. */
function withFootprint({ facts }: VisitorOption, areaM2: number): VisitorOption['facts'] {
  const [land, ...others] = facts;
  const offered = { id: 'footprint', value: { kind: 'land', areaM2 } } as const;
  return land ? [offered, land, ...others] : [offered];
}

/** The land the project would take; none without a project, since nobody has said how much is wanted. */
function footprintOf(
  { park, proposals }: ShowInput,
  redacted: RedactedPark,
  project: Project | null,
  { site }: BriefOption,
): ShowOption['footprint'] {
  const parcel = site.kind === 'parcel' ? park.parcels.find(({ id }) => id === site.id) : undefined;
  if (!parcel) return null;
  const proposal = proposals.find((each) => same(each.site, site))?.proposal;
  if (proposal?.kind !== 'land') return null;
  const { heightM, by: heightBy } = massingHeight(parcel, project);
  return { shape: redacted.area(proposal.footprint), areaM2: roundedArea(proposal.areaM2), heightM, heightBy };
}

function drivesOf({ park, drives }: ShowInput, redacted: RedactedPark, { site }: BriefOption): readonly ShowDrive[] {
  return drives
    .filter((drive) => same(drive.site, site))
    .map(({ kind, facilityId, metres, minutes, line }) => ({
      kind,
      name: redacted.name(park.facilities.find(({ id }) => id === facilityId)?.name ?? ''),
      ...roundedRoad({ metres, minutes }),
      line: redacted.line(line),
    }));
}
