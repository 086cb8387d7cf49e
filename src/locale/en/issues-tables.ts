/** What is said of tables on their way in and out. */
export const issuesTables = {
  'csv.empty': 'The file is empty: it has no row.',
  'csv.tooWide': 'Row {{row}} has {{columns}} columns, more than the {{limit}} that are taken; the table is not taken.',
  'csv.tooLong': 'The table has more than {{limit}} rows; those after are not taken.',
  'csv.undecoded': '{{count}} characters cannot be read as {{encoding}}; try another encoding.',
  'xlsx.legacy': 'This is a workbook of old Excel (.xls), which cannot be read here; save it as .xlsx in Excel or WPS.',
  'xlsx.encrypted': 'The workbook is protected by a password and cannot be read; save it without one.',
  'xlsx.binary': 'This is a binary workbook (.xlsb), which cannot be read here; save it as .xlsx.',
  'xlsx.unreadable': 'The workbook is damaged and cannot be read ({{message}}).',
  'xlsx.tooBig': 'The workbook unpacks to {{size}} MB, more than the {{limit}} MB that are opened; it is refused.',
  'xlsx.tooManyCells':
    'Sheet “{{sheet}}” has {{cells}} cells from A1 to {{last}}, more than the {{limit}} that are taken; the sheet is not taken.',
  'xlsx.sheet': 'Sheet “{{sheet}}” is written wrongly and cannot be read ({{message}}); it is not taken.',
  'xlsx.merged':
    'Sheet “{{sheet}}” has {{count}} merged cells (such as {{example}}); the value belongs to the top left one.',
  'xlsx.cellError':
    '{{count}} cells of sheet “{{sheet}}” hold formula errors (such as {{example}}); they count as unknown.',
  'xlsx.formula':
    '{{count}} formulas of sheet “{{sheet}}” have no stored result (such as {{example}}); they count as unknown. Open and save the workbook once in Excel or WPS.',
  'table.number':
    '{{value}} in {{cell}} ({{column}}) is not an amount that can be used; it counts as unknown, the text is kept.',
  'table.amount.about':
    '{{cell}} ({{column}}) gives a rough {{value}}; {{used}} $t(panels:table.unit.{{unit}}) is used, the text is kept.',
  'table.amount.atLeast':
    '{{cell}} ({{column}}) gives a lower bound {{value}}; {{used}} $t(panels:table.unit.{{unit}}) is used, the text is kept.',
  'table.amount.atMost':
    '{{cell}} ({{column}}) gives an upper bound {{value}}; {{used}} $t(panels:table.unit.{{unit}}) is used, the text is kept.',
  'table.amount.range':
    '{{cell}} ({{column}}) gives a range {{value}}; {{used}} $t(panels:table.unit.{{unit}}) is used, the text is kept.',
  'table.rate':
    '{{value}} in {{cell}} ({{column}}) is foreign money ({{currency}}); without a rate it counts as unknown, the text is kept.',
  'table.rate.used':
    '{{value}} in {{cell}} ({{column}}) is taken at the rate {{rate}} as {{used}} ×10⁴ CNY; the text is kept.',
  'table.unit.assumed': 'Column “{{column}}” states no unit; it is taken in $t(panels:table.unit.{{unit}}).',
  'table.date':
    '{{value}} in {{cell}} ({{column}}) is not a date that can be used; it counts as unknown, the text is kept.',
  'table.date.ambiguous':
    '{{value}} in {{cell}} ({{column}}) can be read as two dates; it counts as unknown, the text is kept.',
  'table.date.coarse': '{{value}} in {{cell}} ({{column}}) is taken as its last month, {{used}}; the text is kept.',
  'table.flag': '{{value}} in {{cell}} ({{column}}) should be yes or no; it counts as unknown, the text is kept.',
  'table.choice':
    '{{value}} in {{cell}} ({{column}}) is none of the known words ({{allowed}}); it counts as unknown, the text is kept.',
  'table.proximity':
    '{{value}} in {{cell}} ({{column}}) should look like “interchange road <= 3000m must”; the text is kept.',
  'table.protective':
    '{{value}} in {{cell}} ({{column}}) should look like “village >= 500m” or “housing|school >= 500m from unit”; the text is kept.',
  'table.json': '{{value}} in {{cell}} ({{column}}) is not valid JSON; the text is kept.',
  'table.place': '{{value}} in {{cell}} ({{column}}) is not a coordinate.',
  'table.place.none': 'Row {{row}} says no place and draws no shape; it was left out.',
  'table.place.range': 'The position {{lon}}, {{lat}} of row {{row}} is not a longitude and latitude; it is not taken.',
  'table.place.system':
    'The position {{east}}, {{north}} of row {{row}} is in metres and no coordinate system is known; it is not taken.',
  'table.wkt': '{{value}} in {{cell}} ({{column}}) is not a WKT shape that can be used.',
  'table.field.twice':
    '“{{column}}” means the same field as a column before it; only that one is used, this one is kept as it is.',
  'table.columns.kept': 'Columns without a field are kept as they are: {{columns}}.',
  'table.row.remark': 'Row {{row}} looks like a total or a remark and is not taken as a record: {{value}}.',
  'table.industry.other':
    'The industry of {{count}} projects is none of the known ones; they count as “other”, the words are kept: {{values}}.',
  'table.industry.missing': '{{count}} projects state no industry; they count as “other”.',
  'table.carrier.assumed':
    '{{count}} projects do not say whether they need land or floor space; the stated area decides, without one either will do.',
  'table.status.assumed': '{{count}} parcels state no status; they are taken as “$t(domain:status.{{status}})”.',
  'table.unit.noBuilding': 'Building “{{building}}” is not in the park; the unit is not taken.',
  'table.unit.buildings': '{{count}} buildings are called “{{building}}”; the unit is not taken.',
  'table.building.made':
    'As you chose, an illustrative square was drawn for building “{{building}}”, which is not in the park; it is no survey.',
  'table.building.noPlace':
    'Building “{{building}}” has neither a position nor a parcel, so that nothing can be drawn; the unit is not taken.',
  'table.facility.noPlace': 'There is no position, and no facility of this id or name in the park; it is not taken.',
  'table.site.noOutline': 'There is no outline, and no parcel of this id or name in the park; it is not taken.',
  'table.site.noArea': 'There is no outline, and no area and position to draw a square of; it is not taken.',
  'table.site.square':
    'As you chose, {{count}} parcels without an outline were drawn as illustrative squares of their stated area; they are no survey.',
  'table.nameTwice': '{{count}} things of the park are called “{{name}}”; the row is not taken.',
  'out.cellCut': 'This text is longer than the {{limit}} characters of a cell of Excel and is cut.',
  'out.formula':
    '{{count}} texts that begin with = + - @ got an apostrophe before them, so that no spreadsheet runs them.',
} as const;
