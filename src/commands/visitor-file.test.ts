import { describe, expect, it } from 'vitest';
import { buildContext, stateWhen } from '../../test/builders/store-builder.ts';
import { buildBrief } from '../../test/builders/visitor-show-builder.ts';
import { saveBrief } from '../domain/operations/save-brief.ts';
import { runCommand } from './command.ts';
import { exportVisitorFile, leaveVisitorFile, saveVisitorFile } from './visitor-file.ts';

/** The test park with a brief for the pump works, its figures there. */
async function withBrief(change: Parameters<typeof buildBrief>[0] = {}) {
  const built = await buildContext();
  const { store, context } = built;
  const { park } = await context.demoPark();
  store.actions.openPark(park!);
  const brief = buildBrief({ projectId: 'pump-60', audience: '泵业', ...change });
  store.actions.edit(saveBrief(store.getState().park!, { brief }));
  await stateWhen(store, ({ assessment, assessmentPending }) => assessment !== null && !assessmentPending);
  return { ...built, brief, step: () => store.getState().visitorFile };
}

describe('the file for a visitor', () => {
  it('is made, shown with what was checked, and then saved', async () => {
    const { context, store, saved, brief, step } = await withBrief();
    await runCommand(exportVisitorFile, context, { briefId: brief.id });
    const made = step();
    expect(made).toMatchObject({ kind: 'made', name: '测试园区-泵业-1970-01-01.html', check: { present: [] } });
    expect(made?.kind === 'made' && made.check.checked).toBeGreaterThan(50);
    expect(saved).toEqual([]);
    await runCommand(saveVisitorFile, context, undefined);
    expect(saved.map(({ name, mime }) => `${name} ${mime}`)).toEqual(['测试园区-泵业-1970-01-01.html text/html']);
    expect(saved[0]!.text).toContain('水泵基地');
    expect(saved[0]!.text).not.toContain('某租户');
    expect(step()).toBeNull();
    expect(store.getState().notice?.reason.code).toBe('notice.fileSaved');
  });

  it('carries what was said to matter while presenting, and leaves the brief as it is', async () => {
    const { context, store, brief, step } = await withBrief({ wishes: { land: 2, power: 1 } });
    await runCommand(exportVisitorFile, context, { briefId: brief.id, wishes: { land: 0, expressway: 5 } });
    const made = step();
    const html = made?.kind === 'made' ? new TextDecoder().decode(made.bytes) : '';
    expect(html).toContain('"startWishes":{"land":0,"expressway":5,"power":1}');
    expect(store.getState().park!.briefs![0]!.wishes).toEqual({ land: 2, power: 1 });
  });

  it('is refused where a tenant is named, and then cannot be saved', async () => {
    const { context, saved, brief, step } = await withBrief({ welcome: '楼上是某租户。' });
    await runCommand(exportVisitorFile, context, { briefId: brief.id });
    expect(step()).toMatchObject({
      kind: 'refused',
      check: { present: [{ text: '某租户', place: 'units/shed-1-upper/tenant', saidIn: ['welcome'] }] },
    });
    await runCommand(saveVisitorFile, context, undefined);
    expect(saved).toEqual([]);
    await runCommand(leaveVisitorFile, context, undefined);
    expect(step()).toBeNull();
  });

  it('is not made of a brief that is not there, nor while one is made', async () => {
    const { store, context, brief } = await withBrief();
    expect(exportVisitorFile.unavailable(store.getState(), { briefId: 'gone' })?.code).toBe('unavailable.noBrief');
    const making = runCommand(exportVisitorFile, context, { briefId: brief.id });
    expect(exportVisitorFile.unavailable(store.getState(), { briefId: brief.id })?.code).toBe(
      'unavailable.visitorFilePending',
    );
    await making;
  });

  it('is forgotten when it is closed while it is made', async () => {
    const { context, brief, step } = await withBrief();
    const making = runCommand(exportVisitorFile, context, { briefId: brief.id });
    await runCommand(leaveVisitorFile, context, undefined);
    await making;
    expect(step()).toBeNull();
  });
});
