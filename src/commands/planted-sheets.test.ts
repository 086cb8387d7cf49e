import { describe, expect, it } from 'vitest';
import { isPlantedHidden, plantedPark, plantedRedactions } from '../../test/builders/planted-park.ts';
import { buildContext, stateWhen } from '../../test/builders/store-builder.ts';
import type { SiteRef } from '../domain/placement.ts';
import { gatherDocument } from './gather-document.ts';
import { usualPaper } from './sheet-wish.ts';

describe('sheets of a park whose every text is met nowhere else', () => {
  it.each(plantedRedactions)('tell nothing hidden: $profile hides $hides, positions $positions', async (redaction) => {
    const { park, brief, planted } = plantedPark(redaction);
    const { context, store } = await buildContext();
    store.actions.openPark(park);
    await stateWhen(store, ({ assessment, assessmentPending }) => assessment !== null && !assessmentPending);
    // The option and its unit, then the other land, where somebody is.
    const choices: readonly (readonly SiteRef[])[] = [
      brief.options.map(({ site }) => site),
      [{ kind: 'parcel', id: park.parcels.at(-1)!.id }],
    ];
    const told = new Set<string>();
    for (const sheet of ['site', 'comparison', 'supply', 'register', 'summary'] as const)
      for (const sites of choices)
        for (const language of ['zh-CN', 'en'] as const) {
          const document = await gatherDocument(context, {
            sheet,
            sites,
            projectId: brief.projectId!,
            paper: usualPaper(sheet, 2),
            scale: null,
            language,
            redaction,
            withCoordinates: false,
            template: null,
          });
          // Sheets of the house are made for nobody else.
          expect(document === null).toBe(sheet === 'register' || sheet === 'summary');
          const text = JSON.stringify(document);
          if (document && sheet !== 'supply' && sites === choices[0])
            expect(text.includes(park.parcels.at(-2)!.name)).toBe(true);
          for (const each of planted)
            if (isPlantedHidden(each, redaction) && text.includes(each.text)) told.add(`${sheet} ${each.place}`);
        }
    expect([...told]).toEqual([]);
  });
});
