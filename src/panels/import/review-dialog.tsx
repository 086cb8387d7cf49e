import { useMemo, useRef, useState } from 'react';
import { closeReview, mergeImport, openImportedPark } from '../../commands/take-import.ts';
import { type ImportClient, importClient } from '../../import/import-client.ts';
import { isCancelled } from '../../import/review/cancelled.ts';
import { parkOf } from '../../import/review/park-in-portions.ts';
import type { Compared } from '../../import/review/review-host.ts';
import type { OpenedFile } from '../../store/app-state.ts';
import { browserTextStore, rememberedMappings } from '../../store/remembered-mappings.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { useAppPort, useAppState, useRun, useTranslate } from '../app-port.tsx';
import { ComparisonList, type ShownChange } from './comparison-list.tsx';
import { awaitsCrs } from './crs-words.ts';
import { Destination, type DestinationKind } from './destination.tsx';
import { firstChoice, isUnchanged, type MergeChoice, mergesOf } from './merge-choice.ts';
import { nearPark } from './near-park.ts';
import { PlanPane } from './plan-pane.tsx';
import styles from './review.module.css';
import {
  countsOf,
  forget,
  givesLand,
  layersOf,
  type MappingChanges,
  mappingOf,
  noChanges,
  remember,
  rememberedIn,
} from './review-mapping.ts';
import { ReviewProgressBar } from './review-progress.tsx';
import { SourceList } from './source-list.tsx';
import { usePlanPicture } from './use-plan-picture.ts';
import { useReview } from './use-review.ts';
import { useTableOutcomes } from './use-table-outcomes.ts';

interface Comparing {
  readonly compared: Compared;
  readonly choice: MergeChoice;
}

