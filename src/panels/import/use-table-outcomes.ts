import { useEffect, useState } from 'react';
import type { Park } from '../../domain/park.ts';
import type { ImportClient } from '../../import/import-client.ts';
import type { ReviewMapping } from '../../import/inspect/review-mapping.ts';
import { isCancelled } from '../../import/review/cancelled.ts';
import type { TableOutcome } from '../../import/review/review-summary.ts';
import type { Looked } from './use-review.ts';

const none: readonly TableOutcome[] = [];

/** What the tables give under the mapping, whole; asked anew when the mapping of a table changes. */
export function useTableOutcomes(
  client: ImportClient,
  looked: Looked | null,
  mapping: ReviewMapping | null,
  park: Park | null,
  onCrash: (error: unknown) => void,
): readonly TableOutcome[] {
  const [outcomes, setOutcomes] = useState(none);
  const tables = mapping?.tables ?? null;
  useEffect(() => {
    if (!looked || !tables || Object.keys(tables).length === 0) {
      setOutcomes(none);
      return;
    }
    let isLate = false;
    client
      .ask((host) => host.tables({ tables }, park))
      .then((found) => {
        if (!isLate) setOutcomes(found);
      })
      .catch((error: unknown) => {
        if (!isCancelled(error)) onCrash(error);
      });
    return () => {
      isLate = true;
    };
  }, [client, looked, tables, park, onCrash]);
  return outcomes;
}
