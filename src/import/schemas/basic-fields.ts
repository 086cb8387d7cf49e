import * as z from 'zod/mini';

// Compiled checks would need eval, which the page's policy forbids.
z.config({ jitless: true });

export const text = z.string();
export const nonEmptyText = z.string().check(z.minLength(1));
export const finite = z.number();
export const positive = z.number().check(z.positive());
export const nonNegative = z.number().check(z.nonnegative());
export const wholeNumber = z.number().check(z.int());
export const share = z.number().check(z.gte(0), z.lte(1));
export const flag = z.boolean();
/** ISO year, month or day. */
export const isoDate = z.string().check(z.regex(/^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/));
export const texts = z.array(nonEmptyText);

const factSource = z.looseObject({ source: text, asOf: z.exactOptional(isoDate), owner: z.exactOptional(text) });
export const factSources = z.record(z.string(), factSource);

/** One schema a field of a record; absent and null fields are never asked unless they are required. */
export type FieldSchemas<T> = { readonly [K in keyof T]-?: z.ZodMiniType<T[K] | undefined> };
