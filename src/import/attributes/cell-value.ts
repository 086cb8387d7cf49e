import type { Reason } from '../../domain/assessment.ts';
import type { Field, FieldUnit, ValueKind } from '../../domain/fields/field.ts';
import {
  carrierWords,
  facilityStateWords,
  facilityWords,
  industryWords,
  originWords,
  ownerTypeWords,
  stageWords,
  statusWords,
} from '../tables/choice-words.ts';
import { plainHeader } from '../tables/plain-header.ts';
import { readAmount } from '../tables/table-amount.ts';
import { readDate } from '../tables/table-date.ts';
import type { TableQuantity, TableUnit } from '../tables/table-units.ts';

/** The reader's words for what is no number: a choice's own word, yes and no, and what marks a step of the ladder. */
export interface CellWords {
  choice(words: string, value: string): string;
  readonly yes: string;
  readonly no: string;
  readonly unknown: string;
  readonly reached: string;
  readonly expected: string;
}

/** `value` null = the cell is empty: the fact is taken away. */
export type CellReading =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly refused: Reason };

const taken = (value: unknown): CellReading => ({ ok: true, value });
const refused = (code: string): CellReading => ({ ok: false, refused: { code: `refused.${code}` } });

/** What a table calls the units of our fields; a number in another unit of the same quantity is turned into ours. */
const quantities: Readonly<Partial<Record<FieldUnit, readonly [TableQuantity, TableUnit]>>> = {
  mu: ['area', 'mu'],
  m2: ['area', 'm2'],
  m: ['length', 'm'],
  wan: ['money', 'wanYuan'],
  'wan/a': ['money', 'wanYuan'],
  'wan/mu': ['landPrice', 'wanYuanPerMu'],
  'yuan/m2/month': ['rent', 'yuanPerM2Month'],
  kVA: ['power', 'kva'],
  'm3/d': ['flow', 'm3PerDay'],
  'm3/h': ['gas', 'm3PerHour'],
  't/h': ['steam', 'tPerHour'],
  t: ['mass', 't'],
  't/m2': ['floorLoad', 'tPerM2'],
  share: ['share', 'share'],
};

/** What offices write for the choices, beside the program's own words. */
const officeWords: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  'domain:status': statusWords,
  'domain:owner': ownerTypeWords,
  'domain:facility': facilityWords,
  'domain:facilityState': facilityStateWords,
  'domain:industry': industryWords,
  'domain:stage': stageWords,
  'domain:carrier': carrierWords,
  'domain:origin': originWords,
};

const separators = /[、，,;；|\n]+/;

/**
 * The value a typed or pasted text states for a field. A number may carry thousands marks and a unit; one that is only about
 * right (约60, 60–80, >5亿) is refused, because a fact would be made of what nobody said. Bounds are checked elsewhere.
 */
export function valueOfCell(kind: ValueKind | null, source: string, words: CellWords): CellReading {
  const text = source.trim();
  if (text === '' || text === '—' || text === '-' || text === words.unknown) return taken(null);
  if (kind === null) return taken(text);
  switch (kind.type) {
    case 'text':
    case 'reference':
      return taken(text);
    case 'number':
      return readNumber(kind.unit, text);
    case 'flag':
      return readFlag(text, words);
    case 'choice': {
      const value = choiceIn(kind.choices, kind.words, text, words);
      return value === null ? refused('valueNotChoice') : taken(value);
    }
    case 'date':
      return readMonth(text);
    case 'list':
      return readList(kind.choices, kind.words, text, words);
    case 'milestone':
      return readMilestone(text, words);
    case 'size':
      return readSize(text);
    case 'rows':
      return refused('valueNotHere');
  }
}

function readNumber(unit: FieldUnit, text: string): CellReading {
  const known = quantities[unit];
  const amount = readAmount(text, {
    ...(known ? { quantity: known[0], wanted: known[1] } : { quantity: 'number' }),
    ofRange: 'lower',
  });
  if (!amount.ok || amount.roundness !== undefined) return refused('valueNotNumber');
  // 35 in a share: 35 % or 3,500 %? Whoever typed it says which.
  return unit === 'share' && amount.value > 1 ? refused('valueShare') : taken(amount.value);
}

