import { Route } from 'lucide-react';
import { useState } from 'react';
import { clearSketch } from '../../commands/clear-sketch.ts';
import { showReach } from '../../commands/show-reach.ts';
import { facilityKinds } from '../../domain/facility.ts';
import {
  isSameReach,
  type ReachDirection,
  type ReachPlace,
  type ReachWithin,
  type RoadAccess,
} from '../../domain/reach.ts';
import { formatNumber } from '../../quantities/format.ts';
import { Button } from '../../ui/button.tsx';
import { Select } from '../../ui/select.tsx';
import { Checkbox } from '../../ui/toggle.tsx';
import { useAppState, useLanguage, useRun, useTranslate } from '../app-port.tsx';
import { sayReason } from '../say-reason.ts';
import styles from './inspector.module.css';
import roads from './roads.module.css';
import { Section } from './section.tsx';

const offered = [5, 10, 15] as const;

/** What can be driven to from here, or can drive here, in so many minutes: asked for, drawn on the map and said in words. */
export function ReachSection({ place }: { readonly place: ReachPlace }) {
  const t = useTranslate();
  const run = useRun();
  const [minutes, setMinutes] = useState<readonly number[]>(offered);
  const [direction, setDirection] = useState<ReachDirection>('from');
  const reach = useAppState((state) => state.sketch?.reach);
  const shown = reach?.place.id === place.id ? reach : null;
  const ask = (wanted: readonly number[], way: ReachDirection): void =>
    run(showReach, { place, minutes: wanted, direction: way });
  const choose = (wanted: readonly number[], way: ReachDirection): void => {
    setMinutes(wanted);
    setDirection(way);
    if (shown && wanted.length > 0) ask(wanted, way);
  };
  return (
    <Section title={t('panels:reach.title')} aside={t('panels:reach.aside')} explains="reach.area reach.count">
      <fieldset className={roads.choices} aria-label={t('panels:reach.minutes')}>
        {offered.map((each) => (
          <Checkbox
            key={each}
            isOn={minutes.includes(each)}
            onChange={(on) =>
              choose(
                offered.filter((other) => (other === each ? on : minutes.includes(other))),
                direction,
              )
            }
          >
            {t('panels:reach.minute', { minutes: each })}
          </Checkbox>
        ))}
        <Select
          label={t('panels:reach.direction')}
          hideLabel
          isQuiet
          value={direction}
          choices={(['from', 'to'] as const).map((id) => ({ id, text: t(`panels:reach.${id}`) }))}
          onChange={(way) => choose(minutes, way)}
        />
      </fieldset>
      <Button
        tone="outline"
        isWide
        icon={<Route size={16} aria-hidden />}
        isDisabled={minutes.length === 0}
        isPressed={shown !== null}
        onPress={() => (shown ? run(clearSketch, undefined) : ask(minutes, direction))}
      >
        {t(shown ? 'panels:reach.hide' : 'panels:reach.show')}
      </Button>
      {shown ? (
        <div role="status">
          <dl className={roads.reached}>
            {shown.within.map((within, i) => (
              <Within
                key={within.minutes}
                within={within}
                before={shown.within[i - 1] ?? null}
                ring={Math.min(i + 1, 3)}
              />
            ))}
          </dl>
          <Accesses accesses={shown.accesses} />
          <p className={styles.note}>{t('panels:reach.note')}</p>
        </div>
      ) : null}
    </Section>
  );
}

function Accesses({ accesses }: { readonly accesses: readonly RoadAccess[] }) {
  const t = useTranslate();
  const names = useAppState((state) => state.park?.roads);
  const [only] = accesses;
  if (!only) return null;
  const road = names?.find(({ id }) => id === only.roadId)?.name ?? only.roadId;
  return (
    <p className={styles.note}>
      {accesses.length === 1
        ? t('panels:reach.access', { road, metres: only.metres })
        : t('panels:reach.accesses', { count: accesses.length })}
    </p>
  );
}

interface WithinProps {
  readonly within: ReachWithin;
  /** What less time reaches; null for the least. */
  readonly before: ReachWithin | null;
  readonly ring: number;
}

/** Of longer drives only what they add is listed: nearly all of it was reached before. */
function Within({ within, before, ring }: WithinProps) {
  const t = useTranslate();
  const language = useLanguage();
  const { minutes, areaM2, unknown, parcels, parcelsM2, facilities } = within;
  const added = facilityKinds
    .map((kind) => ({ kind, count: (facilities[kind] ?? 0) - (before?.facilities[kind] ?? 0) }))
    .filter(({ count }) => count > 0);
  const list = added
    .map(({ kind, count }) => t('panels:reach.kindCount', { kind: t(`domain:facility.${kind}`), count }))
    .join(t('panels:listComma'));
  if (before && isSameReach(before, within))
    return (
      <>
        <dt data-ring={ring}>{t('panels:reach.minute', { minutes })}</dt>
        <dd>{t('panels:reach.same', { minutes: before.minutes })}</dd>
      </>
    );
  return (
    <>
      <dt data-ring={ring}>{t('panels:reach.minute', { minutes })}</dt>
      <dd>
        <span>
          {areaM2 === null
            ? unknown
              ? sayReason(unknown, t)
              : t('domain:unknown')
            : t('panels:reach.area', { km2: formatNumber(areaM2 / 1e6, language, 2), area: areaM2 })}
        </span>
        <span>
          {parcels > 0 ? t('panels:reach.parcels', { count: parcels, area: parcelsM2 }) : t('panels:reach.noParcels')}
        </span>
        {before ? null : <span>{list || t('panels:reach.noFacilities')}</span>}
        {before && list ? <span>{t('panels:reach.more', { facilities: list })}</span> : null}
      </dd>
    </>
  );
}
