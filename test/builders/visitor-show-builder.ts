import { join } from 'node:path';
import { openPark } from '../../src/cli/open-park.ts';
import type { Brief } from '../../src/domain/brief.ts';
import type { Park } from '../../src/domain/park.ts';
import { visitorRedaction } from '../../src/domain/redaction.ts';
import type { EngineClient } from '../../src/engine/engine-client.ts';
import { inlineEngineClient } from '../../src/engine/inline-client.ts';
import {
  driveKinds,
  type MadeShow,
  makeVisitorShow,
  type ShowInput,
} from '../../src/export/visitor/make-visitor-show.ts';
import { loadLanguage, loadRest } from '../../src/locale/languages-loaded.ts';
import { createTranslator } from '../../src/locale/translator.ts';

/** The demo park as the app opens it. */
export function readDemoPark(): Park {
  const { park } = openPark('data/demo-park', join(import.meta.dirname, '..', '..'));
  if (!park) throw new Error('the demo park does not open');
  return park;
}

/** A brief of a few sites for a visitor, hidden all that can be; `overrides` replace whole fields. */
export function buildBrief(overrides: Partial<Brief> = {}): Brief {
  return {
    id: 'brief-1',
    name: '来访准备',
    language: 'zh-CN',
    redaction: visitorRedaction,
    options: [
      { site: { kind: 'parcel', id: 'east-60' } },
      { site: { kind: 'parcel', id: 'large-240' } },
      { site: { kind: 'unit', id: 'shed-1-ground' } },
    ],
    ...overrides,
  };
}

/** The best sites of a demo project, hidden all that can be. */
export async function buildDemoBrief(park: Park, engine: EngineClient, overrides: Partial<Brief> = {}): Promise<Brief> {
  const projectId = 'p04-smart-elevator';
  const { sites } = await engine.rank(park, projectId);
  const best = sites.filter(({ verdict }) => verdict !== 'fail').slice(0, 3);
  return buildBrief({
    audience: '智能电梯考察团',
    welcome: '欢迎来到园区。',
    contact: '园区招商服务中心 0766-1234567',
    projectId,
    options: best.map(({ site }) => ({ site })),
    ...overrides,
  });
}

/** The show of a brief, with what the engine finds of its sites. */
export async function buildShow(
  park: Park,
  brief: Brief,
  engine?: EngineClient,
  madeOn: string | null = null,
): Promise<MadeShow> {
  const asked = engine ?? (await inlineEngineClient());
  await loadLanguage(brief.language);
  await loadRest();
  const { projectId } = brief;
  const sites = brief.options.map(({ site }) => site);
  const proposals: ShowInput['proposals'][number][] = [];
  for (const site of projectId === undefined ? [] : sites)
    proposals.push({ site, proposal: await asked.propose(park, projectId ?? '', site) });
  return makeVisitorShow({
    park,
    assessment: await asked.assess(park),
    ranking: projectId === undefined ? null : await asked.rank(park, projectId),
    brief,
    proposals,
    drives: await asked.ask(park, { kind: 'drives', sites, kinds: driveKinds }),
    madeOn,
    t: createTranslator(brief.language).t,
  });
}
