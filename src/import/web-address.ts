/** An address a phone opens from a QR code; nothing that would run or open a file. */
export const isWebAddress = (text: string): boolean => URL.canParse(text) && /^https?:$/.test(new URL(text).protocol);
