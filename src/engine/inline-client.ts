import { assessPark } from './assess-park.ts';
import type { EngineClient } from './engine-client.ts';
import { prepareEngine } from './prepare-engine.ts';
import { proposePlacement } from './propose-placement.ts';
import { rankSites } from './rank-sites.ts';

/** The engine in this very thread: for the terminal, for tests, and for frames too short to ask a worker. */
export async function inlineEngineClient(): Promise<EngineClient> {
  await prepareEngine();
  return {
    assess: async (park) => assessPark(park),
    rank: async (park, projectId) => rankSites(park, projectId),
    propose: async (park, projectId, site) => proposePlacement(park, projectId, site),
    dispose: () => {},
  };
}
