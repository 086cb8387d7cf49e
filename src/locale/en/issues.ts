import { issuesArchivesLayers } from './issues-archives-layers.ts';
import { issuesBoundaries } from './issues-boundaries.ts';
import { issuesBriefs } from './issues-briefs.ts';
import { issuesTables } from './issues-tables.ts';

/** One sentence a code of `src/import/issue-codes.ts`; file, feature and field are shown beside it. */
export const issues = {
  ...issuesArchivesLayers,
  ...issuesTables,
  ...issuesBoundaries,
  ...issuesBriefs,
  'severity.error': 'Error',
  'severity.warning': 'Warning',
  'severity.note': 'Note',
  'where.line': 'line {{line}}',
  'where.file': 'file {{file}}',
  'where.feature': 'feature {{feature}}',
  'where.field': 'field {{field}}',
  'type.string': 'text',
  'type.number': 'a number',
  'type.int': 'a whole number',
  'type.boolean': 'true or false',
  'type.array': 'a list',
  'type.object': 'an object',
  'type.other': 'something else',
  'file.missing': 'This file is not there, so its content is empty. Put it back, or correct its name in park.json.',
  'file.tooLarge': 'At most {{most}} MB are read at once; this file has {{size}} MB and was not read.',
  'file.unreadable': 'The file cannot be read: {{message}}',
  'json.syntax': 'Not valid JSON: there is a mistake near line {{line}}, column {{column}}.',
  'json.notANumber':
    'JSON has no value {{word}} (line {{line}}, {{count}} in all); the feature or field that holds it is not taken.',
  'json.tooDeep': 'Brackets are nested {{depth}} deep; {{deepest}} is the limit. The file was refused.',
  'json.dangerousKey': 'The file has a field named __proto__; it was removed.',
  'park.format': 'This is no park file: format should be “mutu-park”, the file has {{value}}.',
  'park.version': 'The park file has version {{value}}; this program knows version {{known}} only.',
  'park.noFiles': 'park.json does not name the files of its layers under files.',
  'park.empty': 'There is no usable shape and no centre, so the park cannot be opened.',
  'park.rules.missing': 'There is no usable rule pack; neutral rules without thresholds are used for now.',
  'park.centre.computed': 'No centre is stated; it was computed from the parcels.',
  'park.plane.far':
    'The survey plane has its meridian at {{meridian}}° and the park lies at {{lon}}°: probably another zone is meant; areas come out {{stretch, share}} too large.',
  'park.plane.computed': 'No survey plane is stated; it was chosen by the centre.',
  'park.scenario.made': 'There was no scenario; “方案一” was made.',
  'park.scenario.active': 'The active scenario “{{id}}” does not exist; the first one is used.',
  'project.format': 'This is no Mutu project file: format should be “mutu-project”, the file has {{value}}.',
  'project.version.newer':
    'The project file has the newer version {{value}}; this program knows up to version {{known}}. Open it with a newer Mutu.',
  'project.version.unknown': 'The version {{value}} of the project file is not known.',
  'project.looksLikeFolder':
    'This is the park.json of a park folder. Open the whole folder, or a .mutu.json project file.',
  'geojson.type': 'Not GeoJSON: type should be FeatureCollection, here it is {{value}}.',
  'geojson.notFeature': 'Every item of features should be a Feature, here it is {{value}}; the item was left out.',
  'geojson.features': 'features should be a list, here it is {{value}}; the layer was left out.',
  'geojson.properties': 'properties should be an object, here it is {{value}}; the feature was left out.',
  'geojson.id': 'id should be text or a number, here it is {{value}}; the feature was left out.',
  'geojson.standard': 'Against the GeoJSON standard ({{library}}: {{message}}); the shape can be used and was taken.',
  'geojson.more': '{{count}} more of the same kind ({{kind}}) are not listed.',
  'crs.unsupported':
    'The coordinate system is {{name}}. Only longitude and latitude (WGS84, CGCS2000) are taken here; convert the file first. It was left out.',
  'crs.needsParameters':
    'The coordinate system is {{name}} (Xian 1980 or Beijing 1954). Turning it into CGCS2000 needs the seven parameters of the place, which are not here and are not guessed (the error may be 50–120 m). Ask the survey office for CGCS2000 results, or convert the file first.',
  'crs.unknown':
    'The coordinate system {{name}} is not among those known, and is not guessed. Choose another, or give a proj string.',
  'crs.unusable':
    'The definition of {{name}} cannot be used: it is written wrongly, or does not state its shift to WGS84.',
  'crs.missing':
    'The file does not say its coordinate system, and the numbers do not show it; choose one before importing.',
  'crs.unfit':
    'The file says {{name}}, but its numbers do not look like it (degrees and metres disagree); please check.',
  'crs.proposed':
    'The file does not say its coordinate system; going by $t(issues:where.crs.{{by}}) it is taken for {{name}}. Please confirm.',
  'crs.northFirst': 'The north (or latitude) seems to stand first and was read so; check it on the map.',
  'crs.turnedBack':
    'Positions were turned back from {{name}} to where they truly are; the formula is approximate (some metres), which is noted in the source.',
  'where.crs.place': 'the numbers and the place of the park',
  'where.crs.numbers': 'the numbers',
  'file.broken': 'Reading it failed: {{message}}. The file was left out; the others are not affected.',
  'file.empty': 'The file is empty (0 bytes).',
  'layer.webMapOffset':
    'The positions seem to carry the offset of a web map ({{name}}): as drawn {{asDrawn}} % of the corners meet corners of the park’s parcels, turned back {{turnedBack}} %. Turning back is yours to decide.',
  'layer.parted': '{{count}} features consist of several points or shapes and were taken part by part: {{features}}.',
  'out.geojson.crs':
    'GeoJSON (RFC 7946) is longitude and latitude; as asked it was written in {{name}} with the old crs member, which some programs ignore.',
  'crs.unreadable': 'The statement of the coordinate system cannot be read: {{value}}; the file was left out.',
  'layer.metres':
    'All coordinates of the file look like projected metres (such as {{lon}}, {{lat}}), not longitude and latitude. Convert the file first; it was left out.',
  'layer.gcj02':
    'Of {{count}} buildings {{asDrawn}} stand on a parcel; with the GCJ-02 shift of about {{metres}} m taken off, {{standing}} do. This layer probably comes from a web map: bring it in CGCS2000 coordinates before measuring.',
  'layer.heights': '{{count}} feature(s) carry heights; only the position is used: {{features}}.',
  'layer.rewound':
    'The rings of {{count}} feature(s) ran against the standard (RFC 7946) and were turned: {{features}}.',
  'layer.idsMade': '{{count}} feature(s) had no usable id and were called {{example}} and so on.',
  'layer.empty': 'The file holds no features.',
  'geometry.missing': 'There is no geometry; the feature was left out.',
  'geometry.type': 'A geometry of type {{value}} cannot be used; the feature was left out.',
  'geometry.kind': '{{value}} cannot stand here, only {{allowed}}; it was left out.',
  'geometry.coordinates': 'Coordinates should be a list, here it is {{value}}; the feature was left out.',
  'geometry.empty': 'There are no coordinates; the feature was left out.',
  'geometry.position':
    'A position should be two numbers, longitude and latitude, here it is {{value}}; the feature was left out.',
  'geometry.number': 'A coordinate should be a finite number, here it is {{value}}; the feature was left out.',
  'geometry.metres':
    'The position {{lon}}, {{lat}} looks like projected metres, not longitude and latitude; the feature was left out.',
  'geometry.swapped':
    'The position {{lon}}, {{lat}} looks as if latitude came first; longitude comes first. The feature was left out.',
  'geometry.range': 'The position {{lon}}, {{lat}} is outside longitude and latitude; the feature was left out.',
  'geometry.line.tooFew': 'A line needs two positions, here there are {{count}}; the feature was left out.',
  'geometry.line.noLength': 'All positions of the line are the same; the feature was left out.',
  'geometry.ring.tooFew':
    'A ring needs four positions (first and last the same), here there are {{count}}; the feature was left out.',
  'geometry.ring.open': 'The ring is not closed: last and first position should be the same; the feature was left out.',
  'geometry.ring.zeroArea': 'The ring has no area; the feature was left out.',
  'geometry.ring.selfCrossing':
    'The ring crosses itself at {{lon}}, {{lat}}, so its area is not defined; the feature was left out.',
  'geometry.far': 'The place {{lon}}, {{lat}} is far from the park (over 200 km); check the coordinates.',
  'layer.metres.plane':
    'All coordinates of the file are metres of CGCS2000 zone {{zone}} (EPSG:{{epsg}}), such as {{lon}}, {{lat}}, not longitude and latitude. Convert the file first; it was left out.',
  'layer.metres.northFirst':
    'All coordinates of the file are metres of CGCS2000 zone {{zone}} (EPSG:{{epsg}}) with the north first, such as {{lon}}, {{lat}}. Convert the file first; it was left out.',
  'geometry.metres.plane':
    'The position {{lon}}, {{lat}} is metres of CGCS2000 zone {{zone}} (EPSG:{{epsg}}), not longitude and latitude; the feature was left out.',
  'geometry.metres.northFirst':
    'The position {{lon}}, {{lat}} is metres of CGCS2000 zone {{zone}} (EPSG:{{epsg}}) with the north first, not longitude and latitude; the feature was left out.',
  'geometry.far.swapped':
    'The place {{lon}}, {{lat}} is far from the park; with longitude and latitude swapped it lies in it. Was latitude written first?',
  'geometry.far.more': '{{count}} more features are far from the park and not listed.',
  'id.missing': 'There is no id; it was left out.',
  'id.duplicate': 'The id “{{id}}” is there twice; only the first was taken.',
  'id.differs': 'The feature id “{{id}}” differs from the id “{{other}}” among its properties; the former is used.',
  'record.notObject': 'This should be an object, here it is {{value}}; it was left out.',
  'record.notList': 'This should be a list, here it is {{value}}; it was left out.',
  'field.missing': 'A required value is missing.',
  'field.type': 'This should be $t(issues:type.{{expected}}), here it is {{value}}; the value was not taken.',
  'field.value': 'The value {{value}} is not allowed; allowed are: {{allowed}}.',
  'field.tooSmall': 'The value {{value}} is too small, {{limit}} is the least; it was not taken.',
  'field.notAbove': 'The value {{value}} is too small, it should be above {{limit}}; it was not taken.',
  'field.tooBig': 'The value {{value}} is too big, {{limit}} is the most; it was not taken.',
  'field.date': '{{value}} is no date; write 2022-06 or 2022-06-30. The value was not taken.',
  'field.key': 'The name “{{value}}” is not known; known are: {{allowed}}.',
  'field.invalid': 'The value {{value}} cannot be taken.',
  'csv.header': 'The table is empty, it has no header.',
  'csv.column.missing': 'The table lacks the required column “{{column}}”; the whole table was left out.',
  'csv.column.twice': 'The column “{{column}}” is there twice; only the first is used.',
  'csv.column.unknown': 'Columns not known here are kept as they are: {{columns}}.',
  'csv.row.cells':
    'Row {{row}} has {{cells}} cells, more than the {{columns}} columns; the cells beyond were left out.',
  'csv.quote': 'A quotation mark near row {{row}} has no partner.',
  'csv.number': 'Row {{row}}, column “{{column}}”: {{value}} is no number; the value counts as unknown.',
  'csv.flag': 'Row {{row}}, column “{{column}}”: {{value}} should be true or empty; the value counts as unknown.',
  'csv.proximity':
    'Row {{row}}, column “{{column}}”: {{value}} is not understood; write “interchange road <= 3000m must”. Kinds: {{allowed}}.',
  'csv.protective':
    'Row {{row}}, column “{{column}}”: {{value}} is not understood; write “village >= 500m”. Kinds: {{allowed}}.',
  'csv.encoding': 'The table has characters that cannot be read; it may not be UTF-8. Save it as UTF-8.',
  'reference.building': 'Its building “{{id}}” does not exist; the unit was left out.',
  'reference.parcel': 'The parcel “{{id}}” does not exist; the reference was left out.',
  'reference.facility': 'The facility “{{id}}” does not exist; the reference was left out.',
  'reference.project': 'The project “{{id}}” does not exist; the placement was left out.',
  'placement.noParcel': 'The parcel “{{parcel}}” does not exist; the placement of project {{project}} was left out.',
  'placement.noUnit': 'The unit “{{unit}}” does not exist; the placement of project {{project}} was left out.',
  'placement.twice': 'The project {{project}} stands twice in this scenario; only the first was taken.',
  'placement.overlap': 'The placement overlaps that of “{{project}}” by {{overlap, m2}}; the later one was left out.',
  'placement.outside':
    'The placement of project {{project}} reaches {{outside, m2}} beyond the parcel “{{parcel}}”; it was left out.',
  'placement.overbooked':
    'The unit “{{unit}}” has {{free, m2}} left, project {{project}} asks {{asked, m2}}; it was left out.',
  'placement.occupied':
    'The parcel “{{parcel}}” is occupied by “{{occupier}}”; the placement of project {{project}} was left out.',
  'placement.let': 'The unit “{{unit}}” is let to “{{tenant}}”; the placement of project {{project}} was left out.',
  'placement.empty': 'The placement of project {{project}} has no area; it was left out.',
  'placement.area': 'The placement states {{stated, m2}}, measured are {{measured, m2}}; the measured area is used.',
  'plain.status.unmapped':
    '{{count}} feature(s) with {{field}} {{values}} have no parcel status and were not taken as parcels.',
  'plain.status.assumed': 'The file states no parcel status; all are taken as $t(domain:status.{{status}}).',
  'plain.kind.unmapped': '{{count}} feature(s) with {{field}} {{values}} have no kind here and were not taken.',
  'plain.layer.ignored': 'The {{count}} feature(s) of this layer were not taken.',
  'plain.geometry.skipped':
    '{{count}} feature(s) have a shape this layer cannot use ({{allowed}}) and were left out: {{features}}.',
  'plain.noParcels': 'No feature was taken as a parcel; choose at least one layer of parcels.',
  'plain.statedArea': 'The stated area {{value}} is no number above zero; it counts as unknown.',
  'plain.far': 'The floor-area ratio {{value}} is no number; it counts as unknown.',
  'plain.speed': 'The speed limits of {{count}} road(s) are not understood (such as {{value}}); they count as unknown.',
  'plain.field.missing': 'The field “{{column}}” of the mapping does not exist in this layer.',
  'plain.rules.default':
    'There is no rule pack, so neutral rules without thresholds are used: sizes and distances are compared, investment, output and the like are not judged.',
  'plain.table.unknown':
    'This table is not known; only a table of projects with the columns id, name, industry and demand.carrier is taken here.',
  'plain.file.unknown':
    'No format we read fits this file: GeoJSON, Shapefile (zip or its files), KML/KMZ, DXF, boundary-point TXT, CSV, XLSX.',
  'topology.tooFewPoints': 'The outline of “{{name}}” has fewer than three corners.',
  'topology.selfCrossing': 'The outline of “{{name}}” crosses itself (places: {{count}}); its area is in doubt.',
  'topology.selfTouch': 'The outline of “{{name}}” touches itself (places: {{count}}).',
  'topology.holeOutside': 'A hole of “{{name}}” lies outside its outer ring.',
  'topology.holesNested': 'Holes of “{{name}}” lie in one another.',
  'topology.interiorCut': 'Rings of “{{name}}” touch so that its land is cut in two.',
  'topology.partsOverlap': 'Parts of “{{name}}” lie on one another; their land is counted twice.',
  'topology.spike': 'The outline of “{{name}}” has a spike: an arm that comes back on itself (places: {{count}}).',
  'topology.duplicatePoint': '“{{name}}” has corners written twice (places: {{count}}).',
  'topology.ringOrder': 'Rings of “{{name}}” run the wrong way round ({{count}}).',
  'topology.overlap': '“{{name}}” and “{{other}}” overlap by {{area, m2}}; the land is counted twice.',
  'topology.overlapUnsized':
    '“{{name}}” and “{{other}}” overlap; by how much cannot be said while one of them crosses itself.',
  'topology.gap': 'Between “{{name}}” and “{{other}}” lies a sliver of {{area, m2}} that belongs to nobody.',
  'topology.tJunction':
    'A corner of “{{name}}” lies on an edge of “{{other}}” that has no corner there (places: {{count}}).',
  'topology.more': '{{count}} more of this kind: $t(issues:kind.{{kind}}).',
  'kind.topology.tooFewPoints': 'too few corners',
  'kind.topology.selfCrossing': 'outline that crosses itself',
  'kind.topology.selfTouch': 'outline that touches itself',
  'kind.topology.holeOutside': 'hole outside',
  'kind.topology.holesNested': 'nested holes',
  'kind.topology.interiorCut': 'land cut by touching rings',
  'kind.topology.partsOverlap': 'parts that overlap',
  'kind.topology.spike': 'spike',
  'kind.topology.duplicatePoint': 'corner written twice',
  'kind.topology.ringOrder': 'order of rings',
  'kind.topology.overlap': 'overlap',
  'kind.topology.overlapUnsized': 'overlap',
  'kind.topology.gap': 'gap',
  'kind.topology.tJunction': 'corner on an edge',
  'refused.repair.meaningUnclear': 'No honest repair is known: what the outline was meant to be cannot be told.',
  'refused.repair.nothingLeft': 'Nothing would be left of the outline.',
  'refused.repair.stillThere': 'Mended so, the fault would still be there; correct it in the file.',
  'refused.overlay.notLoaded': 'The geometry module is not loaded.',
  'refused.overlay.failed': 'The outlines could not be overlaid.',
  'refused.overlay.areaNotKept': 'The outlines could not be overlaid without losing land.',
  'refused.overlay.badCoordinates': 'The outline has coordinates that are no numbers.',
  'network.gap':
    '“{{name}}” ends {{metres, decimal}} m from “{{other}}” without joining it: probably a drawing mistake.',
  'network.island':
    '{{roads}} roads ({{metres, length}}) hang together but reach nothing: they join neither the main network nor any facility.',
  'network.apart':
    '{{roads}} roads ({{metres, length}}) hang together apart from the main network and reach only {{facilities}} facilities.',
  'repair.one': '{{name}}: {{before, m2}} → {{after, m2}} ({{sign}}{{change, m2}}).',
  'repair.sameArea': '{{name}}: the area stays {{before, m2}}.',
  'repair.many': '{{mended}} mended, {{count}} outlines change, by {{change, m2}} in all.',
  'repair.left': '{{count}} of them have no honest repair and stay.',
  'repair.takenIn': '{{name}} comes into the park with {{after, m2}}.',
  'repair.asWritten': 'That is the area of the outline as written.',
  'repair.differs':
    'Its outline as written gives {{before, m2}}, counting loops against one another where it crosses ({{sign}}{{change, m2}}).',
  'repair.notComparable': 'There is no area to compare it with: as written the loops of the outline cancel out.',
  'repair.giver': 'Who gives the land up',
  'repair.taker': 'Who takes the land',
  'repair.show': 'Show repair',
  'repair.take': 'Take the repair',
  'repair.takeAll': 'Take all repairs',
  'repair.all': 'Repair all of this kind',
  'repair.cancel': 'Leave it',
} as const;
