import { describe, expect, it } from 'vitest';
import { buildPark, buildParkWith, pumpOnEast60 } from '../../test/builders/park-builder.ts';
import { buildContext, stateWhen } from '../../test/builders/store-builder.ts';
import { writeProjectFile } from '../export/project-file.ts';
import { memoryStorage } from '../store/memory-storage.ts';
import type { ParkStorage } from '../store/park-storage.ts';
import { runCommand } from './command.ts';
import { openFreshDemoPark } from './open-demo-park.ts';
import { takeFiles } from './open-files.ts';
import { saveProjectFile } from './save-project-file.ts';
import { openImportedPark } from './take-import.ts';
import { trashPark } from './trash-park.ts';

const full = async (): Promise<void> => {
  throw new DOMException('full', 'QuotaExceededError');
};

/** The work of a user in a browser that keeps nothing any more. */
async function withWorkAtRisk() {
  const memory = memoryStorage();
  const storage: ParkStorage = { ...memory, save: (...given) => ({ ...memory.save(...given), done: full() }) };
  const made = await buildContext({ storage });
  const work = buildParkWith(pumpOnEast60);
  made.store.actions.openPark(work);
  await stateWhen(made.store, ({ saved }) => saved === 'failed');
  return { ...made, work };
}

const other = buildPark({ id: 'other', name: '另一园区' });
const project = {
  name: 'other.mutu.json',
  blob: new Blob([new Uint8Array(writeProjectFile(other, '2026-07-03T00:00:00Z'))]),
};

describe('a park that could not be kept', () => {
  it('gives way to no other one, whichever way that comes', async () => {
    const { context, store, work } = await withWorkAtRisk();
    const ways = [
      () => runCommand(takeFiles, context, [project]),
      () => runCommand(openImportedPark, context, { park: other, issues: [] }),
      () => runCommand(openFreshDemoPark, context, undefined),
      () => runCommand(trashPark, context, { parkId: work.id }),
      // The address bar asks for another park.
      () => store.actions.restore('other'),
    ];
    for (const way of ways) {
      store.actions.dismissNotice();
      await way();
      expect(store.getState().park).toBe(work);
      expect(store.getState().notice).toMatchObject({ tone: 'refused', reason: { code: 'unavailable.notSaved' } });
    }
  });

  it('gives way once it is in a project file, and not when it was edited since', async () => {
    const { context, store, work } = await withWorkAtRisk();
    await runCommand(saveProjectFile, context, undefined);
    store.actions.edit({ ok: true, next: { ...work, name: '改过' }, note: { code: 'edit.rename-park' } });
    await runCommand(takeFiles, context, [project]);
    expect(store.getState().park?.name).toBe('改过');

    await runCommand(saveProjectFile, context, undefined);
    await runCommand(takeFiles, context, [project]);
    expect(store.getState().park?.name).toBe('另一园区');
  });
});
