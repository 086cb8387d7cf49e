import { zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { ReadingOptions } from '../import-format.ts';
import { kmlFormat } from './kml-format.ts';

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const kml = (inner: string): string =>
  `<kml xmlns="http://www.opengis.net/kml/2.2"><Document>${inner}</Document></kml>`;
const ring = (text: string): string => `<LinearRing><coordinates>${text}</coordinates></LinearRing>`;
const outer = '0,0 0,9 9,9 9,0 0,0';
const area = (holes = ''): string => `<Polygon><outerBoundaryIs>${ring(outer)}</outerBoundaryIs>${holes}</Polygon>`;
const point = '<Point><coordinates>113,23</coordinates></Point>';

async function read(content: string | Uint8Array, name = 'a.kml', options: ReadingOptions = {}) {
  const bytes = typeof content === 'string' ? bytesOf(content) : content;
  const [source] = kmlFormat.recognise([{ name, bytes }]);
  const reading = await kmlFormat.read(source!, options);
  const features = reading.layers.flatMap((layer) => layer.features);
  return { ...reading, features, codes: reading.issues.map(({ code }) => code) };
}
const one = async (placemark: string) => read(kml(`<Placemark>${placemark}</Placemark>`));

describe('a KML file', () => {
  it('is known by its ending, by how it begins, and as a KMZ', () => {
    const names = [
      ['a.kml', 'x'],
      ['a.xml', '<?xml version="1.0"?>\n<!-- by hand -->\n<kml>'],
      ['a.txt', '<kml:kml xmlns:kml="x">'],
      ['b.xml', '<gpx/>'],
      ['c.txt', 'a <kml> in the text'],
    ] as const;
    const files = names.map(([name, text]) => ({ name, bytes: bytesOf(text) }));
    const kmz = { name: 'k.kmz', bytes: zipSync({ 'doc.kml': bytesOf('<kml/>') }) };
    expect(kmlFormat.recognise([...files, kmz]).map(({ name }) => name)).toEqual(['a.kml', 'a.xml', 'a.txt', 'k.kmz']);
  });

  it('is in longitude and latitude of WGS84, folders being layers', async () => {
    const folder = (name: string, inner: string) => `<Folder><name>${name}</name>${inner}</Folder>`;
    const marked = (name: string) => `<Placemark><name>${name}</name>${point}</Placemark>`;
    const { layers, crs } = await read(
      kml(
        `<name>园区</name>${marked('a')}${folder('地块', marked('b') + folder('地块', marked('c')))}${folder('空', '')}`,
      ),
    );
    expect(layers.map(({ name, features }) => [name, features.map(({ label }) => label)])).toEqual([
      ['园区', ['a']],
      ['地块', ['b']],
      ['地块/地块', ['c']],
    ]);
    expect(crs).toMatchObject({ kind: 'stated', by: 'format', crs: { kind: 'lonLat', datum: 'wgs84' } });
  });

  it('with more folders than anybody reviews is one layer that keeps them as an attribute', async () => {
    const folders = Array.from(
      { length: 30 },
      (_, index) => `<Folder><name>F${index}</name><Placemark>${point}</Placemark></Folder>`,
    );
    const { layers } = await read(kml(`<name>town</name>${folders.join('')}`));
    expect(layers.map(({ name, features }) => [name, features.length])).toEqual([['town', 30]]);
    expect(layers[0]?.features[7]?.properties).toEqual({ folder: 'F7' });
  });

  it('in GBK is read as its declaration says', async () => {
    const head = bytesOf('<?xml version="1.0" encoding="GBK"?><kml><Placemark><name>');
    const tail = bytesOf(`</name>${point}</Placemark></kml>`);
    const bytes = Uint8Array.of(...head, 0xb5, 0xd8, 0xbf, 0xe9, ...tail);
    const { features, encoding } = await read(bytes);
    expect(features[0]?.properties.name).toBe('地块');
    expect(encoding).toMatchObject({ encoding: 'gb18030', by: 'stated' });
  });

  it('with a prefix on every tag, or with prefixes it never declares, is read all the same', async () => {
    const prefixed =
      '<k:kml xmlns:k="http://www.opengis.net/kml/2.2"><k:Placemark><k:Point><k:coordinates>1,2</k:coordinates></k:Point></k:Placemark></k:kml>';
    expect((await read(prefixed)).features[0]?.geometry).toEqual({ type: 'Point', coordinates: [1, 2] });
    const track =
      '<gx:Track><when>2026</when><gx:coord>1 2 3</gx:coord><when>2027</when><gx:coord>4  5 6</gx:coord></gx:Track>';
    const { features } = await one(track);
    expect(features[0]?.geometry).toEqual({
      type: 'LineString',
      coordinates: [
        [1, 2, 3],
        [4, 5, 6],
      ],
    });
    expect(features[0]?.properties.times).toBe('2026 2027');
  });

  it('packed as KMZ gives every .kml in it, and says what else there was', async () => {
    const files = {
      'doc.kml': bytesOf(kml(`<Placemark>${point}</Placemark>`)),
      'b.kml': bytesOf(kml(`<Placemark>${point}</Placemark>`)),
      'i/a.png': bytesOf('p'),
    };
    const { features, issues } = await read(zipSync(files), 'a.kmz');
    expect(features.length).toBe(2);
    expect(issues).toMatchObject([{ code: 'kml.notTaken', values: { element: '.png', count: 1 } }]);
    expect((await read(zipSync({ 'a.txt': bytesOf('x') }), 'a.kmz')).codes).toEqual(['kml.noKml', 'kml.notTaken']);
  });
});

describe('shapes', () => {
  it('of one kind are one shape, of several kinds the collection they are', async () => {
    const many = await one(`<MultiGeometry>${area()}<MultiGeometry>${area()}</MultiGeometry></MultiGeometry>`);
    expect(many.features[0]?.geometry).toMatchObject({ type: 'MultiPolygon' });
    const mixed = await one(`<MultiGeometry>${area()}${point}</MultiGeometry>`);
    expect(mixed.features[0]?.geometry).toMatchObject({ type: 'GeometryCollection' });
  });

  it('have their outer ring first wherever the file has it', async () => {
    const hole = ring('1,1 2,1 2,2 1,1');
    const { features } = await one(
      `<Polygon><innerBoundaryIs>${hole}</innerBoundaryIs><outerBoundaryIs>${ring(outer)}</outerBoundaryIs></Polygon>`,
    );
    const { coordinates } = features[0]!.geometry as { coordinates: number[][][] };
    expect(coordinates.map((each) => each.length)).toEqual([5, 4]);
  });

  it.each([
    ['a number that is none', '<LineString><coordinates>1,2 NaN,3 5,6</coordinates></LineString>', 'kml.coordinates'],
    ['words', '<Point><coordinates>north of the road</coordinates></Point>', 'kml.coordinates'],
    ['two positions of one point', '<Point><coordinates>1,2 3,4</coordinates></Point>', 'kml.coordinates'],
    [
      'a ring of two',
      `<Polygon><outerBoundaryIs>${ring('1,2 3,4')}</outerBoundaryIs></Polygon>`,
      'geometry.ring.tooFew',
    ],
    [
      'a hole in nothing',
      `<Polygon><innerBoundaryIs>${ring(outer)}</innerBoundaryIs></Polygon>`,
      'geometry.ring.tooFew',
    ],
    [
      'a line of one',
      `<MultiGeometry>${area()}<LineString><coordinates>1,2</coordinates></LineString></MultiGeometry>`,
      'geometry.line.tooFew',
    ],
    ['a track with words', '<gx:Track><gx:coord>1 x 3</gx:coord></gx:Track>', 'kml.coordinates'],
  ])('are refused with the reason for %s', async (_, geometry, code) => {
    const { features, rejected } = await read(
      kml(`<Placemark><name>bad</name>${geometry}</Placemark><Placemark>${point}</Placemark>`),
    );
    expect(features.length).toBe(1);
    expect(rejected).toMatchObject([{ label: 'bad', properties: { name: 'bad' }, issue: { code, feature: 'bad' } }]);
  });

  it('with blanks after the commas are read as meant', async () => {
    const { features } = await one('<LineString><coordinates> 1, 2, 0  3 ,4\n5,6 </coordinates></LineString>');
    expect(features[0]?.geometry).toEqual({
      type: 'LineString',
      coordinates: [
        [1, 2, 0],
        [3, 4],
        [5, 6],
      ],
    });
  });

  it('that nobody drew are none: a placemark without one stays without', async () => {
    expect((await one('<name>a</name>')).features).toMatchObject([{ geometry: null, label: 'a' }]);
    const { features, codes } = await read(
      kml(
        '<GroundOverlay><LatLonBox><north>1</north><south>0</south><east>1</east><west>0</west></LatLonBox></GroundOverlay><NetworkLink><Link><href>http://x.test/a.kml</href></Link></NetworkLink>',
      ),
    );
    expect(features).toEqual([]);
    expect(codes).toEqual(['kml.notTaken', 'kml.notTaken']);
  });
});

describe('attributes', () => {
  it('have the types their schema states; blank is unknown', async () => {
    const fields = ['int', 'double', 'bool', 'string']
      .map((type) => `<SimpleField type="${type}" name="${type}"/>`)
      .join('');
    const data = (...values: string[]) =>
      `<Placemark>${point}<ExtendedData><SchemaData schemaUrl="#s">${['int', 'double', 'bool', 'string'].map((name, index) => `<SimpleData name="${name}">${values[index]}</SimpleData>`).join('')}</SchemaData></ExtendedData></Placemark>`;
    const { features, issues } = await read(
      kml(
        `<Schema name="S" id="s">${fields}</Schema>${data('3', '1.5', 'false', '007')}${data('', '', '', '')}${data('4412000001200000001', 'x', 'maybe', 'a')}`,
      ),
    );
    expect(features.map(({ properties }) => properties)).toEqual([
      { int: 3, double: 1.5, bool: false, string: '007' },
      { int: null, double: null, bool: null, string: '' },
      { int: '4412000001200000001', double: 'x', bool: 'maybe', string: 'a' },
    ]);
    expect(issues.map(({ code, field }) => [code, field])).toEqual([
      ['kml.value', 'double'],
      ['kml.value', 'bool'],
    ]);
  });

  it('without a type are texts, HTML stays as written, and a dangerous name is left out', async () => {
    const { features, codes } = await one(
      `<name>n</name><description><![CDATA[<b onclick="x()">hi</b>]]></description>${point}<ExtendedData><Data name="面积"><value>2.50</value></Data><Data name="__proto__"><value>x</value></Data><own:tag xmlns:own="u">z</own:tag></ExtendedData>`,
    );
    expect(features[0]?.properties).toEqual({
      name: 'n',
      description: '<b onclick="x()">hi</b>',
      面积: '2.50',
      'own:tag': 'z',
    });
    expect(codes).toEqual(['json.dangerousKey']);
    const markup = await one(`<description>Some<br></br>words</description>${point}`);
    expect(markup.features[0]?.properties.description).toBe('Some<br/>words');
  });

  it('of the extended data go before what Google Earth shows, which is kept beside', async () => {
    const { features } = await one(
      `<name>shown</name>${point}<ExtendedData><Data name="name"><value>own</value></Data></ExtendedData>`,
    );
    expect(features[0]?.properties).toEqual({ 'kml:name': 'shown', name: 'own' });
  });
});

describe('a hostile file', () => {
  it.each([
    [
      'a billion laughs',
      '<!DOCTYPE kml [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;">]><kml><Placemark><name>&b;</name></Placemark></kml>',
    ],
    ['a file of the system', '<?xml version="1.0"?><!DOCTYPE kml SYSTEM "file:///etc/passwd"><kml/>'],
    ['an entity inside', '<kml><Document><!ENTITY x "y"></Document></kml>'],
  ])('is refused before anything is parsed: %s', async (_, text) => {
    const { readable, codes } = await read(text);
    expect([readable, codes]).toEqual([false, ['xml.doctype']]);
  });

  it('may write of document types in comments and CDATA', async () => {
    const { codes, features } = await one(`<!-- <!DOCTYPE x> --><name><![CDATA[<!ENTITY>]]></name>${point}`);
    expect([codes, features[0]?.properties.name]).toEqual([[], '<!ENTITY>']);
  });

  it('nested a hundred thousand deep is refused, not followed', async () => {
    const { codes, issues } = await read(`<kml>${'<Folder>'.repeat(100_000)}${'</Folder>'.repeat(100_000)}</kml>`);
    expect(codes).toEqual(['xml.tooDeep']);
    expect(issues[0]?.values?.deepest).toBe(100);
  });

  it.each([
    ['cut short', kml(`<Placemark>${point}`).slice(0, -20), 1],
    ['with tags that do not match', '<kml>\n<Document>\n</Folder></kml>', 3],
    ['with an entity nobody declared', `<kml>\n<Placemark>\n<name>a&nbsp;b</name>${point}</Placemark></kml>`, 3],
    ['with a bare <', '<kml>\n<Document><name>a < b</name></Document></kml>', 2],
  ])('%s is refused with the line', async (_, text, line) => {
    const { readable, issues } = await read(text);
    expect(readable).toBe(false);
    expect(issues).toMatchObject([{ code: 'xml.syntax', values: { line } }]);
  });

  it('that is no KML is named', async () => {
    expect((await read('<gpx><wpt/></gpx>')).issues).toMatchObject([{ code: 'kml.root', values: { value: 'gpx' } }]);
    expect((await read('hello')).codes).toEqual(['kml.root']);
  });

  it('is left when nobody wants it any more', async () => {
    const text = kml(`<Placemark>${point}</Placemark>`);
    await expect(read(text, 'a.kml', { signal: AbortSignal.abort() })).rejects.toThrow();
  });
});
