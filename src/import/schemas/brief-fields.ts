import * as z from 'zod/mini';
import { type Brief, wishes } from '../../domain/brief.ts';
import type { Photo } from '../../domain/photo.ts';
import type { Publication } from '../../domain/publication.ts';
import { positionGrades, redactionProfiles, redactionTopics } from '../../domain/redaction.ts';
import { languages } from '../../quantities/language.ts';
import { type FieldSchemas, isoDate, nonEmptyText, text, texts, wholeNumber } from './basic-fields.ts';

const weight = z.number().check(z.gte(0), z.lte(5));

/** Options are read one by one. */
export const briefFields: FieldSchemas<Omit<Brief, 'id' | 'options' | 'redaction'>> = {
  name: nonEmptyText,
  audience: text,
  language: z.enum(languages),
  projectId: nonEmptyText,
  wishes: z.partialRecord(z.enum(wishes), weight),
  welcome: text,
  openingPhotoIds: texts,
  contact: text,
  link: text,
  presenterNotes: z.partialRecord(z.enum(['opening', 'comparison', 'closing']), text),
};

export const briefOptionFields = {
  site: z.object({ kind: z.enum(['parcel', 'unit']), id: nonEmptyText }),
  note: text,
  presenterNote: text,
  photoIds: texts,
} as const;

export const redactionFields = {
  profile: z.enum(redactionProfiles),
  hides: z.array(z.enum(redactionTopics)),
  positions: z.enum(positionGrades),
} as const;

const side = wholeNumber.check(z.positive());

export const photoFields: FieldSchemas<Omit<Photo, 'id'>> = {
  name: nonEmptyText,
  mime: z.enum(['image/jpeg', 'image/png', 'image/webp']),
  widthPx: side,
  heightPx: side,
  base64: nonEmptyText,
  caption: text,
  takenOn: isoDate,
};

export const publicationFields: FieldSchemas<Publication> = {
  disclaimer: text,
  disclaimerEn: text,
  mapApproval: text,
  publisher: text,
  contact: text,
};
