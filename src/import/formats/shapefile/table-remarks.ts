import type { Issue } from '../../../domain/issue.ts';
import { issueOf, shown } from '../../issue-codes.ts';

interface Tally {
  count: number;
  readonly example: string;
}

/** Gathers what is said of the values of a table: once a field with a count and an example, not once a record. */
export interface TableRemarks {
  add(issue: Issue): void;
  wrongValue(field: string, text: string): void;
  undecodable(text: string): void;
  issues(): readonly Issue[];
}

export function tableRemarks(file: string, encoding: string): TableRemarks {
  const wrong = new Map<string, Tally>();
  const others: Issue[] = [];
  let unread: Tally | null = null;
  return {
    add: (issue) => others.push(issue),
    wrongValue: (field, text) => {
      const tally = wrong.get(field);
      if (tally) tally.count += 1;
      else wrong.set(field, { count: 1, example: shown(text) });
    },
    undecodable: (text) => {
      if (unread) unread.count += 1;
      else unread = { count: 1, example: shown(text) };
    },
    issues: () => [
      ...others,
      ...[...wrong].map(([field, tally]) => issueOf('dbf.value', { file, field }, { ...tally })),
      ...(unread ? [issueOf('dbf.undecodable', { file }, { ...unread, encoding })] : []),
    ],
  };
}
