import { expose, wrap } from 'comlink';
import { afterEach, describe, expect, it } from 'vitest';
import { buildPark, buildParkWith, pumpOnEast60 } from '../../test/builders/park-builder.ts';
import { type EngineHost, engineHost } from './engine-host.ts';
import type { EngineLine } from './engine-line.ts';
import { inlineEngineClient } from './inline-client.ts';
import type { EngineMessage } from './packed-park.ts';
import { isSuperseded } from './superseded.ts';
import { workerEngineClient } from './worker-client.ts';

const open: (() => void)[] = [];
afterEach(() => {
  for (const close of open.splice(0)) close();
});

/** The real host behind a real message channel, so that everything is cloned on its way as to a worker. */
function channelLine(seen: EngineMessage[] = [], host: EngineHost = engineHost()): EngineLine {
  const { port1, port2 } = new MessageChannel();
  const watched: EngineHost = {
    answer(message) {
      seen.push(message);
      return host.answer(message);
    },
  };
  expose(watched, port1);
  const close = () => {
    port1.close();
    port2.close();
  };
  open.push(close);
  return { host: wrap<EngineHost>(port2), onBreakdown: () => {}, close };
}

const settled = (promise: Promise<unknown>) =>
  promise.then(
    () => 'answered',
    (error: unknown) => (isSuperseded(error) ? 'superseded' : String(error)),
  );

describe('the engine behind a worker', () => {
  it('answers as the engine in this thread does', async () => {
    const park = buildParkWith(pumpOnEast60);
    const [far, here] = [workerEngineClient({ connect: () => channelLine() }), await inlineEngineClient()];
    expect(await far.rank(park, 'pump-60')).toEqual(await here.rank(park, 'pump-60'));
    expect(await far.assess(park)).toEqual(await here.assess(park));
    const site = { kind: 'parcel', id: 'large-240' } as const;
    expect(await far.propose(park, 'pump-60', site)).toEqual(await here.propose(park, 'pump-60', site));
  });

  it('starts when it is told to, and then asks the worker that runs', async () => {
    let started = 0;
    const connect = () => {
      started += 1;
      return channelLine();
    };
    const client = workerEngineClient({ connect });
    expect(started).toBe(0);
    client.start();
    expect(started).toBe(1);
    await client.assess(buildPark());
    expect(started).toBe(1);
  });

  it('sends each layer once', async () => {
    const seen: EngineMessage[] = [];
    const client = workerEngineClient({ connect: () => channelLine(seen) });
    const park = buildPark();
    await client.assess(park);
    await client.rank(park, 'pump-60');
    await client.assess({ ...park, scenarios: buildParkWith(pumpOnEast60).scenarios });
    expect(seen.map((each) => each.added.length)).toEqual([9, 0, 1]);
    expect(seen.some((each) => 'backdrop' in each.rest)).toBe(false);
  });

  it('drops the older question of a kind, and never asks one that waited in vain', async () => {
    const seen: EngineMessage[] = [];
    const client = workerEngineClient({ connect: () => channelLine(seen) });
    const park = buildPark();
    const answers = ['pump-60', 'hall-1500', 'steel-unknown'].map((each) => client.rank(park, each));
    const other = client.assess(park);
    expect(await Promise.all(answers.map(settled))).toEqual(['superseded', 'superseded', 'answered']);
    expect((await answers[2]!).projectId).toBe('steel-unknown');
    expect(await settled(other)).toBe('answered');
    expect(seen.filter((each) => each.question.kind === 'rank')).toHaveLength(2);
  });

  it('replaces a worker that is stuck', async () => {
    const stuck: EngineHost = { answer: () => new Promise(() => {}) };
    const lines = [() => channelLine([], stuck), () => channelLine()];
    const client = workerEngineClient({ connect: () => lines.shift()!(), timeLimitMs: 500 });
    expect(await settled(client.rank(buildPark(), 'pump-60'))).toBe('Error: The engine did not answer in time.');
    expect(await settled(client.rank(buildPark(), 'pump-60'))).toBe('answered');
  });

  it('ends open questions when it is disposed', async () => {
    const client = workerEngineClient({ connect: () => channelLine() });
    const answer = settled(client.assess(buildPark()));
    client.dispose();
    expect(await answer).toBe('superseded');
  });
});
