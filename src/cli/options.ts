import { type ParseArgsConfig, parseArgs } from 'node:util';
import { type Language, languages } from '../quantities/language.ts';
import { UsageError } from './usage-error.ts';

export type OptionKinds = Readonly<Record<string, 'string' | 'boolean'>>;
export type Options = Readonly<Record<string, string | boolean | undefined>>;

/** The options of one command, `--lang` among them; anything else is wrong usage. */
export function readOptions(args: readonly string[], kinds: OptionKinds): Options {
  const options: NonNullable<ParseArgsConfig['options']> = { lang: { type: 'string' } };
  for (const [name, type] of Object.entries(kinds)) options[name] = { type };
  try {
    const { values } = parseArgs({ args: [...args], options, strict: true, allowPositionals: false });
    return values as Options;
  } catch (fault) {
    throw new UsageError('usage.options', { message: fault instanceof Error ? fault.message : String(fault) });
  }
}

export function requiredText(options: Options, name: string): string {
  const value = options[name];
  if (typeof value === 'string' && value !== '') return value;
  throw new UsageError('usage.missing', { option: name });
}

/** Looked for before all else, so that even a usage error speaks the language asked for. */
export function languageOf(args: readonly string[]): Language | null {
  const at = args.findIndex((arg) => arg === '--lang' || arg.startsWith('--lang='));
  if (at === -1) return 'zh-CN';
  const value = args[at]?.includes('=') ? args[at].slice('--lang='.length) : args[at + 1];
  return languages.find((language) => language === value) ?? null;
}
