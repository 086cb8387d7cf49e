/** `town/plots.txt` → `plots`; a name without ending stays. */
export const baseName = (path: string): string => path.replace(/^.*[\\/]/, '').replace(/(?<=.)\.[^.]*$/, '');
