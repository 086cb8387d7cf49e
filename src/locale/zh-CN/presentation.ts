export const presentation = {} as const;
