import type { ZipMember } from './zip-directory.ts';

/**
 * What an archive is. A workbook and a KMZ are zips that belong to a format of their own and stay packed; a KMZ is one by its
 * ending, or by the `doc.kml` that stands in it where Google Earth expects it.
 */
export function archiveKind(name: string, members: readonly ZipMember[]): 'workbook' | 'kmz' | 'files' {
  const names = members.map((member) => member.name);
  if (names.includes('[Content_Types].xml') && names.some((one) => one.startsWith('xl/'))) return 'workbook';
  const hasKml = names.some((one) => /\.kml$/i.test(one));
  return hasKml && (/\.kmz$/i.test(name) || names.includes('doc.kml')) ? 'kmz' : 'files';
}
