import type { Issue } from '../../../domain/issue.ts';
import { issueOf } from '../../issue-codes.ts';
import type { SourceFile } from '../source-file.ts';
import { archiveKind } from './archive-kind.ts';
import { inflateMember } from './inflate-member.ts';
import { isByTheWay, isSafeName } from './member-name.ts';
import { isZip, readZipDirectory, type ZipMember } from './zip-directory.ts';
import { inMebibytes, zipLimits } from './zip-limits.ts';

export { isZip } from './zip-directory.ts';

/** What may still be unpacked of one drop. */
interface Budget {
  bytes: number;
  members: number;
}

/**
 * The files with every archive among them replaced by what it holds, named behind the archive's name
 * (`town.zip/parcels.shp`); archives within archives one level deep. Workbooks and KMZ stay as they are. What is refused or
 * skipped is told in `issues`. Never throws, except when aborted.
 */
export async function unpackArchives(
  files: readonly SourceFile[],
  issues: Issue[],
  signal?: AbortSignal,
): Promise<SourceFile[]> {
  const budget: Budget = { bytes: zipLimits.totalBytes, members: zipLimits.members };
  const unpacked: SourceFile[] = [];
  for (const file of files) {
    signal?.throwIfAborted();
    for (const member of unpackOne(file, budget, issues, signal)) {
      if (!isZip(member.bytes) || member === file) unpacked.push(member);
      else unpacked.push(...unpackNested(member, budget, issues, signal));
    }
    // Between two archives others may have their turn.
    await Promise.resolve();
  }
  return unpacked;
}

/** The members of a single archive that is known to be one (a KMZ), under the same limits. */
export function unpackMembers(file: SourceFile, issues: Issue[], signal?: AbortSignal): readonly SourceFile[] {
  const budget: Budget = { bytes: zipLimits.totalBytes, members: zipLimits.members };
  return membersOf(file, budget, issues, signal) ?? [];
}

function unpackOne(file: SourceFile, budget: Budget, issues: Issue[], signal?: AbortSignal): readonly SourceFile[] {
  if (isZip(file.bytes)) return membersOf(file, budget, issues, signal, (kind) => kind === 'files') ?? [file];
  if (!/\.(zip|kmz)$/i.test(file.name)) return [file];
  issues.push(issueOf('archive.notZip', { file: file.name }));
  return [];
}

function unpackNested(file: SourceFile, budget: Budget, issues: Issue[], signal?: AbortSignal): readonly SourceFile[] {
  return unpackOne(file, budget, issues, signal).filter((member) => {
    if (member === file || !isZip(member.bytes)) return true;
    const directory = readZipDirectory(member.bytes);
    if (directory.ok && archiveKind(member.name, directory.members) !== 'files') return true;
    issues.push(issueOf('archive.nested', { file: member.name }));
    return false;
  });
}

/** Null: an archive of a kind that is not wanted unpacked. */
function membersOf(
  file: SourceFile,
  budget: Budget,
  issues: Issue[],
  signal?: AbortSignal,
  isWanted: (kind: ReturnType<typeof archiveKind>) => boolean = () => true,
): readonly SourceFile[] | null {
  const directory = readZipDirectory(file.bytes);
  if (!directory.ok) {
    const values = { limit: zipLimits.members };
    issues.push(
      directory.fault === 'tooMany'
        ? issueOf('archive.tooMany', { file: file.name }, values)
        : issueOf('archive.truncated', { file: file.name }),
    );
    return [];
  }
  if (!isWanted(archiveKind(file.name, directory.members))) return null;
  const members = directory.members.filter(({ name }) => !isByTheWay(name));
  const refusal = refusalOf(file, members, budget);
  if (refusal) {
    issues.push(refusal);
    return [];
  }
  const names = new Set<string>();
  const unpacked: SourceFile[] = [];
  for (const member of members) {
    signal?.throwIfAborted();
    const name = `${file.name}/${member.name}`;
    const reading = takeMember(file.bytes, member, names);
    if (reading.issue) {
      issues.push(issueOf(reading.issue, { file: name }, { method: member.method }));
      continue;
    }
    budget.members -= 1;
    budget.bytes -= reading.bytes.length;
    unpacked.push({ name, bytes: reading.bytes });
  }
  return unpacked;
}

/** Why the archive as a whole is not opened: what it states of itself is too much, or cannot be. */
function refusalOf(file: SourceFile, members: readonly ZipMember[], budget: Budget): Issue | null {
  const place = { file: file.name };
  if (members.length > budget.members) return issueOf('archive.tooMany', place, { limit: zipLimits.members });
  const total = members.reduce((sum, { bytes }) => sum + bytes, 0);
  const isBomb = (total > zipLimits.ratioFromBytes && total > file.bytes.length * zipLimits.ratio) || overlap(members);
  if (isBomb) {
    return issueOf('archive.bomb', place, { size: inMebibytes(total), packed: inMebibytes(file.bytes.length) });
  }
  if (total > budget.bytes) {
    return issueOf('archive.tooBig', place, { size: inMebibytes(total), limit: inMebibytes(zipLimits.totalBytes) });
  }
  return null;
}

/** Members that share packed bytes: the way a small archive states much without repeating a member (D. Fifield, 2019). */
function overlap(members: readonly ZipMember[]): boolean {
  const spans = members.toSorted((a, b) => a.start - b.start);
  return spans.some(({ start }, index) => {
    const before = spans[index - 1];
    return before !== undefined && before.start + before.packedBytes > start;
  });
}

type Taken =
  | { readonly issue?: never; readonly bytes: Uint8Array }
  | {
      readonly issue:
        | 'archive.path'
        | 'archive.twice'
        | 'archive.encrypted'
        | 'archive.method'
        | 'archive.memberTooBig'
        | 'archive.size'
        | 'archive.damaged';
    };

function takeMember(archive: Uint8Array, member: ZipMember, names: Set<string>): Taken {
  if (!isSafeName(member.name)) return { issue: 'archive.path' };
  if (names.has(member.name)) return { issue: 'archive.twice' };
  names.add(member.name);
  if (member.isEncrypted) return { issue: 'archive.encrypted' };
  if (member.method !== 0 && member.method !== 8) return { issue: 'archive.method' };
  if (member.bytes > zipLimits.memberBytes) return { issue: 'archive.memberTooBig' };
  if (member.bytes > (member.packedBytes + 1) * zipLimits.deflateRatio) return { issue: 'archive.size' };
  const reading = inflateMember(archive, member);
  if (reading.ok) return { bytes: reading.bytes };
  return { issue: reading.fault === 'size' ? 'archive.size' : 'archive.damaged' };
}
