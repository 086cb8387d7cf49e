import type { Crs } from '../../geometry/crs/crs.ts';
import { type Cgcs2000Plane, centralMeridian, falseEastM } from '../../geometry/plane-spec.ts';

const degree = 'UNIT["Degree",0.0174532925199433]';
const greenwich = 'PRIMEM["Greenwich",0.0]';
const china2000 = `GEOGCS["GCS_China_Geodetic_Coordinate_System_2000",DATUM["D_China_2000",SPHEROID["CGCS2000",6378137.0,298.257222101]],${greenwich},${degree}]`;
const wgs1984 = `GEOGCS["GCS_WGS_1984",DATUM["D_WGS_1984",SPHEROID["WGS_1984",6378137.0,298.257223563]],${greenwich},${degree}]`;
const webMercator = `PROJCS["WGS_1984_Web_Mercator_Auxiliary_Sphere",${wgs1984},PROJECTION["Mercator_Auxiliary_Sphere"],PARAMETER["False_Easting",0.0],PARAMETER["False_Northing",0.0],PARAMETER["Central_Meridian",0.0],PARAMETER["Standard_Parallel_1",0.0],PARAMETER["Auxiliary_Sphere_Type",0.0],UNIT["Meter",1.0]]`;

/**
 * The text of a `.prj` as Esri writes it, with Esri's own names (EPSG 4490, 4491–4554, 4326, 3857), by which programs know the
 * system. Null for systems no `.prj` can say: the shifted ones of web maps, and those given by a proj string.
 */
export function wktOfCrs(crs: Crs): string | null {
  switch (crs.kind) {
    case 'lonLat':
      return crs.datum === 'cgcs2000' ? china2000 : wgs1984;
    case 'plane':
      return wktOfPlane(crs.plane);
    case 'webMercator':
      return webMercator;
    case 'gcj02':
    case 'bd09':
      return null;
    case 'proj':
      return /^(PROJCS|GEOGCS)\[/.test(crs.definition) ? crs.definition : null;
  }
}

function wktOfPlane(plane: Cgcs2000Plane): string {
  const meridian = centralMeridian(plane);
  const width = plane.kind === 'cgcs2000-3deg' ? '3_Degree_GK' : 'GK';
  const name = plane.zoneDigits === false ? `CM_${meridian}E` : `Zone_${plane.zone}`;
  const parameters = [
    ['False_Easting', falseEastM(plane)],
    ['False_Northing', 0],
    ['Central_Meridian', meridian],
    ['Scale_Factor', 1],
    ['Latitude_Of_Origin', 0],
  ] as const;
  const written = parameters.map(([key, value]) => `PARAMETER["${key}",${value.toFixed(1)}]`).join(',');
  return `PROJCS["CGCS2000_${width}_${name}",${china2000},PROJECTION["Gauss_Kruger"],${written},UNIT["Meter",1.0]]`;
}
