/** Issues of boundary-point TXT and of DXF, read and written. */
export const issuesBoundaries = {
  'where.unit.ha': 'hectares',
  'where.unit.m2': 'square metres',
  'where.unit.mu': 'mu',
  'txt.nothing': 'There is no parcel to be taken: no line that ends in @ and no boundary points.',
  'txt.row.columns':
    'This line is no boundary point (label, ring, X, Y); it reads {{value}}. The parcel was not taken.',
  'txt.row.number': 'A coordinate is not a number: {{value}}. The parcel was not taken.',
  'txt.row.ring': 'A ring number must be a whole number; it is {{value}}. The parcel was not taken.',
  'txt.row.long': 'This line (it begins with {{value}}) is too long to be a boundary point. The parcel was not taken.',
  'txt.noPoints': 'There are no points below the line of this parcel; it was not taken.',
  'txt.axes.mixed': 'X and Y change places within the parcel; it was not taken.',
  'txt.zone.mixed': 'Eastings of one parcel carry different zone numbers, or some carry none; it was not taken.',
  'txt.ring.tooFew':
    'Ring {{ring}} has only {{count}} different points and encloses nothing; the parcel was not taken.',
  'txt.line.tooFew': 'A line needs two points; it was not taken.',
  'txt.stray': 'Lines that say nothing we understand were not taken ({{count}}), such as {{value}}.',
  'txt.undecodable': 'Read as {{encoding}}, {{count}} characters make no sense; check the encoding.',
  'txt.count':
    'The parcel line declares {{declared}} points; there are {{count}} rows ({{corners}} corners). The rows were taken.',
  'txt.labels.twice': 'Label {{label}} stands at two places of one ring.',
  'txt.area.unreadable': 'The stated area {{value}} is no area; it counts as unknown, its text is kept.',
  'txt.area.unit':
    'The stated area {{value}} does not fit the outline in hectares (or in its unit) but does in $t(issues:where.unit.{{unit}}) (the outline has {{areaM2, m2}}); check the unit.',
  'txt.area.differs':
    'The stated area {{value}} fits the outline ({{areaM2, m2}}) in neither hectares, square metres nor mu.',
  'txt.zone.conflict':
    'The head says zone {{headZone}}, {{degrees}}° wide, but the eastings begin with {{zone}}; the eastings were followed. Please check.',
  'txt.parameters': 'The transformation parameters are not zero ({{value}}); nothing was transformed.',
  'txt.unit': 'The unit “{{value}}” is not known; metres were assumed.',
  'txt.crs.unsaid':
    'Neither the head nor the eastings say which coordinate system this is (known: zones {{degrees}}° wide, zone {{zone}}); choose one.',
  'txt.crs.eastings':
    'The head names no coordinate system; CGCS2000 was taken from the zone {{zone}} before the eastings.',
  'txt.axes.swapped':
    '{{count}} parcels write the east before the north, against the format; the numbers told: {{features}}.',
  'txt.axes.unsaid':
    'Of {{count}} parcels the numbers do not say which column is the north; the third was taken, as the format has it: {{features}}.',
  'txt.parts':
    '{{count}} parcels have rings numbered above 1 that lie in no other: taken as further outlines, since what lies within what decides: {{features}}.',
  'txt.holes': '{{count}} parcels have rings numbered 1 that lie within another: taken as holes: {{features}}.',
  'txt.rings.split':
    '{{count}} parcels have several closed rings under one number; they were taken apart: {{features}}.',
  'txt.closing.ownLabel': '{{count}} parcels give the closing point a label of its own: {{features}}.',
  'txt.fields':
    '{{count}} parcels have an unusual number of fields; they were taken in order, further ones as 字段N: {{features}}.',
  'txt.row.more':
    '{{count}} parcels have more behind the coordinates; it was not taken, its text is kept: {{features}}.',
  'txt.remarks': '{{count}} parcels have remarks among their lines; their text is kept: {{features}}.',
  'out.txt.dialect': 'There is no boundary-point dialect {{value}}; nothing was written.',
  'out.txt.noPlane':
    'Boundary-point TXT is written in a CGCS2000 plane, and these shapes lie in no zone of it; nothing was written.',
  'out.txt.plane':
    'Boundary-point TXT has plane coordinates only; the CGCS2000 3° zone of the place, {{zone}}, was taken.',
  'out.txt.noSystem':
    'The text it came in ({{file}}) is in a system that cannot be written back; the parcel goes out in the national layout.',
  'out.txt.rewritten':
    '{{count}} parcels have changed and were written anew in their own dialect; all others stay byte for byte: {{features}}.',
  'out.txt.divided':
    '{{count}} parcels come from the text of another one too; they bear their id and name of today: {{features}}.',
  'out.txt.attributes': 'The layout has no place for these attributes: {{list}}.',
  'out.txt.text': 'Texts of {{count}} parcels hold commas or line ends, which were replaced: {{list}}.',
  'out.txt.kind':
    'Coordinates alone cannot say that they are lines or points; {{count}} features were not written: {{list}}.',
  'out.txt.characters': '{{encoding}} has no such characters; they stand as question marks: {{list}}.',
  'out.txt.files': 'The parcels come from {{count}} files and go out as such, in one archive.',
  'dxf.binary': 'Binary DXF cannot be read; save it from the CAD program as ASCII (text) DXF.',
  'dxf.tooBig': 'The drawing has {{size}} MB, more than the limit of {{limit}} MB; it was not read.',
  'dxf.empty': 'The drawing holds nothing that can be taken.',
  'dxf.cut': 'The file does not end in EOF and may be cut off; what is there was taken.',
  'dxf.undecodable': 'Read as {{encoding}}, {{count}} characters make no sense; check the encoding.',
  'dxf.units': 'The drawing does not say its unit ($INSUNITS); metres were assumed. Please check.',
  'dxf.units.conflict':
    'The drawing says its unit is {{unit}}, but the numbers are plane coordinates in metres; metres were taken.',
  'dxf.flattened':
    '{{count}} entities are curves and were cut into straight pieces, at most {{sagitta}} m off (splines 24 pieces a span).',
  'dxf.notTaken': 'These entities were not taken: {{list}}.',
  'dxf.paper': '{{count}} entities of the paper space were not taken.',
  'dxf.tilted': '{{count}} entities do not lie level; they were taken as seen from above, which makes areas smaller.',
  'dxf.inserted': '{{count}} block insertions were expanded.',
  'dxf.blocks.missing': 'These blocks are missing; their insertions were not taken: {{list}}.',
  'dxf.blocks.endless': 'These blocks insert each other or lie too deep and were not followed: {{list}}.',
  'dxf.tooMany': 'There are more than {{limit}} shapes, blocks included; the rest was not taken.',
  'dxf.hidden': 'These layers are off or frozen in the drawing and were read all the same: {{list}}.',
  'dxf.nested':
    '{{count}} outlines have others of the same layer inside: those are outlines of their own and are cut out of the one around: {{features}}.',
  'dxf.heaped': 'In {{count}} layers too many outlines lie over one another; holes were not looked for: {{features}}.',
  'dxf.labels.several':
    '{{count}} outlines hold several texts; the first is their name, all are kept in labels: {{features}}.',
  'dxf.labels.arrow':
    '{{count}} texts have a line that leads from them into another outline and became its name; please check: {{features}}.',
  'dxf.almostClosed':
    'The ends of this line are {{gap, length}} apart: it almost closes. It was taken as a line and not closed.',
  'out.dxf.degrees': 'DXF is written in plane metres only; choose a CGCS2000 zone. Nothing was written.',
  'out.dxf.holes':
    '{{count}} holes are written as closed polylines of their own on the same layer, since DXF has none; a mark tells them to Mutu.',
  'out.dxf.parts': '{{count}} shapes of several parts are written as a polyline each.',
  'out.dxf.attributes': 'DXF carries the name as a text only; these attributes are not written: {{list}}.',
  'out.dxf.layerName': 'Characters that CAD does not allow in layer names became underscores: {{list}}.',
} as const;