/** What files hold, how it was understood, and where it lies; nothing is changed before it is taken. */
export function ReviewDialog({ files }: { readonly files: readonly OpenedFile[] }) {
  const t = useTranslate();
  const run = useRun();
  const port = useAppPort();
  const park = useAppState((state) => state.park);
  const [client] = useState<ImportClient>(() => importClient());
  const [memory] = useState(() => rememberedMappings(browserTextStore()));
  const near = useMemo(() => nearPark(park), [park]);
  const review = useReview(client, files, near, port.onCrash);
  const [changes, setChanges] = useState(noChanges);
  const [wanted, setDestination] = useState<DestinationKind | null>(null);
  const [comparing, setComparing] = useState<Comparing | null>(null);
  const [shown, setShown] = useState<ShownChange | null>(null);
  const [isTaking, setTaking] = useState(false);
  const { looked, progress } = review;
  const [forgotten, setForgotten] = useState(0);
  const known = useMemo(
    () => (looked && forgotten >= 0 ? rememberedIn(looked.summary, memory) : noChanges),
    [looked, memory, forgotten],
  );
  const mapping = useMemo(() => (looked ? mappingOf(looked.summary, known, changes) : null), [looked, known, changes]);
  const ignored = useMemo(
    () =>
      new Set(Object.entries(mapping?.layers ?? {}).flatMap(([file, { role }]) => (role === 'ignore' ? [file] : []))),
    [mapping],
  );
  const placed = usePlanPicture(looked?.preview ?? none, ignored, park, shown);
  const hasLand = mapping !== null && givesLand(mapping);
  // What lies in the park, holds no land, or is registers alone is rather meant for it than for a park of its own.
  const isTables = looked !== null && layersOf(looked.summary).length === 0;
  const isForPark = !hasLand || placed.gapM === 0 || isTables;
  const destination = wanted ?? (park && isForPark ? 'park' : 'new');
  const joined = destination === 'park' ? park : null;
  const outcomes = useTableOutcomes(client, looked, mapping, joined, port.onCrash);
  const close = () => run(closeReview, undefined);

  const take = async () => {
    if (!mapping || !looked) return;
    setTaking(true);
    try {
      if (destination === 'new') {
        const { park: made, issues } = await parkOf(client, mapping);
        if (made) {
          remember(looked.summary, changes, memory);
          run(openImportedPark, { park: made, issues });
        } else port.context.store.actions.say({ code: 'notice.nothingTaken' }, 'error');
      } else if (comparing) {
        remember(looked.summary, changes, memory);
        const merges = mergesOf(comparing.compared.layers, comparing.choice);
        run(mergeImport, { file: files[0]?.name ?? '', merges, issues: comparing.compared.issues });
      } else if (park) {
        const compared = await client.ask((host) => host.compare(park, mapping));
        setComparing({ compared, choice: firstChoice(compared.layers) });
      }
    } catch (error) {
      if (!isCancelled(error)) port.onCrash(error);
    } finally {
      setTaking(false);
    }
  };
  const back = () => {
    setComparing(null);
    setShown(null);
  };

  const left = useRef<HTMLDivElement>(null);
  const showWaiting = () => {
    const card = left.current?.querySelector('[data-waits]');
    card?.scrollIntoView({ block: 'start' });
    card?.querySelector<HTMLElement>('button, select')?.focus();
  };
  const waiting = looked?.summary.sources.filter(({ crs }) => awaitsCrs(crs)).length ?? 0;
  const counts = looked && mapping ? countsOf(looked.summary, mapping, outcomes) : { taken: 0, out: 0 };
  const isBusy = progress !== null || isTaking;
  const hindrance =
    !looked || !mapping
      ? null
      : waiting > 0
        ? t('panels:review.waits', { count: waiting })
        : counts.taken === 0
          ? t('panels:review.nothing')
          : destination === 'new' && !hasLand
            ? t('panels:mapping.noParcels')
            : null;
  const chosen = comparing?.choice.size ?? 0;
  const takeText =
    destination === 'park' && !comparing
      ? t('panels:review.compare')
      : comparing
        ? t('panels:review.merge', { count: chosen })
        : counts.out > 0
          ? t('panels:review.takeSound', { count: counts.taken, out: counts.out })
          : t('panels:review.take', { count: counts.taken });
  return (
    <Dialog
      title={comparing ? t('panels:review.compareTitle', { park: park?.name ?? '' }) : t('panels:review.title')}
      closeLabel={t('panels:close')}
      onClose={close}
      size="full"
      isDismissable={false}
      foot={
        <>
          {hindrance ? (
            <span className={styles.hindrance}>
              {hindrance}
              {waiting > 0 ? (
                <Button size="small" tone="outline" onPress={showWaiting}>
                  {t('panels:review.showWaiting')}
                </Button>
              ) : null}
            </span>
          ) : (
            <span className={styles.spring} />
          )}
          {comparing ? <Button onPress={back}>{t('panels:review.back')}</Button> : null}
          <Button onPress={close}>{t('panels:cancel')}</Button>
          <Button
            tone="solid"
            isDisabled={isBusy || hindrance !== null || !looked || (comparing !== null && chosen === 0)}
            onPress={() => void take()}
          >
            {isTaking ? t('panels:review.taking') : takeText}
          </Button>
        </>
      }
    >
      <div className={styles.panes} data-tables={isTables || undefined}>
        <div className={styles.left} ref={left}>
          <ReviewProgressBar review={review} />
          {comparing?.compared.layers.every(isUnchanged) ? (
            <p className={styles.intro}>{t('panels:review.change.none')}</p>
          ) : null}
          {comparing ? (
            <ComparisonList
              comparisons={comparing.compared.layers}
              choice={comparing.choice}
              onChoice={(choice) => setComparing({ ...comparing, choice })}
              shown={shown}
              onShow={setShown}
            />
          ) : null}
          {looked && mapping && !comparing ? (
            <>
              <p className={styles.intro}>{t('panels:review.intro')}</p>
              <Destination
                park={park}
                kind={destination}
                onKind={setDestination}
                name={mapping.parkName}
                onName={(parkName) => setChanges({ ...changes, parkName })}
              />
              <SourceList
                summary={looked.summary}
                mapping={mapping}
                near={near}
                client={client}
                onChoose={review.choose}
                park={joined}
                known={known}
                outcomes={outcomes}
                onForget={(key) => {
                  forget(looked.summary, key, memory);
                  setForgotten(forgotten + 1);
                  setChanges(withoutKey(changes, key));
                }}
                onMapping={(layers) => setChanges({ ...changes, layers: { ...changes.layers, ...layers } })}
                onTable={(key, table) => setChanges({ ...changes, tables: { ...changes.tables, [key]: table } })}
              />
            </>
          ) : null}
        </div>
        <PlanPane placed={placed} client={client} previews={looked?.preview ?? none} shown={shown} />
      </div>
    </Dialog>
  );
}

const none = [] as const;

/** What the user said since of a layer or table that is to be as proposed goes too. */
function withoutKey({ layers, tables, ...rest }: MappingChanges, key: string): MappingChanges {
  const without = <T,>(all: Readonly<Record<string, T>>) =>
    Object.fromEntries(Object.entries(all).filter(([each]) => each !== key));
  return { ...rest, layers: without(layers), tables: without(tables) };
}
