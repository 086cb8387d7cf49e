import * as z from 'zod/mini';
import { type Guarantee, guaranteeKinds } from '../../domain/guarantee.ts';
import { type FieldSchemas, factSources, nonEmptyText, nonNegative, text } from './basic-fields.ts';

export const guaranteeFields = {
  kind: z.enum(guaranteeKinds),
  name: nonEmptyText,
  capacity: nonNegative,
  committed: nonNegative,
  unit: text,
  price: nonNegative,
  priceUnit: text,
  note: text,
  sources: factSources,
} satisfies FieldSchemas<Omit<Guarantee, 'id' | 'extra'>>;
