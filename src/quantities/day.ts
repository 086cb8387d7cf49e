/**
 * The calendar day of a moment (ms since 1970) where the reader is, ISO: a sheet printed at seven in the morning in China
 * bears that day, while it is still the day before in Greenwich.
 */
export function dayOf(at: number): string {
  const moment = new Date(at);
  const twoDigits = (value: number): string => String(value).padStart(2, '0');
  return `${moment.getFullYear()}-${twoDigits(moment.getMonth() + 1)}-${twoDigits(moment.getDate())}`;
}
