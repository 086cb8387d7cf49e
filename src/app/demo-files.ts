import type { Issue } from '../domain/issue.ts';
import type { Park } from '../domain/park.ts';

/** The demo park as files of the build, fetched from where the app itself came from. */
const addresses = import.meta.glob<string>('../../data/{demo-park,rules}/*.{json,geojson,csv}', {
  query: '?url',
  import: 'default',
  eager: true,
});

/** As park.json names it: files beside it by name, the rules one folder up. */
const nameInPark = (path: string): string =>
  path.replace('../../data/demo-park/', '').replace('../../data/rules/', '../rules/');

/** Reads the demo park that is served with the app. */
export async function demoPark(): Promise<{ readonly park: Park | null; readonly issues: readonly Issue[] }> {
  const texts = Object.entries(addresses).map(async ([path, address]) => {
    const answer = await fetch(address);
    if (!answer.ok) throw new Error(`${path}: ${answer.status}`);
    return [nameInPark(path), await answer.text()] as const;
  });
  const [{ readParkFolder }, files] = await Promise.all([import('../import/read-park-folder.ts'), Promise.all(texts)]);
  return readParkFolder(new Map(files));
}
