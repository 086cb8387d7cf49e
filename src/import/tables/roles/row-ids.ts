import type { Issue } from '../../../domain/issue.ts';
import { issueOf } from '../../issue-codes.ts';
import type { TableReader } from '../read-table-records.ts';
import type { TableRecord } from '../table-rows.ts';
import { textOf } from './raw-of-row.ts';

interface Named {
  readonly id: string;
  readonly name: string;
}

/** The park's thing a row speaks of: by id, else by a name that only one bears. */
export type Joined<T> =
  | { readonly kind: 'one'; readonly thing: T }
  | { readonly kind: 'none' }
  | { readonly kind: 'many'; readonly count: number };

export class Joiner<T extends Named> {
  private readonly byId: ReadonlyMap<string, T>;
  private readonly byName = new Map<string, T[]>();

  constructor(things: readonly T[]) {
    this.byId = new Map(things.map((thing) => [thing.id, thing]));
    for (const thing of things)
      this.byName.set(plain(thing.name), [...(this.byName.get(plain(thing.name)) ?? []), thing]);
  }

  find(id: string | null, name: string | null): Joined<T> {
    for (const key of [id, name]) {
      if (key === null) continue;
      const thing = this.byId.get(key);
      if (thing) return { kind: 'one', thing };
      const bearers = this.byName.get(plain(key)) ?? [];
      const [only] = bearers;
      if (only && bearers.length === 1) return { kind: 'one', thing: only };
      if (bearers.length > 1) return { kind: 'many', count: bearers.length };
    }
    return { kind: 'none' };
  }
}

const plain = (name: string): string => name.normalize('NFKC').replace(/\s+/g, '').toLowerCase();

/** Gives each row its id: as stated, as the park has it, or its name, so that the same register finds it again. */
export class RowIds {
  private readonly taken = new Set<string>();

  constructor(
    private readonly reader: TableReader,
    private readonly inPark: ReadonlySet<string>,
  ) {}

  /** Null: the id was given before; then the row is rejected. */
  of(record: TableRecord, joined: string | null): string | null {
    const stated = textOf(record, 'id');
    const id = joined ?? stated ?? this.made(record);
    if (!this.taken.has(id)) {
      this.taken.add(id);
      return id;
    }
    const issue: Issue = issueOf('id.duplicate', { ...record.place, field: 'id' }, { id });
    this.reader.issues.push(issue);
    this.reader.reject(record, issue);
    return null;
  }

  private made(record: TableRecord): string {
    const wanted = textOf(record, 'name') ?? `${this.reader.table.name}-${record.row + 1}`;
    let id = wanted;
    for (let more = 2; this.taken.has(id) || this.inPark.has(id); more += 1) id = `${wanted}-${more}`;
    this.reader.madeIds.add(id);
    return id;
  }

  /** Once a table: how many ids were made. */
  tell(): void {
    const [example] = this.reader.madeIds;
    if (example === undefined) return;
    const place = { file: this.reader.file, layer: this.reader.table.name };
    this.reader.issues.push(issueOf('layer.idsMade', place, { count: this.reader.madeIds.size, example }));
  }
}

/** Rejects a row with the last error that was said of it since, or with the one given. */
export function rejectSince(reader: TableReader, record: TableRecord, before: number, otherwise: Issue): void {
  const since = reader.issues.slice(before).filter(({ severity }) => severity === 'error');
  const issue = since.at(-1) ?? otherwise;
  if (since.length === 0) reader.issues.push(issue);
  reader.reject(record, issue);
}
