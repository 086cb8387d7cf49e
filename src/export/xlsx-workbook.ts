import { strToU8, zipSync } from 'fflate';
import { filterReference, printTitlesReference, type Sheet, sheetXml, xmlText } from './xlsx-sheet.ts';
import { cellStyles } from './xlsx-styles.ts';

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const relationships = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packageRelationships = 'http://schemas.openxmlformats.org/package/2006/relationships';
const contentTypes = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

export interface WorkbookProperties {
  readonly title: string;
  readonly creator: string;
  /** ISO date or time; left out, the bytes are the same on every day. */
  readonly created?: string;
}

/**
 * An Office Open XML workbook (ECMA-376) of plain values, zipped in one go on the calling thread: the page's policy
 * forbids the workers made from text with which zip libraries work in the background.
 */
export function writeWorkbook(sheets: readonly Sheet[], properties: WorkbookProperties): Uint8Array {
  const styles = cellStyles();
  const worksheets = sheets.map((sheet) => sheetXml(sheet, styles));
  const files: Record<string, string> = {
    '[Content_Types].xml': contentTypesXml(sheets.length),
    '_rels/.rels': packageRelationshipsXml(),
    'docProps/core.xml': coreXml(properties),
    'xl/workbook.xml': workbookXml(sheets),
    'xl/_rels/workbook.xml.rels': workbookRelationshipsXml(sheets.length),
    'xl/styles.xml': styles.xml(),
  };
  for (const [index, xml] of worksheets.entries()) files[`xl/worksheets/sheet${index + 1}.xml`] = xml;
  return zipSync(
    Object.fromEntries(Object.entries(files).map(([path, xml]) => [path, strToU8(declaration + xml)])),
    // The zip format counts from 1980; a fixed day keeps equal input to equal bytes.
    { mtime: new Date(1980, 0, 1), level: 6 },
  );
}

const sheetNumbers = (count: number): readonly number[] => Array.from({ length: count }, (_, index) => index + 1);

function contentTypesXml(sheetCount: number): string {
  const overrides = [
    ['/xl/workbook.xml', `${contentTypes}.sheet.main+xml`],
    ['/xl/styles.xml', `${contentTypes}.styles+xml`],
    ...sheetNumbers(sheetCount).map((number) => [`/xl/worksheets/sheet${number}.xml`, `${contentTypes}.worksheet+xml`]),
    ['/docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml'],
  ].map(([part, type]) => `<Override PartName="${part}" ContentType="${type}"/>`);
  return `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${overrides.join('')}</Types>`;
}

function packageRelationshipsXml(): string {
  return `<Relationships xmlns="${packageRelationships}"><Relationship Id="rId1" Type="${relationships}/officeDocument" Target="xl/workbook.xml"/><Relationship Id="rId2" Type="http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties" Target="docProps/core.xml"/></Relationships>`;
}

function coreXml({ title, creator, created }: WorkbookProperties): string {
  const at = created === undefined ? Number.NaN : Date.parse(created);
  const createdXml = Number.isNaN(at)
    ? ''
    : `<dcterms:created xsi:type="dcterms:W3CDTF">${new Date(at).toISOString().slice(0, 19)}Z</dcterms:created>`;
  return `<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>${xmlText(title)}</dc:title><dc:creator>${xmlText(creator)}</dc:creator>${createdXml}</cp:coreProperties>`;
}

function workbookXml(sheets: readonly Sheet[]): string {
  const list = sheets.map(
    ({ name }, index) => `<sheet name="${xmlText(name)}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`,
  );
  const names = sheets.flatMap((sheet, index) => {
    const titles = printTitlesReference(sheet);
    const filter = filterReference(sheet);
    return [
      ...(filter === null ? [] : [definedName('_xlnm._FilterDatabase', index, filter, ' hidden="1"')]),
      ...(titles === null ? [] : [definedName('_xlnm.Print_Titles', index, titles)]),
    ];
  });
  const namesXml = names.length === 0 ? '' : `<definedNames>${names.join('')}</definedNames>`;
  return `<workbook xmlns="${main}" xmlns:r="${relationships}"><bookViews><workbookView xWindow="0" yWindow="0" windowWidth="28800" windowHeight="16000"/></bookViews><sheets>${list.join('')}</sheets>${namesXml}</workbook>`;
}

const definedName = (name: string, sheetIndex: number, reference: string, more = ''): string =>
  `<definedName name="${name}" localSheetId="${sheetIndex}"${more}>${xmlText(reference)}</definedName>`;

function workbookRelationshipsXml(sheetCount: number): string {
  const sheets = sheetNumbers(sheetCount).map(
    (number) =>
      `<Relationship Id="rId${number}" Type="${relationships}/worksheet" Target="worksheets/sheet${number}.xml"/>`,
  );
  const styles = `<Relationship Id="rId${sheetCount + 1}" Type="${relationships}/styles" Target="styles.xml"/>`;
  return `<Relationships xmlns="${packageRelationships}">${sheets.join('')}${styles}</Relationships>`;
}
