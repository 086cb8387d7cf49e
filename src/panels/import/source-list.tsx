import { useState } from 'react';
import { saveRejected } from '../../commands/take-import.ts';
import type { Park } from '../../domain/park.ts';
import type { ImportClient } from '../../import/import-client.ts';
import type { Surroundings } from '../../import/inspect/find-crs.ts';
import type { ReviewMapping } from '../../import/inspect/review-mapping.ts';
import type { LayerMapping } from '../../import/plain/plain-mapping.ts';
import { isCancelled } from '../../import/review/cancelled.ts';
import type { Choices } from '../../import/review/review-host.ts';
import type { ReviewSource, ReviewSummary, TableOutcome } from '../../import/review/review-summary.ts';
import type { TableMapping } from '../../import/tables/table-mapping.ts';
import { Button } from '../../ui/button.tsx';
import { useAppPort, useRun, useTranslate } from '../app-port.tsx';
import { IssueList } from '../issue-list.tsx';
import styles from './review.module.css';
import { layersLike, type MappingChanges } from './review-mapping.ts';
import { SourceCard } from './source-card.tsx';

/** A folder may hold hundreds of boundary files; those further down are shown when asked for. */
const firstShown = 30;
/** Where nobody has a park open yet: the middle of the country, for the first zone offered. */
const middleLon = 114;

interface Props {
  readonly summary: ReviewSummary;
  readonly mapping: ReviewMapping;
  /** What rows of tables are joined to; null = a park of its own. */
  readonly park: Park | null;
  /** What is taken from an earlier time. */
  readonly known: MappingChanges;
  readonly outcomes: readonly TableOutcome[];
  readonly onTable: (key: string, mapping: TableMapping) => void;
  /** A layer or table that was known is to be as proposed. */
  readonly onForget: (key: string) => void;
  readonly near: Surroundings | null;
  readonly client: ImportClient;
  readonly onChoose: (choices: Choices) => void;
  readonly onMapping: (layers: Readonly<Record<string, LayerMapping>>) => void;
}

/** All sources, in the order of the files. */
export function SourceList(props: Props) {
  const { summary, mapping, near, client, park, known, outcomes, onChoose, onMapping, onTable, onForget } = props;
  const t = useTranslate();
  const run = useRun();
  const { onCrash } = useAppPort();
  const [most, setMost] = useState(firstShown);
  const { sources, issues } = summary;
  const rejectedCount = [...sources, ...outcomes].reduce((sum, each) => sum + each.rejectedCount, 0);
  const save = () =>
    client
      .ask((host) => host.rejected(mapping, park))
      .then((rejected) =>
        run(saveRejected, {
          name: t('panels:review.rejected.fileName', { park: mapping.parkName }),
          sources: rejected,
        }),
      )
      .catch((error: unknown) => {
        if (!isCancelled(error)) onCrash(error);
      });
  const alikeOf = (source: ReviewSource) => ({
    crs: sources.filter((each) => sameCase(each, source)),
    encoding: sources.filter((each) => each.format === source.format && each.encoding),
  });
  return (
    <>
      {sources.slice(0, most).map((source) => {
        const alike = alikeOf(source);
        return (
          <SourceCard
            key={source.name}
            source={source}
            mappings={mapping}
            isKnown={(key) => key in known.layers || key in known.tables}
            onForget={onForget}
            park={park}
            outcomes={outcomes}
            onTable={onTable}
            nearLon={near?.centre[0] ?? middleLon}
            alike={{ crs: alike.crs.length, encoding: alike.encoding.length }}
            onChoose={(choice, forAll) => {
              const chosen = forAll ? [...alike[forAll], source] : [source];
              onChoose(Object.fromEntries(chosen.map(({ name }) => [name, choice])));
            }}
            onMapping={(file, changed) => onMapping({ [file]: changed })}
            layersLike={(file) => layersLike(summary, file).length}
            onUseForAlike={(file) => {
              const own = mapping.layers[file];
              if (own) onMapping(Object.fromEntries(layersLike(summary, file).map((other) => [other, own])));
            }}
          />
        );
      })}
      {sources.length > most ? (
        <Button tone="outline" onPress={() => setMost(sources.length)}>
          {t('panels:review.moreSources', { count: sources.length - most })}
        </Button>
      ) : null}
      {issues.length > 0 ? (
        <details className={styles.fold} open={sources.length === 0}>
          <summary data-tone="alarm">{t('panels:review.otherIssues', { count: issues.length })}</summary>
          <IssueList issues={issues} />
        </details>
      ) : null}
      {rejectedCount > 0 ? (
        <Button tone="outline" onPress={save}>
          {t('panels:review.rejected.save', { count: rejectedCount })}
        </Button>
      ) : null}
    </>
  );
}

/** Of one format and as much (or as little) known of where they lie. */
const sameCase = (a: ReviewSource, b: ReviewSource): boolean =>
  a.format === b.format && (a.crs.kind === b.crs.kind || (b.crs.kind === 'chosen' && a.crs.kind !== 'none'));
