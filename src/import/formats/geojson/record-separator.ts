/** RFC 8142 sets this before each text of a sequence. */
const separator = '\u001e';

export const withoutSeparator = (text: string): string => (text.startsWith(separator) ? text.slice(1) : text);
