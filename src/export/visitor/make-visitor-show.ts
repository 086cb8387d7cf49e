import type { Assessment, Proposal, Ranking } from '../../domain/assessment.ts';
import { type Brief, wishes } from '../../domain/brief.ts';
import type { Drive } from '../../domain/drive.ts';
import type { FacilityKind } from '../../domain/facility.ts';
import type { HiddenValue } from '../../domain/hidden-value.ts';
import type { Park } from '../../domain/park.ts';
import type { SiteRef } from '../../domain/placement.ts';
import { hides } from '../../domain/redaction.ts';
import type { Translate } from '../../locale/translator.ts';
import { hiddenValues } from './hidden-values.ts';
import { parkGlance } from './park-glance.ts';
import { type RedactedPark, redactPark } from './redact-park.ts';
import { roundedFact } from './rounded-fact.ts';
import { showOptions } from './show-options.ts';
import { showPhotos } from './show-photos.ts';
import type { VisitorShow } from './visitor-show.ts';

/** The facilities whose road an investor asks for, in the order they are told. */
export const driveKinds: readonly FacilityKind[] = ['interchange', 'freightYard', 'port', 'airport', 'apartment'];

/** A park, what the engine found of it, and the presentation that is to be made of it. */
export interface ShowInput {
  readonly park: Park;
  readonly assessment: Assessment | null;
  /** Of the brief's project; null without one. */
  readonly ranking: Ranking | null;
  readonly brief: Brief;
  /** What the project would book on each site of the brief; those without are shown without a footprint. */
  readonly proposals: readonly { readonly site: SiteRef; readonly proposal: Proposal }[];
  readonly drives: readonly Drive[];
  /** ISO day for a file; null for a show that is live. */
  readonly madeOn: string | null;
  /** In the language of the brief. */
  readonly t: Translate;
}

export interface MadeShow {
  readonly show: VisitorShow;
  /** All that must not be found in what is made of it. */
  readonly hidden: readonly HiddenValue[];
}

/**
 * Makes the presentation of a brief: the redacted park, the options with what an investor asks, and nothing of what the
 * brief hides. What the brief itself says (welcome, notes, captions) is taken as it is written; the check of the finished
 * bytes finds a hidden value in it and names it.
 */
export function makeVisitorShow(input: ShowInput): MadeShow {
  const redacted = redactPark(input.park, input.brief);
  const show = showOf(input, redacted);
  // Live shows are not written; what is hidden is asked for when it is.
  let hidden: readonly HiddenValue[] | null = null;
  return {
    show,
    get hidden() {
      hidden ??= hiddenValues(input.park, input.brief, redacted.park, [show.disclaimer]);
      return hidden;
    },
  };
}

function showOf(input: ShowInput, redacted: RedactedPark): VisitorShow {
  const { park, assessment, brief, madeOn, t } = input;
  const { language, redaction } = brief;
  const { publication } = park;
  const project = park.projects.find(({ id }) => id === brief.projectId) ?? null;
  const inEnglish = language === 'en';
  const told = wishes.filter((wish) => wish !== 'price' || !hides(redaction, 'price'));
  const photos = showPhotos(park, brief);
  const disclaimer = inEnglish ? publication?.disclaimerEn : publication?.disclaimer;
  return {
    version: 1,
    language,
    parkName: (inEnglish && park.nameEn) || park.name,
    audience: brief.audience ?? null,
    welcome: brief.welcome ?? null,
    projectName: project ? (inEnglish && project.nameEn) || project.name : null,
    illustrative: park.illustrative ?? null,
    asOf: park.asOf ?? null,
    madeOn,
    glance: parkGlance(park, assessment).map(roundedFact),
    options: showOptions(input, redacted, project, told, photos.idsOf),
    wishes: told,
    startWishes: Object.fromEntries(
      told.flatMap((wish) => (brief.wishes?.[wish] === undefined ? [] : [[wish, brief.wishes[wish]]])),
    ),
    park: redacted.park,
    positions: redaction.positions,
    photos: photos.photos,
    openingPhotoIds: photos.idsOf(brief.openingPhotoIds),
    // An empty line is nobody to call.
    contact: brief.contact || publication?.contact || null,
    link: brief.link ?? null,
    publisher: publication?.publisher ?? null,
    disclaimer: disclaimer ?? t('presentation:disclaimer'),
    mapApproval: publication?.mapApproval ?? null,
  };
}
