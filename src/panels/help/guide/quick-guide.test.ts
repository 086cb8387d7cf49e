import { describe, expect, it } from 'vitest';
import { plainCommands } from '../../../commands/all-commands.ts';
import { createTranslator } from '../../../locale/translator.ts';
import { keysPage } from '../keys-page.ts';
import { guideFiles, guideMoments, guideWords, quickGuide } from './quick-guide.ts';

describe.each(['zh-CN', 'en'] as const)('the quick guide in %s', (language) => {
  const { t } = createTranslator(language);
  const guide = quickGuide(t, plainCommands, '1.2.3');

  it('has two pages: the job in pictures, then keys, words and files', () => {
    const [, first = '', second = ''] = guide.body.split('<section class="page">');
    expect(guide.body.split('<section class="page">')).toHaveLength(3);
    expect(first.match(/<svg viewBox="0 0 240 130" role="img" aria-label="[^"]+"/g)).toHaveLength(guideMoments.length);
    expect(second.match(/<kbd>/g)?.length).toBeGreaterThan(30);
    expect(second.match(/<div><dt>/g)?.length).toBeGreaterThan(guideWords.length);
    expect(second.match(/<th scope="row">/g)).toHaveLength(guideFiles.length);
    expect(guide.body).toContain('1.2.3');
  });

  it('says all of it: no key of a sentence, no hole, nothing from outside, no script, no inline style', () => {
    for (const { body } of [guide, keysPage(t)]) {
      const wrong = [
        /\b(?:help|commands|panels):\w/g,
        /\{\{|undefined|NaN/g,
        />(?:guide\.|keys\.)/g,
        /<script|style="|\son\w+=|src=|href=|http/gi,
      ].flatMap((pattern) => body.match(pattern) ?? []);
      expect(wrong).toEqual([]);
    }
  });
});
