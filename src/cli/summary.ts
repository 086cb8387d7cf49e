import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { assessPark } from '../engine/assess-park.ts';
import { prepareEngine } from '../engine/prepare-engine.ts';
import { formatOf, formats } from '../export/formats.ts';
import type { Translate } from '../locale/translator.ts';
import type { Language } from '../quantities/language.ts';
import { readOptions, requiredText } from './options.ts';
import type { ExitCode, Terminal } from './terminal.ts';
import { usablePark } from './usable-park.ts';
import { UsageError } from './usage-error.ts';

/** `summary`: the parcel summary of the active scenario in one of the export formats. */
export async function summary(
  args: readonly string[],
  terminal: Terminal,
  t: Translate,
  language: Language,
): Promise<ExitCode> {
  const options = readOptions(args, { park: 'string', format: 'string', out: 'string' });
  const path = requiredText(options, 'park');
  const wanted = requiredText(options, 'format');
  const format = formatOf(wanted);
  if (!format) throw new UsageError('usage.format', { value: wanted, known: formats.map(({ id }) => id).join(', ') });
  const { out } = options;
  if (format.id === 'xlsx' && out === undefined && terminal.outIsScreen) {
    throw new UsageError('usage.terminal', { format: format.id });
  }
  const { park, exit } = usablePark(path, terminal, t);
  if (park === null) return exit;
  await prepareEngine();
  const bytes = await format.write(park, assessPark(park), { language });
  if (typeof out !== 'string') {
    terminal.out(bytes);
    return exit;
  }
  try {
    writeFileSync(resolve(terminal.cwd, out), bytes);
  } catch (fault) {
    throw new UsageError('usage.out', { path: out, message: fault instanceof Error ? fault.message : String(fault) });
  }
  terminal.err(t('cli:written', { path: out }));
  return exit;
}
