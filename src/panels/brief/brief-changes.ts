import { type Brief, type BriefOption, mostBriefOptions, type Wish } from '../../domain/brief.ts';
import { hasSite, sameSite } from '../../domain/brief-site.ts';
import type { Park } from '../../domain/park.ts';
import type { SiteRef } from '../../domain/placement.ts';
import { type Redaction, type RedactionTopic, readyRedactions, redactionTopics } from '../../domain/redaction.ts';

/** Texts of a brief that may be absent. */
export type BriefText = 'audience' | 'welcome' | 'contact' | 'link' | 'projectId';

/** With another text, or without one where it is empty. */
export function withText<T extends object, Key extends keyof T>(record: T, key: Key, text: string): T {
  if ((record[key] ?? '') === text) return record;
  const { [key]: _, ...rest } = record;
  return (text === '' ? rest : { ...rest, [key]: text }) as T;
}

export const withOption = (brief: Brief, site: SiteRef, change: (option: BriefOption) => BriefOption): Brief => {
  const options = brief.options.map((option) => (sameSite(option.site, site) ? change(option) : option));
  return options.every((option, index) => option === brief.options[index]) ? brief : { ...brief, options };
};

export const withoutOption = (brief: Brief, site: SiteRef): Brief => ({
  ...brief,
  options: brief.options.filter((option) => !sameSite(option.site, site)),
});

/** Behind the others; unchanged where it is there already or no more are taken. */
export const withNewOption = (brief: Brief, site: SiteRef): Brief =>
  brief.options.length >= mostBriefOptions || brief.options.some((option) => sameSite(option.site, site))
    ? brief
    : { ...brief, options: [...brief.options, { site }] };

/** The parcel that came from a divided one takes its place, with what is said of it. */
export const withSiteInstead = (brief: Brief, site: SiteRef, instead: SiteRef): Brief =>
  brief.options.some((option) => sameSite(option.site, instead))
    ? withoutOption(brief, site)
    : withOption(brief, site, (option) => ({ ...option, site: instead }));

export function moved<T>(list: readonly T[], from: number, to: number): readonly T[] {
  const one = list[from];
  if (one === undefined || from === to || to < 0 || to >= list.length) return list;
  return list.toSpliced(from, 1).toSpliced(to, 0, one);
}

export const withMovedOption = (brief: Brief, from: number, to: number): Brief => {
  const options = moved(brief.options, from, to);
  return options === brief.options ? brief : { ...brief, options };
};

/** One profile ready made is named as such; anything else is the presenter's own. */
export function redactionOf(hides: readonly RedactionTopic[], positions: Redaction['positions']): Redaction {
  const sorted = redactionTopics.filter((topic) => hides.includes(topic));
  const ready = readyRedactions.find(
    (each) =>
      each.positions === positions &&
      each.hides.length === sorted.length &&
      each.hides.every((topic) => sorted.includes(topic)),
  );
  return ready ?? { profile: 'custom', hides: sorted, positions };
}

export function withWish(brief: Brief, wish: Wish, weight: number): Brief {
  if ((brief.wishes?.[wish] ?? null) === weight) return brief;
  return { ...brief, wishes: { ...brief.wishes, [wish]: weight } };
}

/** Opening, a stop for each site that is there, the comparison of several, closing. */
export function countStops(park: Park, { options }: Brief): number {
  const shown = options.filter(({ site }) => hasSite(park, site)).length;
  return 2 + shown + (shown > 1 ? 1 : 0);
}
