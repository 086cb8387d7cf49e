import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Assessment } from '../../src/domain/assessment.ts';
import type { Park } from '../../src/domain/park.ts';
import { assessPark } from '../../src/engine/assess-park.ts';
import { prepareEngine } from '../../src/engine/prepare-engine.ts';
import { readParkFolder } from '../../src/import/read-park-folder.ts';

/** The demo park as it is served, with its figures. */
export async function assessedDemoPark(): Promise<{ readonly park: Park; readonly assessment: Assessment }> {
  const data = fileURLToPath(new URL('../../data/', import.meta.url));
  const read = (folder: string, prefix: string): [string, string][] =>
    readdirSync(join(data, folder)).map((name) => [prefix + name, readFileSync(join(data, folder, name), 'utf8')]);
  const { park } = readParkFolder(new Map([...read('demo-park', ''), ...read('rules', '../rules/')]));
  if (!park) throw new Error('no demo park');
  await prepareEngine();
  return { park, assessment: assessPark(park) };
}
