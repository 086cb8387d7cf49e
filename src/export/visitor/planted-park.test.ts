import { describe, expect, it } from 'vitest';
import { isPlantedHidden, plantedPark, plantedRedactions } from '../../../test/builders/planted-park.ts';
import { buildShow } from '../../../test/builders/visitor-show-builder.ts';
import { inlineEngineClient } from '../../engine/inline-client.ts';
import { visitorFile } from './visitor-file.ts';

const template =
  '<!doctype html><html lang="zh-CN"><head><title>亩图 Mutu</title></head><body><script type="application/json" id="show">null</script></body></html>';

const hexOf = (text: string, write: (code: number) => string): string =>
  [...text].map((sign) => write(sign.codePointAt(0) ?? 0)).join('');

/** A word as a file may write it without saying it plainly. */
function writings(text: string): readonly string[] {
  const bytes = Buffer.from(text);
  const base64 = ['', 'x', 'xy'].map((before) =>
    Buffer.concat([Buffer.from(before), bytes])
      .toString('base64')
      .slice(before.length === 0 ? 0 : 4, -4),
  );
  return [
    text,
    text.toLowerCase(),
    text.toUpperCase(),
    hexOf(text, (code) => `\\u${code.toString(16).padStart(4, '0')}`),
    hexOf(text, (code) => `&#${code};`),
    hexOf(text, (code) => `&#x${code.toString(16)};`),
    encodeURIComponent(text),
    ...base64,
    Buffer.from(text, 'utf16le').toString('latin1'),
    [...text].join(' '),
    [...text].join('</b><b>'),
  ];
}

describe('a park whose every text and hidden number is met nowhere else', () => {
  it.each(plantedRedactions)(
    'tells what it may and nothing else: $profile hides $hides, positions $positions',
    async (redaction) => {
      const { park, brief, planted } = plantedPark(redaction);
      const made = await buildShow(park, brief, await inlineEngineClient(), '2026-11-24');
      const file = visitorFile(template, made);
      expect(file.check.present).toEqual([]);
      const html = file.ok ? new TextDecoder().decode(file.bytes) : '';
      const given = [html, Buffer.from(html).toString('latin1'), html.toLowerCase()];
      const told = planted
        .filter((each) => isPlantedHidden(each, redaction))
        .filter(({ text }) => writings(text).some((writing) => given.some((one) => one.includes(writing))));
      expect(told.map(({ place }) => place)).toEqual([]);
      const missing = planted.filter(({ fate, text }) => fate === 'shown' && !html.includes(text));
      expect(missing.map(({ place }) => place)).toEqual([]);
    },
  );
});
