/** What the terminal commands say. */
export const cli = {
  help: `Mutu 亩图 · terminal commands

Usage
  npm run -s mutu -- fit --park DIR --project ID [--top N] [--json]
      how one project fits every parcel and factory unit, best first
  npm run -s mutu -- summary --park DIR --format csv|json|geojson|xlsx [--out FILE]
      the parcel summary; to standard output without --out
  npm run -s mutu -- check --park DIR [--json]
      checks the park's data and names file, feature and field of every issue
  npm run -s mutu -- inspect FILE… [--crs EPSG:n] [--encoding E] [--json]
      what import understands of files: format, encoding, coordinate system, layers, issues
  npm run -s mutu -- convert IN --to FORMAT --out FILE [--crs EPSG:n] [--dialect D] [--encoding E] [--in-crs EPSG:n]
      a file in another form: geojson, ndjson, shp, kml, dxf, txt, csv, xlsx
  npm run -s mutu -- help
      this text

Options
  --park DIR    a park folder (with its park.json), or one .mutu.json project file
  --lang L      zh-CN (default) or en

Exit code  0 done · 1 the data has errors (what can be used is still answered) · 2 wrong usage;
           inspect and convert: 0 sound · 1 opened with errors · 2 could not be read · 3 wrong usage
`,
  'usage.command': 'There is no command “{{command}}”. Commands are fit, summary, check, inspect, convert and help.',
  'usage.commandMissing': 'Name a command: fit, summary, check, inspect, convert or help.',
  'usage.options': 'Wrong options: {{message}}',
  'usage.missing': 'The option --{{option}} is missing.',
  'usage.language': 'There is no language “{{value}}”; use zh-CN or en.',
  'usage.park': '{{path}} does not exist; --park takes a park folder or a .mutu.json project file.',
  'usage.project': 'The park has no project “{{id}}”. It has: {{known}}.',
  'usage.format': 'There is no format “{{value}}”; formats are {{known}}.',
  'usage.top': '--top takes a whole number above zero, here it is “{{value}}”.',
  'usage.terminal': '{{format}} is binary and not for a terminal; write it to a file with --out.',
  'usage.out': '{{path}} cannot be written: {{message}}',
  'see.help': 'How to use it: npm run -s mutu -- help --lang en',
  written: 'Written: {{path}}',
  'data.counts': '{{errors}} error(s), {{warnings}} warning(s), {{notes}} note(s)',
  'data.refused': 'The park cannot be opened.',
  'data.partly': 'The data has errors; the answer covers what can be used.',
  'check.park':
    '{{name}}: {{parcels}} parcels, {{buildings}} buildings, {{units}} units, {{facilities}} facilities, {{roads}} roads, {{projects}} projects',
  'check.sound': 'No issues found.',
  'fit.heading': '{{project}} ({{id}}) · {{park}} · {{scenario}}',
  'fit.rank': 'Rank',
  'fit.verdict': 'Verdict',
  'fit.score': 'Score',
  'fit.site': 'Site',
  'fit.reason': 'What decides',
  'fit.none': 'There are no sites.',
  'usage.file': '{{path}} does not exist.',
  'usage.files': 'Name one or more files or folders.',
  'usage.oneFile': 'Name exactly one file (or folder) to convert.',
  'usage.crs':
    'The coordinate system “{{value}}” of --{{option}} is not known. Give EPSG:n, GCJ-02, BD-09 or a proj string.',
  'usage.crsParameters':
    '“{{value}}” (Xian 1980 or Beijing 1954) needs the seven parameters of the place; without them it is not converted.',
  'usage.encoding': 'There is no encoding “{{value}}”; use utf-8, gbk, big5, shift_jis, windows-1252 or utf-16.',
  'inspect.noCrs': 'no coordinate system',
  'inspect.layer': 'Layer',
  'inspect.features': 'Features',
  'inspect.rejected': 'Rejected',
  'inspect.types': 'Geometry',
  'inspect.area': 'Planar area',
  'inspect.table': 'Table {{name}}: {{count}} rows',
  'convert.nothing': 'There is nothing to write: no feature could be placed.',
} as const;
