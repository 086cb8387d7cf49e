/** Groups of three set off by a comma (either width), a space of any kind, or an apostrophe. */
const grouped = /^[+-]?\d{1,3}([,，\s'’_]\d{3})+(\.\d+)?$/;
const plain = /^[+-]?(\d+(\.\d*)?|\.\d+)([eE][+-]?\d+)?$/;

/** The number a text states, thousands marks and full-width digits allowed; null when it is none. */
export function numberFromText(source: string): number | null {
  // Full-width digits and dots, as Chinese input methods write them.
  const text = source.normalize('NFKC').trim();
  const bare = grouped.test(text) ? text.replace(/[,，\s'’_]/g, '') : text;
  if (!plain.test(bare)) return null;
  const number = Number(bare);
  return Number.isFinite(number) ? number : null;
}
