import type { Translate } from '../locale/translator.ts';

/** A national land-use code with its name where we know it. */
export function landUseName(code: string, t: Translate): string {
  const name = t(`panels:landUse.${code}`, { defaultValue: '' });
  return name === '' ? code : `${name} ${code}`;
}
