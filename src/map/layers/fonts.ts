/**
 * Names are drawn from the faces installed on the machine. MapLibre reads the weight or slant for the whole list
 * from the first family's name; the first name here exists on no machine and carries only that word.
 */
const sansFaces = ['PingFang SC', 'Microsoft YaHei', 'Noto Sans CJK SC', 'Source Han Sans SC', 'sans-serif'];
const serifFaces = ['Songti SC', 'SimSun', 'Noto Serif CJK SC', 'Source Han Serif SC', 'serif'];

const weighted = (word: string, faces: readonly string[]): string[] => [`Mutu ${word}`, ...faces];

export const regularFont = weighted('Regular', sansFaces);
export const mediumFont = weighted('Medium', sansFaces);
export const boldFont = weighted('Bold', sansFaces);
/** Water and hills are set in a serif, as on a topographic sheet. */
export const reliefFont = weighted('Semibold', serifFaces);
export const waterFont = weighted('Italic', serifFaces);
