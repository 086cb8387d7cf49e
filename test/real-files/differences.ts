/** Where our answer is another than the expected one, and why that is meant. By path below the real data. */
export const meantDifferences: Readonly<Record<string, string>> = {
  'geojson-validation/geojsonhint/bad/excessive_precision_truncated.geojson':
    'The file is sound; geojsonhint only tells that it cut its warnings short. Decimals beyond the sixth are no fault here: nine make 0.1 mm.',
  'geojson-validation/geojsonhint/good/issue82.geojson':
    'Latitudes of −107° to −134° are nowhere on Earth; geojsonhint looks at the form alone.',
  'geojson-validation/geojsonhint/good/nullgeometry.geojson':
    'The standard allows a feature without geometry; a park has no place for one, so it is listed as rejected.',
  'dxf/gdal/frozen-off.dxf':
    'GDAL gathers what a block draws into one collection for each insertion; here each line is a feature by itself.',
  'dxf/gdal/hatch.dxf': 'Hatches are counted and told, not taken: a boundary is drawn by its own polyline.',
  'dxf/gdal/insert_only.dxf': 'GDAL gathers the five lines of the inserted block into one.',
  'kml/gdal/samples.kml':
    'GDAL counts the frame of the picture laid on the ground as an area; such pictures are told here as not taken.',
  'shapefile/shpjs/empty-shp.zip':
    'The files lie in a folder of the archive and their table has no field, so GDAL finds no layer; both polygons are read, without attributes.',
  'tables/gdal-csv/single_column.csv': 'GDAL takes no table of one column; here the column is WKT and gives a point.',
  'tables/gdal-xlsx/inlineStr.xlsx': 'GDAL counts the first row as data; it is the header.',
  'tables/gdal-xlsx/with_xml_prefix.xlsx':
    'GDAL 3.6.2 does not see the rows behind an XML prefix; there are two, a header and one of data.',
};
