/** Months since year 0 of an ISO month or date (`2022-06`, `2022-06-15`); null when it is neither. */
export function monthIndex(iso: string | undefined): number | null {
  const match = iso === undefined ? null : /^(\d{4})-(\d{2})(?:-\d{2})?/.exec(iso);
  if (!match) return null;
  const month = Number(match[2]);
  return month >= 1 && month <= 12 ? Number(match[1]) * 12 + month - 1 : null;
}
