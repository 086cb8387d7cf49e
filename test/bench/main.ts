/**
 * `npm run bench`: one table of ratios measured in one run, ours against plain work and against the tools a specialist would
 * take. Each row first checks that the answers agree and fails where they do not. Times depend on the machine and on what
 * else it does; the ratios are what to compare. docs/bench.md explains every row.
 */
import { prepareEngine } from '../../src/engine/prepare-engine.ts';
import type { Bench } from './bench-row.ts';
import { makeLand } from './data/land.ts';
import { startPostgis } from './peers/postgis-peer.ts';
import { startPython } from './peers/python-peer.ts';
import { printLine, printSummary } from './print-table.ts';
import { readOptions } from './read-options.ts';
import { makeReport } from './report.ts';
import { allRows } from './rows/all-rows.ts';

const options = readOptions(
  process.argv.slice(2),
  allRows.map(({ name }) => name),
);
if ('complaint' in options) {
  console.log(options.complaint);
  process.exit(1);
}
const [python, postgis] = await Promise.all([startPython(), startPostgis()]);
const named = (peers: Readonly<Record<string, string>>): string =>
  Object.entries(peers)
    .map(([name, version]) => `${name} ${version}`)
    .join(', ');
console.log(`Node ${process.version}, ${process.platform} ${process.arch}, ${new Date().toISOString().slice(0, 10)}`);
console.log('missing' in python ? `No Python peers: ${python.missing}` : `Peers: ${named(python.versions)}`);
console.log('missing' in postgis ? `No PostGIS: ${postgis.missing}` : `PostGIS ${postgis.version}`);
if ('missing' in python || 'missing' in postgis) console.log('docs/bench.md says how to install what is missing.');

await prepareEngine();
const land = makeLand(options.size);
const positions = land.lonLat.coordinates.length / 2;
console.log(`Seeded land: ${land.count} parcels with ${positions} corners, 200 facilities, 5,040 road segments\n`);
const report = makeReport(printLine);
const bench: Bench = { land, report, python, postgis, rounds: options.rounds };
let broken = 0;
for (const row of allRows) {
  if (options.rows.length > 0 && !options.rows.includes(row.name)) continue;
  console.log(row.name);
  try {
    await row.run(bench);
  } catch (trouble) {
    broken += 1;
    console.log(`  BROKEN: ${trouble instanceof Error ? (trouble.stack ?? trouble.message) : trouble}`);
  }
}
printSummary(report.lines);
if (!('missing' in python)) python.close();
// A server that broke off has nothing to be tidied any more; its row has said so.
if (!('missing' in postgis)) await postgis.close().catch(() => {});
const wrong = report.lines.filter(({ state }) => state === 'WRONG').length;
process.exit(wrong + broken === 0 ? 0 : 1);
