/** Months since year 0 of an ISO month or date (`2022-06`, `2022-06-15`); null when it is neither. */
export function monthIndex(iso: string | undefined): number | null {
  const match = iso === undefined ? null : /^(\d{4})-(\d{2})(?:-\d{2})?/.exec(iso);
  if (!match) return null;
  const month = Number(match[2]);
  return month >= 1 && month <= 12 ? Number(match[1]) * 12 + month - 1 : null;
}

/** The ISO month of a month index. */
export function isoMonth(index: number): string {
  const month = (index % 12) + 1;
  return `${String(Math.floor(index / 12)).padStart(4, '0')}-${String(month).padStart(2, '0')}`;
}
