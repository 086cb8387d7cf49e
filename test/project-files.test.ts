import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { writeProjectFile } from '../src/export/project-file.ts';
import { projectFileVersion } from '../src/import/migrate-project-file.ts';
import { readProjectFile } from '../src/import/read-project-file.ts';

const folder = new URL('fixtures/project-files/', import.meta.url);
const versions = readdirSync(folder).flatMap((name) => /^v(\d+)\.mutu\.json$/.exec(name)?.[1] ?? []);
const textOf = (name: string): string => readFileSync(new URL(name, folder), 'utf8');

describe('project files', () => {
  it('have a fixture of every version that ever left the program', () => {
    const ever = Array.from({ length: projectFileVersion }, (_, index) => String(index + 1));
    expect(versions.sort()).toEqual(ever);
  });

  it.each(versions)('of version %s open to the same park as ever, without a fault', (version) => {
    const text = textOf(`v${version}.mutu.json`);
    expect(JSON.parse(text)).toMatchObject({ format: 'mutu-project', version: Number(version) });
    const { park, issues } = readProjectFile(text);
    expect(issues).toEqual([]);
    expect(park).toEqual(JSON.parse(textOf(`v${version}.opened.json`)));
  });

  it.each(versions)('of version %s are whole when they are saved again', (version) => {
    const { park } = readProjectFile(textOf(`v${version}.mutu.json`));
    if (!park) throw new Error('not opened');
    const again = new TextDecoder().decode(writeProjectFile(park, '2022-07-01T08:00:00Z'));
    expect(readProjectFile(again)).toEqual({ park, issues: [] });
  });
});
