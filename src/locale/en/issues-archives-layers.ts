/** Issues of archives, Shapefiles and KML, and of layers that are written. */
export const issuesArchivesLayers = {
  'archive.notZip': 'The file calls itself an archive and is none; nothing was taken from it.',
  'archive.truncated':
    'The archive is cut short or its directory is damaged; nothing was taken from it. Fetch it anew.',
  'archive.tooMany': 'There are more than {{limit}} files in the archives; this one was not opened.',
  'archive.tooBig':
    'Unpacked, the archive would take {{size}} MB; {{limit}} MB in all is the limit. It was not opened. Take out what you need.',
  'archive.bomb':
    'The archive of {{packed}} MB says it holds {{size}} MB, or its files share their bytes: it is made to fill the memory and was not opened.',
  'archive.nested': 'Archives are opened within an archive, not deeper; this one stayed closed. Unpack it first.',
  'archive.path': 'The name points out of the archive; the file was not taken.',
  'archive.twice': 'The archive holds this name twice; only the first was taken.',
  'archive.encrypted': 'The file is encrypted; it was not taken. Unpack the archive with its password first.',
  'archive.method': 'The file is packed in a way that is not read here (method {{method}}); it was not taken.',
  'archive.memberTooBig': 'The file would take more than 512 MB; it was not taken.',
  'archive.size': 'The file is not as long as the archive says; it was not taken.',
  'archive.damaged': 'The file is damaged (its checksum differs); it was not taken. Fetch the archive anew.',
  'dbf.unreadable': 'The head of the .dbf does not fit its bytes; no attributes were taken.',
  'dbf.cut': 'The .dbf says it has {{stated}} records and holds {{found}}; those that are there were taken.',
  'dbf.fieldType': 'A field of type {{type}} is not known here; its values were taken as text.',
  'dbf.fieldTwice': 'Two fields are called “{{name}}”; the second was taken as “{{other}}”.',
  'dbf.value': '{{count}} value(s) cannot be read as the field says, such as {{example}}; they count as unknown.',
  'dbf.undecodable':
    '{{count}} text(s) are not complete in the encoding {{encoding}}, such as {{example}}. Look at the sample and choose another encoding if need be.',
  'dbf.deleted': '{{count}} record(s) are marked as deleted; they were not taken.',
  'shapefile.noShp': 'There is no .shp of this name, so there are no shapes; the .dbf was read as a table.',
  'shapefile.noShapes': 'There is neither a .shp nor a .dbf of this name; nothing was taken.',
  'shapefile.noDbf': 'There is no .dbf of this name: shapes without attributes.',
  'shapefile.noShx': 'There is no .shx of this name; the shapes were read in order without it.',
  'shapefile.noPrj': 'There is no .prj of this name, so the file does not say its coordinate system.',
  'shapefile.cpg': 'The .cpg names the encoding “{{label}}”, which is not read here; the encoding was found otherwise.',
  'shapefile.unreadable': 'This is no .shp: its head is missing or wrong. Nothing was taken.',
  'shapefile.cut':
    'The .shp says it has {{stated}} bytes and holds {{found}}; the shapes up to there were taken, the rest is lost.',
  'shapefile.kind': 'Shapes of type {{type}} cannot be used here; nothing was taken.',
  'shapefile.record': 'The shape claims more points or parts than it has bytes for; it was left out.',
  'shapefile.otherKind': 'The shape is of type {{type}} in a file of type {{expected}}; it was left out.',
  'shapefile.tooManyRings': 'The shape has more than 20,000 rings; it was left out.',
  'shapefile.shx': 'The .shx does not fit the .shp; the shapes were read in order without it.',
  'shapefile.counts':
    'There are {{shapes}} shapes and {{records}} records; they were joined in order and the rest is without the other.',
  'shapefile.rings':
    'The rings of {{count}} shape(s) run against the rule (outer clockwise); which is a hole was found by what lies in what: {{features}}.',
  'shapefile.measures': 'The shapes carry measures (M); they were not taken.',
  'shapefile.deleted': 'The record is marked as deleted; it was left out.',
  'xml.doctype':
    'The file declares a document type or entities, which can make a small file huge or read others; it was refused. Save it anew without.',
  'xml.tooDeep': 'Elements are nested more than {{deepest}} deep; the file was refused.',
  'xml.tooBig': 'The file has {{size}} MB; {{limit}} MB is the limit for XML. Split it, or save it in another format.',
  'xml.syntax': 'Not valid XML (line {{line}}): {{message}}. The file was refused; perhaps it is cut short.',
  'kml.noKml': 'The KMZ holds no .kml; nothing was taken.',
  'kml.root': 'Not KML: the outermost element is “{{value}}”.',
  'kml.coordinates': '“{{value}}” is no position (longitude,latitude); the feature was left out.',
  'kml.notTaken':
    '{{count}} × {{element}} not taken: only placemarks with positions are. Nothing is fetched from the net.',
  'kml.value': '“{{value}}” is not of the stated type {{type}}; it was taken as text.',
  'out.fieldNames': 'Field names have 10 bytes in a Shapefile and were shortened: {{names}}.',
  'out.textCut': '{{count}} text(s) are longer than 254 bytes and were cut, such as {{example}}.',
  'out.character':
    '{{count}} text(s) hold characters that {{encoding}} lacks; “?” stands for them, such as {{example}}.',
  'out.number': '{{count}} number(s) do not fit the field and were left empty, such as {{example}}.',
  'out.fieldType': 'The field holds different kinds of values and was written as text.',
  'out.fieldsDropped': 'A .dbf has 255 fields at most; {{count}} were not written: {{names}}.',
  'out.byKind': 'A Shapefile holds one kind of shapes; the layer was written as {{names}}.',
  'out.notPlaced': 'The position cannot be written in the chosen coordinate system; the feature was left out.',
  'out.noPrj': 'The chosen coordinate system has no .prj text; the file does not say it.',
  'out.lonLatOnly': 'This format is in longitude and latitude (WGS84) only; the chosen coordinate system was not used.',
} as const;
