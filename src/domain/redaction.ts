/** What a visitor may be kept from seeing. Each topic is a group of values of the park, named in docs/glossary.md. */
export const redactionTopics = ['owner', 'price', 'otherInvestors', 'notes', 'sources'] as const;
export type RedactionTopic = (typeof redactionTopics)[number];

/**
 * exact: where things are. coarse: shapes generalised and rounded to a grid, still at their place. none: generalised
 * and moved into a frame of their own, so that no position on earth can be read back.
 */
export const positionGrades = ['exact', 'coarse', 'none'] as const;
export type PositionGrade = (typeof positionGrades)[number];

export const redactionProfiles = ['visitor', 'partner', 'internal', 'custom'] as const;
export type RedactionProfile = (typeof redactionProfiles)[number];

/** What is hidden from the eyes a brief is made for. What is hidden is not in the bytes of what they are given. */
export interface Redaction {
  readonly profile: RedactionProfile;
  readonly hides: readonly RedactionTopic[];
  readonly positions: PositionGrade;
}

/** A visitor gets no coordinates: rules for public maps, 自然资规〔2023〕2号. */
export const visitorRedaction: Redaction = { profile: 'visitor', hides: redactionTopics, positions: 'none' };

/** The profiles ready made, strictest first. */
export const readyRedactions: readonly Redaction[] = [
  visitorRedaction,
  { profile: 'partner', hides: ['owner', 'otherInvestors', 'notes'], positions: 'coarse' },
  { profile: 'internal', hides: ['notes'], positions: 'exact' },
];

export const hides = ({ hides: topics }: Redaction, topic: RedactionTopic): boolean => topics.includes(topic);
