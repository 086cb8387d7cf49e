/** Why a stated area is not the measured one. */
export const findingsStated = {
  'stated.muTakenForHectares':
    'the stated figure looks like mu taken for hectares ({{factor, decimal}} times); measured {{measured, mu}}',
  'stated.hectaresTakenForMu': 'the stated figure looks like hectares taken for mu; measured {{measured, mu}}',
  'stated.m2TakenForMu': 'the stated figure looks like square metres taken for mu; measured {{measured, mu}}',
  'stated.muTakenForM2': 'the stated figure looks like mu taken for square metres; measured {{measured, mu}}',
  'stated.m2TakenForHectares':
    'the stated figure looks like square metres taken for hectares; measured {{measured, mu}}',
  'stated.hectaresTakenForM2':
    'the stated figure looks like hectares taken for square metres; measured {{measured, mu}}',
  'stated.acresTakenForHectares': 'the stated figure looks like acres taken for hectares; measured {{measured, mu}}',
  'stated.hectaresTakenForAcres': 'the stated figure looks like hectares taken for acres; measured {{measured, mu}}',
  'stated.acresTakenForM2': 'the stated figure looks like acres taken for square metres; measured {{measured, mu}}',
  'stated.acresTakenForMu': 'the stated figure looks like acres taken for mu; measured {{measured, mu}}',
  'stated.km2TakenForHectares':
    'the stated figure looks like square kilometres taken for hectares; measured {{measured, mu}}',
  'stated.webMercator': 'the stated {{stated, mu}} looks measured on Web Mercator; measured {{measured, mu}}',
  'stated.sphere': "the stated {{stated, mu}} looks like a web map's area on a sphere; measured {{measured, mu}}",
  'stated.otherZone':
    'the stated {{stated, mu}} looks measured in the zone of meridian {{meridian}}°; measured {{measured, mu}}',
  'stated.squareDegrees': 'the stated figure looks reckoned in degrees; measured {{measured, mu}}',
  'stated.equalDegrees': 'the stated figure looks reckoned with all degrees equally long; measured {{measured, mu}}',
  'stated.axesSwapped':
    'longitude and latitude look swapped in the outline or in the stated figure; measured {{measured, mu}}',
  'stated.gcj02':
    'differs by {{share, share}}, as the GCJ-02 shift distorts areas here: the outline or the stated figure may come from a web map',
  'stated.either': '$t(findings:{{code}}); the area alone cannot tell this from: $t(findings:{{also}})',
  'stated.undecided':
    'stated {{stated, mu}}, measured {{measured, mu}}, {{share, share}} apart: another zone, a sphere and the GCJ-02 shift would all explain it; look at the source',
  'stated.notPositive': 'the stated area is not positive; measured {{measured, mu}}',
  'stated.differs': 'stated {{stated, mu}}, measured {{measured, mu}}: differs by {{share, share}}',
  'unit.m2': 'm²',
  'unit.mu': 'mu',
  'unit.m': 'm',
  'unit.min': 'min',
  'unit.month': 'months',
  'unit.ratio': '',
  'unit.share': '',
  'unit.count': '',
  'unit.kVA': 'kVA',
  'unit.m3/d': 'm³/d',
  'unit.m3/h': 'm³/h',
  'unit.t/h': 't/h',
  'unit.bed': 'beds',
  'unit.wan': '×10⁴ CNY',
  'unit.wan/mu': '×10⁴ CNY/mu',
  'unit.wan/a': '×10⁴ CNY a year',
  'unit.t': 't',
  'unit.t/m2': 't/m²',
  'unit.yuan/m2/month': 'CNY/m² a month',
  'unit.date': '',
  'unit.code': '',
} as const;