const yes = new Set(['true', 'yes', 'y', '是', '有', '√', '✓']);
const no = new Set(['false', 'no', 'n', '否', '无', '×', '✗']);

function readFlag(text: string, words: CellWords): CellReading {
  const plain = text.toLowerCase();
  if (plain === words.yes.toLowerCase() || yes.has(plain)) return taken(true);
  if (plain === words.no.toLowerCase() || no.has(plain)) return taken(false);
  return refused('valueNotFlag');
}

/** The choice whose name or one of whose words the text is, as a whole: part of a word may mean another. */
function choiceIn(choices: readonly string[], prefix: string, text: string, words: CellWords): string | null {
  const plain = plainHeader(text);
  const isCalled = (choice: string) =>
    text === choice ||
    [words.choice(prefix, choice), ...(officeWords[prefix]?.[choice] ?? [])].some(
      (word) => plainHeader(word) === plain,
    );
  return choices.find(isCalled) ?? null;
}

function readMonth(text: string): CellReading {
  const reading = readDate(text);
  return reading.ok && !reading.coarse ? taken(reading.date) : refused('valueNotDate');
}

function readList(
  choices: readonly string[] | undefined,
  prefix: string | undefined,
  text: string,
  words: CellWords,
): CellReading {
  const items = text
    .split(separators)
    .map((item) => item.trim())
    .filter((item) => item !== '');
  if (!choices) return taken(items);
  const found = items.map((item) => choiceIn(choices, prefix ?? '', item, words));
  return found.includes(null) ? refused('valueNotChoice') : taken(found);
}

/** `2024-03`, `预计 2024-03` (a plan), `已达到` (reached at an unknown time). */
function readMilestone(text: string, words: CellWords): CellReading {
  const plain = text.toLowerCase();
  if (plain === words.reached.toLowerCase() || yes.has(plain)) return taken({});
  const planned = new RegExp(`^(?:${words.expected}|预计|计划|expected|planned)[:：\\s]*`, 'i');
  const isPlanned = planned.test(text);
  const reading = readMonth(text.replace(planned, ''));
  if (!reading.ok) return refused('valueNotMilestone');
  return taken({ date: reading.value, ...(isPlanned ? { expected: true } : {}) });
}

function readSize(text: string): CellReading {
  const [, length = '', width = ''] = /^(.+?)\s*[×xX*✕]\s*(.+)$/.exec(text.normalize('NFKC')) ?? [];
  const [lengthM, widthM] = [readNumber('m', length), readNumber('m', width)];
  if (!lengthM.ok || !widthM.ok) return refused('valueNotSize');
  return taken({ lengthM: lengthM.value, widthM: widthM.value });
}

/** The text of a value as it is edited and taken to a spreadsheet; read again it gives the same value. */
export function cellOfValue(field: Pick<Field, 'value'> | null, value: unknown, words: CellWords): string {
  if (value === undefined || value === null) return '';
  if (field === null) return typeof value === 'string' ? value : JSON.stringify(value);
  const kind = field.value;
  switch (kind.type) {
    case 'text':
    case 'reference':
    case 'date':
      return String(value);
    case 'number':
      return kind.unit === 'share' ? `${Number((Number(value) * 100).toPrecision(12))}%` : String(value);
    case 'flag':
      return value === true ? words.yes : words.no;
    case 'choice':
      return words.choice(kind.words, String(value));
    case 'list': {
      const items = value as readonly string[];
      return items.map((item) => (kind.words ? words.choice(kind.words, item) : item)).join('、');
    }
    case 'milestone': {
      const { date, expected } = value as { readonly date?: string; readonly expected?: boolean };
      if (date === undefined) return words.reached;
      return expected ? `${words.expected} ${date}` : date;
    }
    case 'size': {
      const { lengthM, widthM } = value as { readonly lengthM: number; readonly widthM: number };
      return `${lengthM}×${widthM}`;
    }
    case 'rows':
      return JSON.stringify(value);
  }
}
