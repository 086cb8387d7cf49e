import { existsSync, readFileSync, statSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { filesOfPark, type ParkReading, parkFileName, readParkFolder } from '../import/read-park-folder.ts';
import { readProjectFile } from '../import/read-project-file.ts';
import { UsageError } from './usage-error.ts';

/** Opens `--park`: a folder with park.json, that park.json itself, or one project file. */
export function openPark(path: string, cwd: string): ParkReading {
  const place = resolve(cwd, path);
  if (!existsSync(place)) throw new UsageError('usage.park', { path });
  if (statSync(place).isDirectory()) return openFolder(place);
  if (basename(place) === parkFileName) return openFolder(resolve(place, '..'));
  return readProjectFile(readFileSync(place, 'utf8'), basename(place));
}

function openFolder(folder: string): ParkReading {
  const files = new Map<string, string>();
  const take = (path: string): void => {
    const file = join(folder, path);
    if (existsSync(file) && statSync(file).isFile()) files.set(path, readFileSync(file, 'utf8'));
  };
  take(parkFileName);
  for (const path of filesOfPark(files.get(parkFileName) ?? '')) take(path);
  return readParkFolder(files);
}
