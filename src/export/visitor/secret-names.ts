import type { Brief } from '../../domain/brief.ts';
import type { Park } from '../../domain/park.ts';
import { folded, standsAlone } from './folded.ts';
import { publicPlaces, saidTexts } from './said-texts.ts';
import { isSearchable, isWord } from './searchable.ts';
import { statedTexts } from './stated-texts.ts';

/**
 * Whether a name of the map bears the name of somebody who is hidden: 王氏集团一号厂房 does, where 王氏集团 is the hidden
 * owner of the land, and so does 王氏 集团. A name of a few letters (ABB) counts where it stands as a word of its own. Such a
 * name is not shown either.
 */
export function secretBearer(park: Park, brief: Brief): (name: string) => boolean {
  const { hides } = brief.redaction;
  const said = saidTexts(park, brief);
  const places = publicPlaces(park);
  const secrets = new Set<string>();
  for (const { topic, text } of statedTexts(park, brief))
    if ((topic === 'owner' || topic === 'otherInvestors') && hides.includes(topic) && !places.has(text))
      secrets.add(text);
  for (const text of said) for (const secret of secrets) if (text.includes(secret)) secrets.delete(secret);
  const [long, short] = [[...secrets].filter(isSearchable), [...secrets].filter((text) => !isSearchable(text))];
  const bearsLong = bearerOf(new Set(long.map(folded)));
  const words = short.filter(isWord);
  const whole = new Set(short.map(folded).filter((text) => text !== ''));
  return (name) => bearsLong(folded(name)) || whole.has(folded(name)) || words.some((word) => standsAlone(name, word));
}

/** Thousands of names are held against thousands of owners: only those that begin with the same two signs are compared. */
function bearerOf(secrets: ReadonlySet<string>): (name: string) => boolean {
  const byStart = new Map<string, string[]>();
  for (const secret of secrets) {
    const start = secret.slice(0, 2);
    const known = byStart.get(start);
    if (known) known.push(secret);
    else byStart.set(start, [secret]);
  }
  return (name) => {
    for (let at = 0; at + 2 <= name.length; at += 1)
      if (byStart.get(name.slice(at, at + 2))?.some((secret) => name.startsWith(secret, at))) return true;
    return false;
  };
}
