/** The text of TEXT and ATTRIB: `%%d` and its like, and `\U+5730` of older files. */
export const plainDxfText = (text: string): string =>
  text
    .replace(/\\U\+([0-9A-Fa-f]{4})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
    .replace(/%%d/gi, '°')
    .replace(/%%p/gi, '±')
    .replace(/%%c/gi, '⌀')
    .replace(/%%[uo]/gi, '')
    .replace(/%%%/g, '%')
    .trim();

/** The same of MTEXT, whose formats stand in the text; paragraphs become blanks. */
export const plainMText = (text: string): string =>
  plainDxfText(
    text
      .replace(/\\\\/g, '\u0001')
      .replace(/\\[{}]/g, (sign) => (sign === '\\{' ? '\u0002' : '\u0003'))
      .replace(/\\S([^;]*);/g, (_, stacked: string) => stacked.replace(/[\^#]/, '/'))
      .replace(/\\[ACFHQTWacfhqtwp][^;]*;/g, '')
      .replace(/\\[PXN~]|\^[IJM]/g, ' ')
      .replace(/\\[LlOoKk]/g, '')
      .replace(/[{}]/g, '')
      .replaceAll('\u0001', '\\')
      .replaceAll('\u0002', '{')
      .replaceAll('\u0003', '}'),
  ).replace(/\s+/g, ' ');
