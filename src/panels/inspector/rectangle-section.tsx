import { RectangleHorizontal } from 'lucide-react';
import { useEffect, useState } from 'react';
import { showRectangle } from '../../commands/show-rectangle.ts';
import type { PlacedRectangle, RectangleAnswer } from '../../engine/land/rectangle-in-parcel.ts';
import { isSuperseded } from '../../engine/superseded.ts';
import { Button } from '../../ui/button.tsx';
import { useAppPort, useAppState, useRun, useTranslate } from '../app-port.tsx';
import { sayReason } from '../say-reason.ts';
import styles from './inspector.module.css';
import { Section } from './section.tsx';

/** The largest rectangle in what is free of a parcel, and where the plant of the project being matched would stand. */
export function RectangleSection({ parcelId }: { readonly parcelId: string }) {
  const t = useTranslate();
  const run = useRun();
  const port = useAppPort();
  const park = useAppState((state) => state.park);
  const projectId = useAppState((state) => state.matching?.projectId);
  const plant = park?.projects.find(({ id }) => id === projectId)?.demand.plant;
  const [answer, setAnswer] = useState<RectangleAnswer | null>(null);
  useEffect(() => {
    if (!park) return;
    let isCurrent = true;
    port.context.engine
      .ask(park, { kind: 'rectangle', parcelId, ...(plant ? { plant } : {}) })
      .then((found) => isCurrent && setAnswer(found))
      .catch((error: unknown) => {
        if (!isSuperseded(error)) port.onCrash(error);
      });
    return () => {
      isCurrent = false;
    };
  }, [park, parcelId, plant, port]);
  if (!answer) return null;
  const { largest, freeM2, unknown } = answer;
  const show = (rectangle: PlacedRectangle, label: string) => (
    <Button
      tone="outline"
      icon={<RectangleHorizontal size={15} aria-hidden />}
      onPress={() => run(showRectangle, { rectangle })}
    >
      {label}
    </Button>
  );
  if (!largest) {
    // Nothing free is said above already; only a failure needs a word.
    return unknown ? (
      <Section title={t('panels:rectangle.title')}>
        <p className={styles.note}>{sayReason(unknown, t)}</p>
      </Section>
    ) : null;
  }
  const sides = t('panels:rectangle.sides', { length: largest.lengthM, width: largest.widthM });
  return (
    <Section title={t('panels:rectangle.title')} aside={sides} explains="rectangle.title">
      <p className={styles.note}>
        {t('panels:rectangle.share', {
          area: largest.areaM2,
          share: freeM2 > 0 ? largest.areaM2 / freeM2 : 0,
          azimuth: largest.azimuthDeg,
        })}
      </p>
      <div className={styles.actions}>
        {show(largest, t('panels:rectangle.show'))}
        {answer.plant
          ? show(
              answer.plant,
              t('panels:rectangle.showPlant', { length: answer.plant.lengthM, width: answer.plant.widthM }),
            )
          : null}
      </div>
    </Section>
  );
}
