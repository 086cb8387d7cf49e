import type { Command, PrintedPage } from '../../../commands/command.ts';
import { escapeXml } from '../../../export/escape-xml.ts';
import type { Translate } from '../../../locale/translator.ts';
import { keyNames } from '../../key-names.ts';
import { keyGroups } from '../key-groups.ts';
import { guideStyle } from './guide-style.ts';
import { type DrawnMoment, drawMoment } from './screen-drawing.ts';

/** The main job in the order one does it. Sentences: `help:guide.<moment>` and `guide.<moment>Text`. */
export const guideMoments: readonly DrawnMoment[] = ['pick', 'rank', 'place', 'left', 'ask', 'hand'];
/** Words one meets first; `help:guide.word.<id>` and `guide.word.<id>Text`, as docs/glossary.md has them. */
export const guideWords = [
  'site',
  'scenario',
  'placement',
  'planarArea',
  'statedArea',
  'netArea',
  'freeArea',
  'readiness',
  'veto',
  'verdict',
  'unknown',
  'facility',
  'zone',
  'protective',
] as const;
/** What goes in and out; `help:guide.file.<id>`, `.in` and `.out`. */
export const guideFiles = ['project', 'gis', 'boundary', 'dxf', 'table', 'paper', 'visitor'] as const;

const signs = {
  pass: '<circle cx="8" cy="8" r="6" fill="#2166ac"/>',
  conditional: '<path d="M8 2 14 14H2Z" fill="#e08214"/>',
  unknown: '<circle cx="8" cy="8" r="5.5" fill="none" stroke="#52606d" stroke-width="1.5" stroke-dasharray="2 2"/>',
  fail: '<path d="M3 3 13 13M13 3 3 13" stroke="#47515b" stroke-width="2.2"/>',
} as const;

/** The quick guide: one sheet with the job in pictures, one with keys, words and files. */
export function quickGuide(t: Translate, commands: readonly Command[], version: string): PrintedPage {
  const say = (key: string, values: Record<string, string> = {}): string => escapeXml(t(`help:guide.${key}`, values));
  const title = t('help:guide.title');
  const head = (heading: string): string =>
    `<header class="head"><h1>${escapeXml(heading)}</h1><span>${say('edition', { version })}</span></header>`;
  const steps = guideMoments.map(
    (moment, at) =>
      `<li>${drawMoment(moment, say(moment))}<h2><b>${at + 1}</b> ${say(moment)}</h2><p>${say(`${moment}Text`)}</p></li>`,
  );
  const legend = Object.entries(signs).map(
    ([verdict, sign]) =>
      `<span><svg viewBox="0 0 16 16" aria-hidden="true">${sign}</svg>${escapeXml(t(`panels:verdict.${verdict}`))}</span>`,
  );
  const words = guideWords.map(
    (word) => `<div><dt>${say(`word.${word}`)}</dt><dd>${say(`word.${word}Text`)}</dd></div>`,
  );
  const files = guideFiles.map(
    (file) =>
      `<tr><th scope="row">${say(`file.${file}`)}</th><td>${say(`file.${file}.in`)}</td><td>${say(`file.${file}.out`)}</td></tr>`,
  );
  return {
    title,
    style: guideStyle,
    body: `<main class="guide">
<section class="page">${head(title)}
<p class="lead">${say('lead')}</p>
<ol class="steps">${steps.join('')}</ol>
<p class="signs">${legend.join('')}<span>${say('figures')}</span></p>
</section>
<section class="page">${head(t('help:guide.second'))}
<div class="block"><h2>${escapeXml(t('commands:show-keys'))}</h2><div class="keys">${keyRows(t, commands)}</div></div>
<div class="block"><h2>${say('words')}</h2><dl class="words">${words.join('')}</dl></div>
<div class="block"><h2>${say('files')}</h2><table><thead><tr><th scope="col">${say('fileKind')}</th><th scope="col">${say('fileIn')}</th><th scope="col">${say('fileOut')}</th></tr></thead><tbody>${files.join('')}</tbody></table></div>
<p class="foot">${say('foot')}</p>
</section></main>`,
  };
}

/** The keyboard map as rows of a printed sheet. */
export function keyRows(t: Translate, commands: readonly Command[]): string {
  return keyGroups(commands)
    .map(({ id, lines }) => {
      const rows = lines.map(
        ({ labelKey, keys }) =>
          `<div><dt>${escapeXml(t(labelKey))}</dt><dd>${keys.map((key) => `<kbd>${escapeXml(keyNames(key))}</kbd>`).join(' ')}</dd></div>`,
      );
      return `<h3>${escapeXml(t(`help:keys.group.${id}`))}</h3><dl class="rows">${rows.join('')}</dl>`;
    })
    .join('');
}
