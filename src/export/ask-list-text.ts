import type { Park } from '../domain/park.ts';
import type { AskLine } from '../engine/facts/ask-list.ts';
import { createTranslator, type Translate } from '../locale/translator.ts';
import type { Language } from '../quantities/language.ts';

export interface AskListInput {
  readonly park: Park;
  readonly lines: readonly AskLine[];
  /** From when age was counted. */
  readonly today: string;
  readonly language: Language;
}

/** Who is asked: stated, set for the park, or the default word for the office. */
export const askedOf = ({ owner, office }: Pick<AskLine, 'owner' | 'office'>, t: Translate): string =>
  owner ?? t(`facts:office.${office}`);

/** Why it is asked. */
export function sayWhy({ check }: AskLine, t: Translate): string {
  return check.state === 'missing'
    ? t('facts:ask.missing')
    : t('facts:ask.stale', { asOf: check.source?.asOf ?? '', months: check.months ?? 0 });
}

export interface AskGroup {
  readonly asked: string;
  readonly lines: readonly AskLine[];
}

/** By who is asked, the one with most to answer first. */
export function askGroups(lines: readonly AskLine[], t: Translate): readonly AskGroup[] {
  const groups = new Map<string, AskLine[]>();
  for (const line of lines) {
    const asked = askedOf(line, t);
    const known = groups.get(asked);
    if (known) known.push(line);
    else groups.set(asked, [line]);
  }
  return [...groups]
    .map(([asked, own]) => ({ asked, lines: own }))
    .sort((a, b) => b.lines.length - a.lines.length || a.asked.localeCompare(b.asked, 'zh-CN'));
}

/** Plain text for a message: one paragraph for each who is asked. */
export function askListText({ park, lines, today, language }: AskListInput): string {
  const { t } = createTranslator(language);
  const paragraphs = askGroups(lines, t).map(({ asked, lines: own }) =>
    [asked, ...own.map((line) => `- ${line.name} · ${t(line.check.field.labelKey)}: ${sayWhy(line, t)}`)].join('\n'),
  );
  const title = `${t('facts:export.title', { park: park.name })} · ${t('facts:ask.asOf', { asOf: today })}`;
  return [title, ...paragraphs].join('\n\n');
}
