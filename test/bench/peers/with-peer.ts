import type { Bench } from '../bench-row.ts';
import type { PostgisPeer } from './postgis-peer.ts';
import { whyNot } from './python-land.ts';
import type { PythonPeer } from './python-peer.ts';

interface Entry {
  readonly row: string;
  readonly work: string;
  readonly against: string;
  readonly bar?: string;
}

/** Compares with a library of Python, or says why it cannot. */
export const withPython = async (
  { python, report }: Bench,
  library: 'shapely' | 'scipy' | 'pyproj',
  entry: Entry,
  compare: (python: PythonPeer) => Promise<unknown>,
): Promise<void> => {
  const missing = whyNot(python, library);
  if (missing !== null || 'missing' in python) report.skip(entry, missing ?? '');
  else await compare(python);
};

/** Compares with PostGIS (and pgRouting where it is asked for), or says why it cannot. */
export const withPostgis = async (
  { postgis, report }: Bench,
  entry: Entry,
  compare: (postgis: PostgisPeer) => Promise<unknown>,
  needsRouting = false,
): Promise<void> => {
  if ('missing' in postgis) report.skip(entry, postgis.missing);
  else if (needsRouting && !postgis.hasRouting) report.skip(entry, 'pgRouting is not installed');
  else await compare(postgis);
};
