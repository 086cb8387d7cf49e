import { describe, expect, it } from 'vitest';
import { buildParkWith, pumpOnEast60 } from '../../test/builders/park-builder.ts';
import { buildContext, stateWhen } from '../../test/builders/store-builder.ts';
import type { OpenedFile } from '../store/app-state.ts';
import { memoryStorage } from '../store/memory-storage.ts';
import { runCommand } from './command.ts';
import { exportSummary } from './export-summary.ts';
import { fileName } from './file-name.ts';
import { openDemoPark, openFreshDemoPark } from './open-demo-park.ts';
import { openFiles, takeFiles } from './open-files.ts';
import { placeOnSite } from './place-on-site.ts';
import { printSiteSheet } from './print-site-sheet.ts';
import { saveProjectFile } from './save-project-file.ts';

const textFile = (name: string, text: string): OpenedFile => ({ name, blob: new Blob([text]) });
const plan = buildParkWith(pumpOnEast60);

describe('the project file', () => {
  it('brings the same park back', async () => {
    const { context, store, saved } = await buildContext();
    store.actions.openPark(plan);
    await runCommand(saveProjectFile, context, undefined);
    expect(saved[0]?.name).toBe('测试园区.mutu.json');

    const other = await buildContext({ files: [textFile('a.mutu.json', saved[0]?.text ?? '')] });
    await runCommand(openFiles, other.context, undefined);
    expect(other.store.getState().issues).toEqual([]);
    expect(other.store.getState().park).toEqual(plan);
  });

  it('that is broken leaves the open park alone and says so', async () => {
    const { context, store } = await buildContext();
    store.actions.openPark(plan);
    await runCommand(takeFiles, context, [textFile('b.mutu.json', '{"format":"mutu-project","version":1')]);
    expect(store.getState().park).toBe(plan);
    expect(store.getState().issues.length).toBeGreaterThan(0);
    expect(store.getState().notice).toMatchObject({ tone: 'error', reason: { code: 'notice.notOpened' } });
  });
});

describe('plain files', () => {
  it('wait to be looked at', async () => {
    const { context, store } = await buildContext();
    const files = [textFile('town/land.geojson', '{"type":"FeatureCollection","features":[]}')];
    await runCommand(takeFiles, context, files);
    expect(store.getState().reviewFiles).toEqual(files);
    expect(store.getState().park).toBeNull();
  });
});

describe('the demo park', () => {
  it('opens as the user left it, and as delivered when asked so', async () => {
    const storage = memoryStorage();
    const first = await buildContext({ storage });
    await runCommand(openDemoPark, first.context, undefined);
    await runCommand(placeOnSite, first.context, { projectId: 'pump-60', site: { kind: 'parcel', id: 'east-60' } });

    const { context, store } = await buildContext({ storage });
    await runCommand(openDemoPark, context, undefined);
    expect(store.getState().park?.scenarios[0]?.placements).toHaveLength(1);
    await runCommand(openFreshDemoPark, context, undefined);
    expect(store.getState().park?.scenarios[0]?.placements).toEqual([]);
    await store.actions.flush();
    expect(await storage.list()).toHaveLength(2);
  });
});

describe('the summary', () => {
  it('is not taken home before its figures are there', async () => {
    const { context, store, saved } = await buildContext();
    store.actions.openPark(plan);
    await runCommand(exportSummary, context, { format: 'csv' });
    expect(saved).toEqual([]);
    expect(store.getState().notice?.reason.code).toBe('unavailable.figuresPending');
    await stateWhen(store, ({ assessmentPending }) => !assessmentPending);
    await runCommand(exportSummary, context, { format: 'csv' });
    expect(saved[0]?.name).toBe('测试园区-基本方案.csv');
    expect(saved[0]?.text).toContain('东一号');
  });
});

describe('the site sheet', () => {
  it('is about the site, and about the project on it', async () => {
    const { context, store, saved } = await buildContext();
    store.actions.openPark(plan);
    await stateWhen(store, ({ assessmentPending }) => !assessmentPending);
    const site = { kind: 'parcel', id: 'east-60' } as const;
    await runCommand(printSiteSheet, context, { site });
    await runCommand(printSiteSheet, context, { site, projectId: 'pump-60' });
    await runCommand(printSiteSheet, context, { site: { kind: 'parcel', id: 'large-240' }, projectId: 'pump-60' });
    expect(saved.map(({ name }) => name.split(' · ')[0])).toEqual(['东一号', '东一号 × 水泵基地', '北一号 × 水泵基地']);
  });
});

describe('file names', () => {
  it('hold nothing a file system forbids', () => {
    expect(fileName('A/B: "C"?')).toBe('A-B- -C-');
    expect(fileName('园区. ')).toBe('园区');
    expect(fileName('')).toBe('mutu');
  });
});
