/** Finds the files of a park folder by the paths park.json uses. */
export interface ParkFiles {
  /** The text of park.json, if there is one. */
  readonly main: string | undefined;
  /** The text of a file named in park.json. */
  find(path: string): string | undefined;
}

const folderOf = (path: string): string => path.slice(0, path.lastIndexOf('/') + 1);
const nameOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1);

/** `demo-park/../rules/a.json` → `rules/a.json`; steps above the top stay. */
function plainPath(path: string): string {
  const steps: string[] = [];
  for (const step of path.split('/')) {
    if (step === '..' && steps.length > 0 && steps.at(-1) !== '..') steps.pop();
    else if (step !== '.' && step !== '') steps.push(step);
  }
  return steps.join('/');
}

/**
 * A browser hands over a dropped folder with the folder's name in front, and files picked one by one with no folder at
 * all. So a path is looked up as park.json writes it, then from park.json's own folder, then by its bare name where only
 * one file bears it.
 */
export function parkFiles(files: ReadonlyMap<string, string>, mainName: string): ParkFiles {
  const paths = [...files.keys()];
  const [mainPath] = paths.filter((path) => nameOf(path) === mainName).sort((a, b) => a.length - b.length);
  const base = mainPath === undefined ? '' : folderOf(mainPath);
  return {
    main: mainPath === undefined ? undefined : files.get(mainPath),
    find(path) {
      const exact = files.get(path) ?? files.get(plainPath(base + path));
      if (exact !== undefined) return exact;
      const namesakes = paths.filter((one) => nameOf(one) === nameOf(path));
      return namesakes.length === 1 && namesakes[0] !== undefined ? files.get(namesakes[0]) : undefined;
    },
  };
}
