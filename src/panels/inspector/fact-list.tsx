import { lazy, Suspense, useState } from 'react';
import type { FactSources } from '../../domain/fact.ts';
import { withSentences } from '../../locale/with-sentences.ts';
import { useTranslate } from '../app-port.tsx';
import type { FactOfRow } from '../facts/fact-of-row.ts';
import { HelpMark } from '../help/help-mark.tsx';
import styles from './inspector.module.css';

// The overview of a park has figures only: nothing of this belongs to the first page.
export const FactMark = lazy(() =>
  withSentences(import('../facts/fact-mark.tsx')).then((room) => ({ default: room.FactMark })),
);
export const FactEditor = lazy(() =>
  withSentences(import('../facts/fact-editor.tsx')).then((room) => ({ default: room.FactEditor })),
);

export interface FactRow {
  readonly label: string;
  /** null = unknown, and is said so. */
  readonly value: string | null;
  readonly source?: string | undefined;
  /** The stated fact it is: a mark says how it stands with it and opens its source. */
  readonly fact?: FactOfRow;
  /** The figure it is, for the mark that explains it. */
  readonly explains?: string;
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
  const [isOpen, setOpen] = useState(false);
  const { fact } = row;
  return (
    <>
      <dt data-explains={row.explains}>
        {row.label}
        {row.explains ? <HelpMark explains={row.explains} name={row.label} /> : null}
      </dt>
      <dd data-unknown={row.value === null || undefined} data-explains={row.explains}>
        {row.value ?? unknown}
        {fact ? (
          <Suspense fallback={null}>
            <FactMark fact={fact} isOpen={isOpen} onPress={() => setOpen(!isOpen)} />
          </Suspense>
        ) : null}
        {row.source ? <span className={styles.source}>{row.source}</span> : null}
      </dd>
      {fact && isOpen ? (
        <dd className={styles.factEditor}>
          <Suspense fallback={null}>
            <FactEditor
              key={JSON.stringify(fact.record.sources ?? null)}
              layer={fact.layer}
              records={[fact.record]}
              fieldKey={fact.key}
              onDone={() => setOpen(false)}
            />
          </Suspense>
        </dd>
      ) : null}
    </>
  );
}

/** Where a field's value comes from and when it was true; the record's own source stands for fields not named. */
export function sourceOf(sources: FactSources | undefined, field: string): string | undefined {
  const found = sources?.[field];
  return (found && [found.source, found.asOf].filter(Boolean).join(' · ')) || undefined;
}

/** Each source once, for the foot of an inspector. */
export function sourcesOf(sources: FactSources | undefined): readonly string[] {
  const lines = Object.values(sources ?? {}).map((fact) =>
    [fact.source, fact.asOf, fact.owner].filter(Boolean).join(' · '),
  );
  // A source may be stated to be none.
  return [...new Set(lines)].filter((line) => line !== '');
}
