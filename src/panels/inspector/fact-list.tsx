import type { FactSources } from '../../domain/fact.ts';
import { useTranslate } from '../app-port.tsx';
import styles from './inspector.module.css';

export interface FactRow {
  readonly label: string;
  /** null = unknown, and is said so. */
  readonly value: string | null;
  readonly source?: string | undefined;
}

/** Stated facts, each with where it comes from. Unknown ones are shown as unknown. */
export function FactList({ rows }: { readonly rows: readonly FactRow[] }) {
  const t = useTranslate();
  return (
    <dl className={styles.facts}>
      {rows.map((row) => (
        <FactPair key={row.label} row={row} unknown={t('domain:unknown')} />
      ))}
    </dl>
  );
}

function FactPair({ row, unknown }: { readonly row: FactRow; readonly unknown: string }) {
  return (
    <>
      <dt>{row.label}</dt>
      <dd data-unknown={row.value === null || undefined}>
        {row.value ?? unknown}
        {row.source ? <span className={styles.source}>{row.source}</span> : null}
      </dd>
    </>
  );
}

/** Where a field's value comes from and when it was true; the record's own source stands for fields not named. */
export function sourceOf(sources: FactSources | undefined, field: string): string | undefined {
  const found = sources?.[field];
  return found ? [found.source, found.asOf].filter(Boolean).join(' · ') : undefined;
}

/** Each source once, for the foot of an inspector. */
export function sourcesOf(sources: FactSources | undefined): readonly string[] {
  const lines = Object.values(sources ?? {}).map((fact) =>
    [fact.source, fact.asOf, fact.owner].filter(Boolean).join(' · '),
  );
  return [...new Set(lines)];
}
