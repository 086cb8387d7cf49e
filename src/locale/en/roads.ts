/** What is said of drives and pipes along the roads. */
export const panelsRoads = {
  'reach.title': 'Reach',
  'reach.aside': 'by driving time on the roads',
  'reach.minutes': 'Time',
  'reach.minute': '{{minutes}} min',
  'reach.direction': 'Direction',
  'reach.from': 'Starting here',
  'reach.to': 'Coming here',
  'reach.show': 'Show on the map',
  'reach.hide': 'Take off the map',
  'reach.pending': 'Reckoning…',
  'reach.area': '{{km2}} km² ({{area, mu}})',
  'reach.parcels': '{{count, integer}} parcels, {{area, mu}} together',
  'reach.noParcels': 'No other parcel',
  'reach.kindCount': '{{kind}} {{count, integer}}',
  'reach.more': 'In addition: {{facilities}}',
  'reach.same': 'As in {{minutes}} min: no road leads farther.',
  'reach.noFacilities': 'No facility',
  'reach.access': 'Road access from “{{road}}”, {{metres, length}} from the outline to its centre line.',
  'reach.accesses': 'Roads run through the outline: it can be entered in {{count, integer}} places.',
  'reach.note':
    'Along the roads until the time is up, 150 m beside them at most; parcels and facilities count by their own driving time. No signals, no traffic.',
  'tieIn.title': 'Utility tie-in',
  'tieIn.aside': 'order of magnitude',
  'tieIn.resource': 'Resource',
  'tieIn.length': 'Along the roads',
  'tieIn.cost': 'Cost',
  'tieIn.range': 'CNY {{low}} – {{high}} M',
  'tieIn.upTo': 'below CNY {{high}} M',
  'tieIn.show': 'Show the ways on the map',
  'tieIn.hide': 'Take off the map',
  'tieIn.pending': 'Measuring along the roads…',
  'tieIn.note':
    'The shortest way along the roads to the supplier, one-way signs left aside; cost = length × unit price of the rule pack, to two figures, without any extension of the works.',
} as const;

export const mapRoads = {
  'sketch.reach': '{{minutes}} min',
  'sketch.access': 'Road access',
  'sketch.tieIn': '{{facility}} {{length, length}}',
} as const;
