import type { SheetCell } from './xlsx-sheet.ts';

const dayMs = 86_400_000;
/** Excel's day 0, for days after its February 29, 1900, which never was. */
const epoch = Date.UTC(1899, 11, 30);
const firstSerial = 61;

/** A cell that holds a real day where a text is one (ISO 8601); null for other texts, a month alone among them. */
export function dayCell(text: string): SheetCell | null {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return null;
  const time = Date.parse(`${text}T00:00:00Z`);
  const serial = (time - epoch) / dayMs;
  if (!Number.isInteger(serial) || serial < firstSerial || new Date(time).toISOString().slice(0, 10) !== text)
    return null;
  return { value: serial, style: { date: true } };
}
