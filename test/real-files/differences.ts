/** Where our answer is another than the expected one, and why that is meant. By path below the real data. */
export const meantDifferences: Readonly<Record<string, string>> = {
  'geojson-validation/geojsonhint/bad/excessive_precision_truncated.geojson':
    'The file is sound; geojsonhint only tells that it cut its warnings short. Decimals beyond the sixth are no fault here: nine make 0.1 mm.',
  'geojson-validation/geojsonhint/good/issue82.geojson':
    'Latitudes of −107° to −134° are nowhere on Earth; geojsonhint looks at the form alone.',
  'geojson-validation/geojsonhint/good/nullgeometry.geojson':
    'The standard allows a feature without geometry; a park has no place for one, so it is listed as rejected.',
};
