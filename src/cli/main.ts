import { loadLanguage, loadRest } from '../locale/languages-loaded.ts';
import { languages } from '../quantities/language.ts';
import { run } from './run.ts';

await Promise.all(languages.map(loadLanguage));
await loadRest();

// A reader that stops early (`| head`) is no fault.
process.stdout.on('error', (fault: NodeJS.ErrnoException) => {
  if (fault.code !== 'EPIPE') throw fault;
});

// The exit code is set, not exited with, so that a long answer is written out first.
process.exitCode = await run(process.argv.slice(2), {
  cwd: process.cwd(),
  outIsScreen: process.stdout.isTTY === true,
  out: (answer) => void process.stdout.write(answer),
  err: (line) => void process.stderr.write(`${line}\n`),
});
