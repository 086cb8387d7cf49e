/** A name that every file system takes: what Windows forbids becomes a dash. */
export const fileName = (name: string): string =>
  name
    .replace(/[\\/:*?"<>|\p{Cc}]+/gu, '-')
    .replace(/[. ]+$/, '')
    .trim() || 'mutu';
