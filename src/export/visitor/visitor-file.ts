import type { HiddenCheck, PresentValue } from '../../domain/hidden-value.ts';
import { escapeXml } from '../escape-xml.ts';
import { checkBytes } from './check-bytes.ts';
import type { MadeShow } from './make-visitor-show.ts';
import type { VisitorShow } from './visitor-show.ts';

export type VisitorFile =
  | { readonly ok: true; readonly bytes: Uint8Array; readonly check: HiddenCheck }
  | { readonly ok: false; readonly check: HiddenCheck };

/** Where the template keeps the show: `visitor.html`. */
const emptyShow = '<script type="application/json" id="show">null</script>';

/**
 * The file a visitor takes home: the template with the show in it as data. The finished bytes are looked through for every
 * hidden value, and where one is found no file is handed out.
 */
export function visitorFile(template: string, { show, hidden }: MadeShow): VisitorFile {
  if (!template.includes(emptyShow)) throw new Error('the template has no place for the show');
  const encoder = new TextEncoder();
  // With every < escaped no text can end the element it stands in; functions, since texts may hold what `replace` reads.
  const data = JSON.stringify(show).replaceAll('<', '\\u003c');
  const html = template
    .replace(emptyShow, () => `<script type="application/json" id="show">${data}</script>`)
    .replace(/<title>[^<]*<\/title>/, () => `<title>${escapeXml(titleOf(show))}</title>`)
    .replace(/<html lang="[^"]*">/, () => `<html lang="${show.language}">`);
  const bytes = encoder.encode(html);
  const found = checkBytes(bytes, hidden, encoder.encode(template));
  const check: HiddenCheck = {
    ...found,
    present: found.present.map((value): PresentValue => ({ ...value, saidIn: saidIn(show, value.text) })),
  };
  return check.present.length === 0 ? { ok: true, bytes, check } : { ok: false, check };
}

const titleOf = ({ parkName, audience }: VisitorShow): string =>
  [parkName, audience].filter((text) => text !== null).join(' · ');

/** What of a show says a text, as a way through its fields: what the presenter has to write otherwise. */
function saidIn(show: VisitorShow, text: string): readonly string[] {
  const places: string[] = [];
  const walk = (value: unknown, place: string): void => {
    if (typeof value === 'string') {
      if (value.includes(text)) places.push(place);
    } else if (typeof value === 'object' && value !== null)
      for (const [key, inner] of Object.entries(value)) walk(inner, place === '' ? key : `${place}/${key}`);
  };
  walk(show, '');
  return places;
}
