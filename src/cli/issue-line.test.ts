import { describe, expect, it } from 'vitest';
import { createTranslator } from '../locale/translator.ts';
import { issueLine } from './issue-line.ts';

const { t } = createTranslator('zh-CN');
const issue = { code: 'field.missing', severity: 'error', file: 'park.mutu.json', layer: 'briefs' } as const;

describe('the line of an issue', () => {
  it('names the list where only the number in it is known', () => {
    expect(issueLine({ ...issue, feature: '#2' }, t)).toContain('park.mutu.json › briefs › #2: ');
    expect(issueLine({ ...issue, feature: 'b-1', field: 'name' }, t)).toContain('park.mutu.json › b-1 › name: ');
  });
});
