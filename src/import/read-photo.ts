import type { Issue } from '../domain/issue.ts';
import { mostPhotoBytes, mostPhotosBytes, type Photo, photoBytes } from '../domain/photo.ts';
import { type IssuePlace, issueOf } from './issue-codes.ts';
import { barePhoto } from './photo/bare-photo.ts';
import { base64OfBytes, bytesOfBase64 } from './photo/base64.ts';
import { photoHead } from './photo/photo-head.ts';
import { type RawRecord, readRecord, recordId } from './read-record.ts';
import { photoFields } from './schemas/brief-fields.ts';

const inMegabytes = (bytes: number): number => Math.round(bytes / 1e4) / 100;

/**
 * Reads the photos of one project file, one after the other: the size all of them may have is counted. What they are is
 * taken from their bytes, not from what is said of them, and what a camera wrote into them (where it stood) is left out.
 */
export function photoReader(): (raw: RawRecord, place: IssuePlace, issues: Issue[]) => Photo | null {
  let total = 0;
  return (raw, place, issues) => {
    const { id: _, ...rest } = raw;
    const reading = readRecord(photoFields, ['name', 'mime', 'widthPx', 'heightPx', 'base64'], rest, place);
    issues.push(...reading.issues);
    const id = recordId(raw, place, issues);
    if (id === null || !reading.fields) return null;
    const photo = { id, ...(reading.fields as unknown as Omit<Photo, 'id'>) };
    const at = { ...place, field: 'base64' };
    const refuse = (issue: Issue): null => {
      issues.push(issue);
      return null;
    };
    const size = photoBytes(photo);
    if (size > mostPhotoBytes)
      return refuse(issueOf('photo.tooLarge', at, { size: inMegabytes(size), most: mostPhotoBytes / 1e6 }));
    if (total + size > mostPhotosBytes) return refuse(issueOf('photo.tooMany', at, { most: mostPhotosBytes / 1e6 }));
    const bytes = bytesOfBase64(photo.base64);
    if (!bytes) return refuse(issueOf('photo.base64', at));
    const head = photoHead(bytes);
    if (!head.ok) return refuse(issueOf(head.reason === 'broken' ? 'photo.broken' : 'photo.kind', at));
    const bare = barePhoto(bytes, head.mime);
    if (!bare) return refuse(issueOf('photo.broken', at));
    total += size;
    const { mime, widthPx, heightPx } = head;
    if (mime !== photo.mime || widthPx !== photo.widthPx || heightPx !== photo.heightPx)
      issues.push(issueOf('photo.stated', place, { mime, width: widthPx, height: heightPx }));
    if (bare === bytes) return { ...photo, mime, widthPx, heightPx };
    issues.push(issueOf('photo.stripped', at));
    return { ...photo, mime, widthPx, heightPx, base64: base64OfBytes(bare) };
  };
}
