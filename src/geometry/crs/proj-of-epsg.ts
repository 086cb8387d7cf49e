/** Transverse Mercator in a UTM zone: `+zone` fixes meridian, scale 0.9996 and the false origin. */
const utm = (zone: number, datum: string, south = false): string =>
  `+proj=utm +zone=${zone}${south ? ' +south' : ''} ${datum} +units=m +no_defs`;

const grs80 = '+ellps=GRS80 +towgs84=0,0,0';

/** Series of UTM zones: first code, first and last zone, datum, southern. */
const utmSeries = [
  { first: 32601, from: 1, to: 60, datum: '+datum=WGS84', south: false },
  { first: 32701, from: 1, to: 60, datum: '+datum=WGS84', south: true },
  { first: 25828, from: 28, to: 38, datum: grs80, south: false },
  { first: 26901, from: 1, to: 23, datum: '+datum=NAD83', south: false },
  { first: 28348, from: 48, to: 58, datum: grs80, south: true },
  { first: 7846, from: 46, to: 59, datum: grs80, south: true },
] as const;

/** The nineteen plane systems of Japan (JGD2000 2443–2461, JGD2011 6669–6687): origin latitude and longitude, degrees. */
const japan: readonly (readonly [number, number])[] = [
  [33, 129.5],
  [33, 131],
  [36, 132.1666666666667],
  [33, 133.5],
  [36, 134.3333333333333],
  [36, 136],
  [36, 137.1666666666667],
  [36, 138.5],
  [36, 139.8333333333333],
  [40, 140.8333333333333],
  [44, 140.25],
  [44, 142.25],
  [44, 144.25],
  [26, 142],
  [26, 127.5],
  [26, 124],
  [26, 131],
  [20, 136],
  [26, 154],
];

/** Single systems of neighbours and of the files we test with; parameters from the EPSG registry. */
const single: Readonly<Record<number, string>> = {
  3825: `+proj=tmerc +lat_0=0 +lon_0=119 +k=0.9999 +x_0=250000 +y_0=0 ${grs80} +units=m +no_defs`,
  3826: `+proj=tmerc +lat_0=0 +lon_0=121 +k=0.9999 +x_0=250000 +y_0=0 ${grs80} +units=m +no_defs`,
  2154: `+proj=lcc +lat_1=49 +lat_2=44 +lat_0=46.5 +lon_0=3 +x_0=700000 +y_0=6600000 ${grs80} +units=m +no_defs`,
  27700:
    '+proj=tmerc +lat_0=49 +lon_0=-2 +k=0.9996012717 +x_0=400000 +y_0=-100000 +ellps=airy +towgs84=446.448,-125.157,542.06,0.15,0.247,0.842,-20.489 +units=m +no_defs',
  2326: '+proj=tmerc +lat_0=22.31213333333334 +lon_0=114.1785555555556 +k=1 +x_0=836694.05 +y_0=819069.8 +ellps=intl +towgs84=-162.619,-276.959,-161.764,0.067753,-2.243649,-1.158827,-1.094246 +units=m +no_defs',
  3414: '+proj=tmerc +lat_0=1.366666666666667 +lon_0=103.8333333333333 +k=1 +x_0=28001.642 +y_0=38744.572 +ellps=WGS84 +units=m +no_defs',
  5186: `+proj=tmerc +lat_0=38 +lon_0=127 +k=1 +x_0=200000 +y_0=600000 ${grs80} +units=m +no_defs`,
  2193: `+proj=tmerc +lat_0=0 +lon_0=173 +k=0.9996 +x_0=1600000 +y_0=10000000 ${grs80} +units=m +no_defs`,
};

/** The proj definition of an EPSG code that is no plane of CGCS2000; null where we hold none. Source: EPSG registry. */
export const projOfEpsg = (code: number): string | null => {
  const known = single[code];
  if (known !== undefined) return known;
  for (const { first, from, to, datum, south } of utmSeries) {
    const zone = code - first + from;
    if (zone >= from && zone <= to) return utm(zone, datum, south);
  }
  const origin = japan[code >= 6669 ? code - 6669 : code - 2443];
  if (origin === undefined) return null;
  return `+proj=tmerc +lat_0=${origin[0]} +lon_0=${origin[1]} +k=0.9999 +x_0=0 +y_0=0 ${grs80} +units=m +no_defs`;
};
