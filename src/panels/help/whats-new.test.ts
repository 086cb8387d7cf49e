import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { help as english } from '../../locale/en/help.ts';
import { help as chinese } from '../../locale/zh-CN/help.ts';
import { appVersion } from './version.ts';
import { releases } from './whats-new.ts';

describe('what is new', () => {
  it('begins with the version that is built', () => {
    const text = readFileSync(new URL('../../../package.json', import.meta.url), 'utf8');
    expect(appVersion).toBe(JSON.parse(text).version);
    expect(releases[0].version).toBe(appVersion);
  });

  it('says each change in both languages, and nothing of versions that are not listed', () => {
    const told = releases.flatMap(({ version, news }) => news.map((id) => `news.${version}.${id}`)).sort();
    for (const words of [chinese, english]) {
      expect(
        Object.keys(words)
          .filter((key) => /^news\.\d/.test(key))
          .sort(),
      ).toEqual(told);
    }
  });
});
