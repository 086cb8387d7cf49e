import type { Park } from '../domain/park.ts';
import { projectFileVersion } from '../import/migrate-project-file.ts';

export const projectFileExtension = 'mutu.json';
export const projectFileMime = 'application/json';

/**
 * The whole park as one file, UTF-8 JSON (docs/project-file.md): the document as it is, nothing of the screen and no
 * figures, which are computed again. `savedAt` is an ISO time.
 */
export function writeProjectFile(park: Park, savedAt: string): Uint8Array {
  const file = { format: 'mutu-project', version: projectFileVersion, savedAt, park };
  return new TextEncoder().encode(`${JSON.stringify(file, null, 1)}\n`);
}
