import { createTranslator, type Translate } from '../locale/translator.ts';
import type { Language } from '../quantities/language.ts';
import { check } from './check.ts';
import { convert } from './convert.ts';
import { fit } from './fit.ts';
import { inspect } from './inspect.ts';
import { languageOf } from './options.ts';
import { summary } from './summary.ts';
import type { ExitCode, Terminal } from './terminal.ts';
import { UsageError } from './usage-error.ts';

type Command = (args: readonly string[], terminal: Terminal, t: Translate, language: Language) => Promise<ExitCode>;

const help: Command = async (_, terminal, t) => {
  terminal.out(t('cli:help'));
  return 0;
};

const commands: Readonly<Record<string, Command>> = {
  fit,
  summary,
  check,
  inspect,
  convert,
  help,
  '--help': help,
  '-h': help,
};

/** Runs one command line and answers its exit code; the only place where usage errors are caught. */
export async function run(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const language = languageOf(args);
  const { t } = createTranslator(language ?? 'zh-CN');
  try {
    if (language === null) {
      const at = args.findIndex((arg) => arg.startsWith('--lang'));
      const value = args[at]?.includes('=') ? args[at].slice('--lang='.length) : (args[at + 1] ?? '');
      throw new UsageError('usage.language', { value });
    }
    const [name, ...rest] = args;
    if (name === undefined || name.startsWith('--lang')) throw new UsageError('usage.commandMissing');
    const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
    if (!command) throw new UsageError('usage.command', { command: name });
    if (rest.includes('--help')) return await help(rest, terminal, t, language);
    return await command(rest, terminal, t, language);
  } catch (fault) {
    if (!(fault instanceof UsageError)) throw fault;
    terminal.err(t(`cli:${fault.key}`, { ...fault.values }));
    terminal.err(t('cli:see.help'));
    // What reads files keeps 2 for a file that could not be read.
    return args[0] === 'inspect' || args[0] === 'convert' ? 3 : 2;
  }
}
