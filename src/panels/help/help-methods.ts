/**
 * Every way in which a shown figure is made, with the section of docs/methods.md that writes it up. Sentences:
 * `help:how.<method>` (the formula in words) and `help:inputs.<method>` (what goes in). A test holds the keys and
 * sections to that document.
 */
export const methodSections = {
  stated: 'Judgements',
  rule: 'Judgements',
  difference: 'Judgements',
  'area.planar': 'Areas',
  'area.ellipsoidal': 'Areas',
  'area.spherical': 'Areas',
  'area.net': 'Areas',
  'area.free': 'Areas',
  'area.largestPiece': 'Areas',
  'area.setback': 'Areas',
  'area.overlap': 'Areas',
  'area.sterilised': 'Areas',
  'area.booked': 'Areas',
  'area.difference': 'Areas',
  'floor.free': 'Areas',
  'floor.capacity': 'Judgements',
  'rectangle.largest': 'Areas',
  'cut.rating': 'Areas',
  'cut.frontage': 'Areas',
  'cut.proportion': 'Areas',
  'cut.narrowest': 'Areas',
  'distance.straight': 'Distances and times',
  'distance.road': 'Distances and times',
  'distance.roadTime': 'Distances and times',
  'reach.area': 'Distances and times',
  'reach.count': 'Distances and times',
  'tieIn.length': 'Distances and times',
  'tieIn.cost': 'Distances and times',
  'readiness.ladder': 'Judgements',
  'readiness.months': 'Judgements',
  perMu: 'Judgements',
  'price.total': 'Judgements',
  'resource.taken': 'Judgements',
  'resource.left': 'Judgements',
  'capacity.left': 'Judgements',
  verdict: 'Judgements',
  score: 'Judgements',
  rank: 'Judgements',
} as const;

export type HelpMethod = keyof typeof methodSections;

export const isHelpMethod = (key: string): key is HelpMethod => key in methodSections;
