import { expect, it } from 'vitest';
import { assessedDemoPark } from '../../../test/builders/demo-park.ts';
import { readyRedactions } from '../../domain/redaction.ts';
import { checkBytes } from '../visitor/check-bytes.ts';
import { hiddenValues } from '../visitor/hidden-values.ts';
import { redactPark } from '../visitor/redact-park.ts';
import { sheetPark } from '../visitor/sheet-park.ts';
import { supplyDocument } from './supply-document.ts';

it('tells nobody what the check of hidden values would find, whatever the profile', async () => {
  const { park, assessment } = await assessedDemoPark();
  for (const redaction of readyRedactions) {
    const brief = { id: 'sheet', name: '', language: 'zh-CN', redaction, options: [] } as const;
    const redacted = redactPark(park, brief);
    const read = sheetPark(park, redaction, undefined, redacted.name);
    const document = supplyDocument({ park: read, assessment, language: 'zh-CN', printedOn: '2022-07-15', redaction });
    const bytes = new TextEncoder().encode(JSON.stringify(document));
    const { present } = checkBytes(bytes, hiddenValues(park, brief, redacted.park));
    expect(present.map(({ place, text }) => `${redaction.profile} ${place} ${text}`)).toEqual([]);
  }
}, 120_000);
