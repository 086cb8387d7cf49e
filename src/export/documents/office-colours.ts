import type { Verdict } from '../../domain/assessment.ts';

/** Colours of the office files, RRGGBB: those of the printed sheets. */
export const officeColours = {
  ink: '1F2933',
  quiet: '52606D',
  line: 'C5CDD5',
  head: 'E9EDF1',
  sum: 'F5F7F9',
  gap: 'FDF3E1',
  accent: '1D5FA8',
  warning: '9A5B00',
} as const;

export const verdictColours: Readonly<Record<Verdict, string>> = {
  pass: '184E86',
  conditional: '8A4F08',
  fail: '3E3E3E',
  unknown: '52606D',
};

/** A face that is on every computer with Chinese Windows or Office; others take theirs in its place. */
export const chineseFace = 'Microsoft YaHei';
export const latinFace = 'Arial';
