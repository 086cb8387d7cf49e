/**
 * The first characters of each letter in the order of Mandarin: a
 * character sorted at or after one of them and before the next is spelt with that letter. Mandarin has no i, u, v.
 */
const firsts: readonly (readonly [letter: string, first: string])[] = [
  ['a', '吖'],
  ['b', '八'],
  ['c', '嚓'],
  ['d', '哒'],
  ['e', '妸'],
  ['f', '发'],
  ['g', '旮'],
  ['h', '哈'],
  ['j', '讥'],
  ['k', '咔'],
  ['l', '垃'],
  ['m', '妈'],
  ['n', '拏'],
  ['o', '喔'],
  ['p', '妑'],
  ['q', '七'],
  ['r', '呥'],
  ['s', '仨'],
  ['t', '他'],
  ['w', '穵'],
  ['x', '夕'],
  ['y', '丫'],
  ['z', '帀'],
];

const han = /\p{Script=Han}/u;
const byPinyin = new Intl.Collator('zh-Hans-CN-u-co-pinyin');
/** An engine without the Chinese order would give wrong letters: then there are none. */
const knowsPinyin =
  byPinyin.resolvedOptions().locale.startsWith('zh') &&
  firsts.every(([, first], at) => at === 0 || byPinyin.compare(firsts[at - 1]?.[1] ?? '', first) < 0);
const known = new Map<string, string>();

function initialOf(character: string): string {
  if (!han.test(character)) return /[a-z0-9]/i.test(character) ? character.toLowerCase() : '';
  const before = known.get(character);
  if (before !== undefined) return before;
  let letter = '';
  for (const [each, first] of firsts) {
    if (byPinyin.compare(character, first) < 0) break;
    letter = each;
  }
  known.set(character, letter);
  return letter;
}

/**
 * 撤销 → `cx`: how one types a Chinese word without choosing characters. A character with several readings has the one
 * the browser sorts it by. Empty where the browser does not know the order.
 */
export const pinyinInitials = (text: string): string => (knowsPinyin ? [...text].map(initialOf).join('') : '');
