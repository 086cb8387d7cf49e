import { lazy, Suspense } from 'react';
import { setColouring } from '../commands/set-colouring.ts';
import { toggleExtruded } from '../commands/toggle-extruded.ts';
import { showLayers, toggleLayer } from '../commands/toggle-layer.ts';
import { verdicts } from '../domain/assessment.ts';
import { facilityKinds } from '../domain/facility.ts';
import { parcelStatuses } from '../domain/parcel.ts';
import { withSentences } from '../locale/with-sentences.ts';
import { colourings, type LayerId } from '../store/view-state.ts';
import { Button } from '../ui/button.tsx';
import { Select } from '../ui/select.tsx';
import { Switch } from '../ui/toggle.tsx';
import { useAppState, useRun, useTranslate } from './app-port.tsx';
import styles from './layers-panel.module.css';
import { StatusMark } from './status-mark.tsx';
import { VerdictMark } from './verdict-mark.tsx';

const LayerTables = lazy(() =>
  withSentences(import('./attributes/layer-tables.tsx')).then((room) => ({ default: room.LayerTables })),
);

const groundLayers = [
  'placements',
  'buildings',
  'roads',
  'railway',
  'zones',
  'water',
  'green',
  'relief',
  'labels',
] as const;

/** What the map shows and what its colours mean. */
export function LayersPanel() {
  const t = useTranslate();
  const run = useRun();
  const park = useAppState((state) => state.park);
  const colouring = useAppState((state) => state.view.colouring);
  const isExtruded = useAppState((state) => state.view.extruded);
  if (!park) return null;
  const kinds = facilityKinds
    .map((kind) => ({ kind, count: park.facilities.filter((facility) => facility.kind === kind).length }))
    .filter(({ count }) => count > 0);
  const facilityLayers = kinds.map(({ kind }): LayerId => `facility.${kind}`);
  return (
    <div className={styles.frame}>
      <section className={styles.group}>
        <Select
          label={t('panels:layers.colouring')}
          value={colouring}
          choices={colourings.map((id) => ({ id, text: t(`panels:layers.colouring.${id}`) }))}
          onChange={(id) => run(setColouring, id)}
        />
        <ul className={styles.fit} aria-label={t('panels:layers.fitLegend')}>
          {verdicts.map((verdict) => (
            <li key={verdict}>
              <VerdictMark verdict={verdict} isSilent />
              {t(`panels:verdict.${verdict}`)}
            </li>
          ))}
        </ul>
      </section>
      <section className={styles.group}>
        <h2 className={styles.heading}>{t('panels:layers.parcels')}</h2>
        {parcelStatuses.map((status) => (
          <LayerSwitch
            key={status}
            id={`parcels.${status}`}
            count={park.parcels.filter((parcel) => parcel.status === status).length}
          >
            <StatusMark status={status} />
            {t(`domain:status.${status}`)}
          </LayerSwitch>
        ))}
      </section>
      <section className={styles.group}>
        <h2 className={styles.heading}>
          {t('panels:layers.facilities')}
          <span>
            <Button size="small" onPress={() => run(showLayers, { ids: facilityLayers, shown: true })}>
              {t('panels:layers.all')}
            </Button>
            <Button size="small" onPress={() => run(showLayers, { ids: facilityLayers, shown: false })}>
              {t('panels:layers.noneShown')}
            </Button>
          </span>
        </h2>
        {kinds.map(({ kind, count }) => (
          <LayerSwitch key={kind} id={`facility.${kind}`} count={count}>
            {t(`domain:facility.${kind}`)}
          </LayerSwitch>
        ))}
      </section>
      <section className={styles.group}>
        <h2 className={styles.heading}>{t('panels:layers.ground')}</h2>
        {groundLayers.map((id) => (
          <LayerSwitch key={id} id={id}>
            {t(`panels:layer.${id}`)}
          </LayerSwitch>
        ))}
        <Switch isOn={isExtruded} onChange={() => run(toggleExtruded, undefined)}>
          {t('panels:layers.extruded')}
        </Switch>
      </section>
      <Suspense fallback={null}>
        <LayerTables />
      </Suspense>
    </div>
  );
}

function LayerSwitch(props: { readonly id: LayerId; readonly count?: number; readonly children: React.ReactNode }) {
  const run = useRun();
  const isOn = useAppState((state) => state.view.layers[props.id]);
  return (
    <div className={styles.row}>
      <Switch isOn={isOn} onChange={() => run(toggleLayer, props.id)}>
        <span className={styles.label}>{props.children}</span>
      </Switch>
      {props.count === undefined ? null : <span className={styles.count}>{props.count}</span>}
    </div>
  );
}
