import type { Ranking } from '../domain/assessment.ts';
import type { Brief } from '../domain/brief.ts';
import { hasSite } from '../domain/brief-site.ts';
import type { Park } from '../domain/park.ts';
import type { EngineClient } from '../engine/engine-client.ts';
import { isSuperseded } from '../engine/superseded.ts';
import type { MadeShow, ShowInput } from '../export/visitor/make-visitor-show.ts';
import { loadLanguage, loadRest } from '../locale/languages-loaded.ts';
import { createTranslator } from '../locale/translator.ts';
import type { CommandContext } from './command.ts';

/** One gathering at a time asks the engine: two would drop each other's questions. */
const queues = new WeakMap<EngineClient, Promise<unknown>>();

/** A question dropped for one of the screen's is asked again; the screen asks once an edit, not for ever. */
const mostTries = 5;
async function askedUntilAnswered<Answer>(ask: () => Promise<Answer>): Promise<Answer> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await ask();
    } catch (error) {
      if (!isSuperseded(error) || tries >= mostTries) throw error;
    }
  }
}

/**
 * The presentation of a brief from the park as it stands now, with what the engine finds of its sites. `madeOn` is the day
 * that is printed on a file; a show on the screen has none.
 */
export function gatherShow(
  context: Pick<CommandContext, 'store' | 'engine'>,
  brief: Brief,
  madeOn: string | null = null,
): Promise<MadeShow> {
  const { engine } = context;
  const before = queues.get(engine) ?? Promise.resolve();
  const gathered = before.then(() => gatherNow(context, brief, madeOn));
  queues.set(
    engine,
    gathered.catch(() => null),
  );
  return gathered;
}

async function gatherNow(
  { store, engine }: Pick<CommandContext, 'store' | 'engine'>,
  brief: Brief,
  madeOn: string | null,
): Promise<MadeShow> {
  const { park, assessment, matching } = store.getState();
  if (!park) throw new Error('there is no park to show');
  const known = matching && !matching.pending ? matching.ranking : null;
  const [ranking, { makeVisitorShow, driveKinds }] = await Promise.all([
    rankingFor(engine, park, brief, known),
    import('../export/visitor/make-visitor-show.ts'),
    loadLanguage(brief.language).then(loadRest),
  ]);
  const sites = brief.options.map(({ site }) => site).filter((site) => hasSite(park, site));
  const { projectId } = brief;
  const proposals: ShowInput['proposals'][number][] = [];
  if (ranking && projectId !== undefined) {
    // One after the other: of questions of one kind only the newest is answered.
    for (const site of sites) {
      const proposal = await askedUntilAnswered(() => engine.propose(park, projectId, site));
      proposals.push({ site, proposal });
    }
  }
  const drives = await askedUntilAnswered(() => engine.ask(park, { kind: 'drives', sites, kinds: driveKinds }));
  const { t } = createTranslator(brief.language);
  return makeVisitorShow({ park, assessment, ranking, brief, proposals, drives, madeOn, t });
}

/** How the sites answer the brief's project; null without one, or where it has left the park. */
async function rankingFor(
  engine: EngineClient,
  park: Park,
  { projectId }: Brief,
  known: Ranking | null,
): Promise<Ranking | null> {
  if (projectId === undefined || !park.projects.some(({ id }) => id === projectId)) return null;
  if (known?.projectId === projectId && known.scenarioId === park.activeScenarioId) return known;
  return askedUntilAnswered(() => engine.rank(park, projectId));
}
