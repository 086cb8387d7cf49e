import { describe, expect, it } from 'vitest';
import { loadLanguage, loadRest } from './languages-loaded.ts';
import { createTranslator, voiceOf } from './translator.ts';

describe('a translator', () => {
  const { t } = createTranslator('en');
  const zh = createTranslator('zh-CN').t;

  it('fills a sentence with values, in the format it names', () => {
    expect(t('commands:note.setWeight', { criterion: 'area', weight: 2.5 })).toMatch(/set to 2\.5$/);
    expect(t('commands:note.setThresholdShare', { threshold: 'outputWanPerMu', value: 0.25 })).toMatch(
      /set to 25\s?%$/,
    );
  });

  it('quotes another sentence by a key that has a value in it', () => {
    expect(zh('commands:note.setParcelStatus', { parcel: 'HN-01', status: 'leveled' })).toBe('HN-01改为已平整');
  });

  it('takes nothing in a value for a part of a sentence', () => {
    const parcel = '$t(domain:status.leveled) {{status}} $& $1';
    expect(t('commands:note.setParcelStatus', { parcel, status: 'leveled' })).toContain(parcel);
  });

  it('writes nothing for what is not given', () => {
    expect(t('commands:note.setParcelStatus', { status: 'leveled', parcel: null })).not.toMatch(/null|undefined|\{\{/);
  });

  it('says the first sentence there is, else the default as it stands, else the key', () => {
    expect(zh(['domain:status.none-such', 'domain:status.leveled'])).toBe('已平整');
    expect(t('domain:status.none-such', { defaultValue: 'as {{it}} stands' })).toBe('as {{it}} stands');
    expect(t('domain:status.none-such')).toBe('status.none-such');
    expect(t('domain:constructor', { defaultValue: 'a code of the user' })).toBe('a code of the user');
  });
});

describe('the voice of a language', () => {
  it('stays the same function', async () => {
    await loadLanguage('en');
    await loadRest();
    expect(voiceOf('en')).toBe(voiceOf('en'));
    expect(voiceOf('en')).not.toBe(voiceOf('zh-CN'));
  });
});
