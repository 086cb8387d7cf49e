import { plainCommands } from '../../commands/all-commands.ts';
import type { PrintedPage } from '../../commands/command.ts';
import { escapeXml } from '../../export/escape-xml.ts';
import type { Translate } from '../../locale/translator.ts';
import { guideStyle } from './guide/guide-style.ts';
import { keyRows } from './guide/quick-guide.ts';

/** The keyboard map on one sheet. */
export function keysPage(t: Translate): PrintedPage {
  const title = t('commands:show-keys');
  return {
    title,
    style: `${guideStyle}\n.twoColumns { columns: 2; column-gap: 8mm; }\n.twoColumns dl { break-inside: avoid; }`,
    body: `<main class="guide"><section class="page"><header class="head"><h1>${escapeXml(title)}</h1></header>
<p class="lead">${escapeXml(t('help:keys.placing'))}</p><div class="twoColumns">${keyRows(t, plainCommands)}</div></section></main>`,
  };
}
