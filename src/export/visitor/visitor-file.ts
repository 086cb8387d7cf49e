import type { HiddenCheck, HiddenValue } from '../../domain/hidden-value.ts';
import { escapeXml } from '../escape-xml.ts';
import { checkBytes, checkOf } from './check-bytes.ts';
import { checkTexts, textsIn } from './check-texts.ts';
import type { MadeShow } from './make-visitor-show.ts';
import { programShow } from './program-show.ts';
import type { VisitorShow } from './visitor-show.ts';

export type VisitorFile =
  | { readonly ok: true; readonly bytes: Uint8Array; readonly check: HiddenCheck }
  | { readonly ok: false; readonly check: HiddenCheck };

const encoder = new TextEncoder();

/** Where the template keeps the show: `visitor.html`. */
const emptyShow = '<script type="application/json" id="show">null</script>';

/**
 * The file a visitor takes home: the template with the show in it as data. The finished bytes are looked through for every
 * hidden value, and where one is found no file is handed out.
 */
export function visitorFile(template: string, { show, hidden }: MadeShow): VisitorFile {
  if (!template.includes(emptyShow)) throw new Error('the template has no place for the show');
  const bytes = encoder.encode(pageOf(template, show, show));
  const check = checkShow(bytes, template, show, hidden);
  return check.present.length === 0 ? { ok: true, bytes, check } : { ok: false, check };
}

function pageOf(template: string, show: VisitorShow, data: unknown): string {
  // With every < escaped no text can end the element it stands in; functions, since texts may hold what `replace` reads.
  const json = JSON.stringify(data).replaceAll('<', '\\u003c');
  return template
    .replace(emptyShow, () => `<script type="application/json" id="show">${json}</script>`)
    .replace(/<title>[^<]*<\/title>/, () => `<title>${data === show ? escapeXml(titleOf(show)) : ''}</title>`)
    .replace(/<html lang="[^"]*">/, () => `<html lang="${show.language}">`);
}

/** What the bytes say that neither template nor program says by itself, and what the texts of the show say in other writings. */
function checkShow(
  bytes: Uint8Array,
  template: string,
  show: VisitorShow,
  hidden: readonly HiddenValue[],
): HiddenCheck {
  const { present } = checkBytes(bytes, hidden, encoder.encode(template));
  const met = new Set(present.map(keyOf));
  // Keys are no words of the program here: it has none of those that are looked for.
  const keys = hidden.filter((value) => value.by === 'key' && met.has(keyOf(value)));
  const values = hidden.filter((value) => value.by !== 'key' && met.has(keyOf(value)));
  const program = programShow(show);
  const again =
    values.length === 0 ? [] : checkBytes(bytes, values, encoder.encode(pageOf(template, show, program))).present;
  const inBytes = new Set([...keys, ...again].map(keyOf));
  const own = new Map(textsIn(program).map(({ place, text }) => [place, text]));
  const texts = textsIn(show).map((each) => ({ ...each, program: own.get(each.place) ?? '' }));
  const said = checkTexts(texts, hidden);
  const places = ({ text, by }: HiddenValue): readonly string[] =>
    by === 'key' ? [] : texts.filter((each) => each.text.includes(text)).map(({ place }) => place);
  const found = hidden.filter((value) => said.has(value) || inBytes.has(keyOf(value)));
  return checkOf(
    hidden,
    new Map(found.map((value) => [value, [...new Set([...places(value), ...(said.get(value) ?? [])])]])),
  );
}

const keyOf = ({ by = 'bytes', text }: Pick<HiddenValue, 'by' | 'text'>): string => `${by} ${text}`;

const titleOf = ({ parkName, audience }: VisitorShow): string =>
  [parkName, audience].filter((text) => text !== null).join(' · ');
