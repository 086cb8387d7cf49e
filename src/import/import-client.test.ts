import { expose, wrap } from 'comlink';
import { afterEach, describe, expect, it } from 'vitest';
import { importClient } from './import-client.ts';
import { isCancelled } from './review/cancelled.ts';
import { parkOf, portion } from './review/park-in-portions.ts';
import { ReviewHost, type ReviewProgress } from './review/review-host.ts';
import type { ReviewLine } from './review/review-line.ts';

const channels: MessageChannel[] = [];
afterEach(() => {
  for (const { port1, port2 } of channels.splice(0)) {
    port1.close();
    port2.close();
  }
});

/** A host in this very thread behind a real channel; `host` may be one that never answers. */
function channelLine(host: object = new ReviewHost()): ReviewLine & { readonly isClosed: () => boolean } {
  const channel = new MessageChannel();
  channels.push(channel);
  expose(host, channel.port2);
  let closed = false;
  return {
    host: wrap<ReviewHost>(channel.port1),
    onBreakdown: () => {},
    close() {
      closed = true;
      channel.port1.close();
    },
    isClosed: () => closed,
  };
}

const square = (west: number, id: string) => ({
  type: 'Feature',
  id,
  properties: { 名称: id },
  geometry: {
    type: 'Polygon',
    coordinates: [
      [
        [west, 23],
        [west + 0.001, 23],
        [west + 0.001, 23.001],
        [west, 23.001],
        [west, 23],
      ],
    ],
  },
});
const land = (...features: readonly object[]) => [
  { name: 'town/land.geojson', blob: new Blob([JSON.stringify({ type: 'FeatureCollection', features })]) },
];
const wish = { choices: {}, near: null };
const nothing = (): void => {};
const settled = (promise: Promise<unknown>) =>
  promise.then(
    () => 'answered',
    (error: unknown) => (isCancelled(error) ? 'cancelled' : String(error)),
  );

describe('the review of files elsewhere', () => {
  it('tells what they hold, draws them, and makes a park of them', async () => {
    const client = importClient(() => channelLine());
    const told: ReviewProgress[] = [];
    const summary = await client.inspect(land(square(113, 'a'), square(113.002, 'b')), wish, (one) => told.push(one));
    expect(summary.sources[0]?.layers[0]).toMatchObject({ file: 'town/land.geojson', count: 2, sound: 2 });
    // Features stay where they are.
    expect(JSON.stringify(summary)).not.toContain('23.001');
    expect(told[0]).toMatchObject({ stage: 'reading', name: 'town/land.geojson' });
    const [drawn] = await client.ask((host) => host.preview());
    expect(drawn).toMatchObject({ shown: 2, of: 2 });
    const facts = await client.ask((host) => host.object('town/land.geojson', 1));
    expect(facts?.facts).toEqual([{ field: '名称', text: 'b' }]);
    const { park } = await parkOf(client, summary.mapping);
    expect(park?.parcels.map(({ id }) => id)).toEqual(['a', 'b']);
  });

  it('hands a large park over in portions, none lost and none twice', async () => {
    const client = importClient(() => channelLine());
    const count = portion + 7;
    const many = Array.from({ length: count }, (_, at) => square(113 + (at % 200) * 0.002, `p${at}`));
    const summary = await client.inspect(land(...many), wish, nothing);
    const { head } = await client.ask((host) => host.newPark(summary.mapping));
    expect(head?.park.parcels).toEqual([]);
    const { park } = await parkOf(client, summary.mapping);
    expect(park?.parcels).toHaveLength(head?.counts.parcels ?? 0);
    expect(new Set(park?.parcels.map(({ id }) => id)).size).toBe(count);
  });

  it('holds the files against a park that has them already', async () => {
    const client = importClient(() => channelLine());
    const first = await client.inspect(land(square(113, 'a'), square(113.002, 'b')), wish, nothing);
    const { park } = await parkOf(client, first.mapping);
    if (!park) throw new Error('two squares are a park');
    const next = await client.inspect(land(square(113, 'a'), square(113.004, 'c')), wish, nothing);
    const { layers } = await client.ask((host) => host.compare(park, next.mapping));
    const [parcels] = layers;
    expect(parcels?.added.map(({ id }) => id)).toEqual(['c']);
    expect(parcels?.gone.map(({ id }) => id)).toEqual(['b']);
    expect(parcels?.same.map(({ id }) => id)).toEqual(['a']);
  });

  it('reads the files once, however often something is chosen', async () => {
    let opened = 0;
    class Counting extends ReviewHost {
      override open(...given: Parameters<ReviewHost['open']>): Promise<void> {
        opened += 1;
        return super.open(...given);
      }
    }
    const client = importClient(() => channelLine(new Counting()));
    const files = land(square(113, 'a'));
    await client.inspect(files, wish, nothing);
    const moved = await client.inspect(
      files,
      { ...wish, choices: { 'town/land.geojson': { crs: { kind: 'gcj02' } } } },
      nothing,
    );
    expect(opened).toBe(1);
    expect(moved.sources[0]?.crs).toEqual({ kind: 'chosen', crs: { kind: 'gcj02' } });
    const { park } = await parkOf(client, moved.mapping);
    // Moved by some hundred metres, and marked in every record.
    expect(park?.parcels[0]?.extra).toMatchObject({ turnedBack: 'GCJ-02 → WGS84 (±5 m)' });
    expect(JSON.stringify(park?.parcels[0]?.sources)).toContain('GCJ-02');
  });

  it('ends at once when it is given up, and begins again with another worker', async () => {
    const stuck = { open: () => new Promise(() => {}) };
    const lines = [channelLine(stuck), channelLine()];
    const [first] = lines;
    const client = importClient(() => lines.shift() ?? channelLine());
    const answer = settled(client.inspect(land(square(113, 'a')), wish, nothing));
    client.cancel();
    expect(await answer).toBe('cancelled');
    expect(first?.isClosed()).toBe(true);
    const again = await client.inspect(land(square(113, 'a')), wish, nothing);
    expect(again.sources).toHaveLength(1);
  });

  it('gives an inspection up for a newer one', async () => {
    const stuck = { open: () => new Promise(() => {}) };
    const lines = [channelLine(stuck), channelLine()];
    const client = importClient(() => lines.shift() ?? channelLine());
    const older = settled(client.inspect(land(square(113, 'a')), wish, nothing));
    const newer = await client.inspect(land(square(113, 'b')), wish, nothing);
    expect(await older).toBe('cancelled');
    expect(newer.sources[0]?.layers[0]?.count).toBe(1);
  });

  it('has nothing to say before anything was inspected', async () => {
    expect(await settled(importClient(() => channelLine()).ask((host) => host.preview()))).toBe('cancelled');
  });
});
