import { Check, ChevronLeft, ChevronRight, Scissors } from 'lucide-react';
import { type KeyboardEvent, useState } from 'react';
import { clearSketch } from '../../commands/clear-sketch.ts';
import { runCommand } from '../../commands/command.ts';
import { compareCuts } from '../../commands/compare-cuts.ts';
import { cutHandleIds } from '../../commands/cut-sketch.ts';
import { moveSketchHandle } from '../../commands/move-sketch-handle.ts';
import { stepCut } from '../../commands/step-cut.ts';
import { takeCut } from '../../commands/take-cut.ts';
import type { Placement } from '../../domain/placement.ts';
import type { LonLat } from '../../geometry/shapes.ts';
import { type SurveyPlane, surveyPlane } from '../../geometry/survey-plane.ts';
import { Button } from '../../ui/button.tsx';
import { useAppPort, useAppState, useRun, useTranslate } from '../app-port.tsx';
import { HelpMark } from '../help/help-mark.tsx';
import { sayReason } from '../say-reason.ts';
import { CutFigures } from './cut-figures.tsx';
import styles from './cut-panel.module.css';
import inspector from './inspector.module.css';
import { Section } from './section.tsx';

/** Metres a key moves an end, and with Shift. */
const nudgeM = 1;
const bigNudgeM = 10;

const ways: Readonly<Record<string, readonly [east: number, north: number]>> = {
  ArrowUp: [0, 1],
  ArrowDown: [0, -1],
  ArrowRight: [1, 0],
  ArrowLeft: [-1, 0],
};

const nudged = (plane: SurveyPlane, at: LonLat, key: string, far: boolean): LonLat | null => {
  const way = ways[key];
  if (!way) return null;
  const metres = far ? bigNudgeM : nudgeM;
  const [east, north] = plane.toPlane(at);
  return plane.toLonLat([east + metres * way[0], north + metres * way[1]]);
};

/** How a placement's land is cut: the ways compared, each with what it leaves; the shown one can be drawn and taken. */
export function CutPanel({ placement }: { readonly placement: Placement }) {
  const t = useTranslate();
  const port = useAppPort();
  const cuts = useAppState(({ sketch }) => sketch?.cuts);
  const [isAsking, setAsking] = useState(false);
  const compare = () => {
    setAsking(true);
    runCommand(compareCuts, port.context, { placementId: placement.id })
      .catch(port.onCrash)
      .finally(() => setAsking(false));
  };
  const shown = cuts?.placementId === placement.id ? cuts : null;
  return (
    <Section title={t('panels:cuts.title')}>
      {shown ? (
        <Compared placement={placement} />
      ) : (
        <div className={inspector.actions}>
          <Button tone="outline" icon={<Scissors size={15} aria-hidden />} isDisabled={isAsking} onPress={compare}>
            {isAsking ? t('panels:cuts.considering') : t('panels:cuts.consider')}
          </Button>
        </div>
      )}
    </Section>
  );
}

function Compared({ placement }: { readonly placement: Placement }) {
  const t = useTranslate();
  const run = useRun();
  const cuts = useAppState(({ sketch }) => sketch?.cuts);
  const roads = useAppState(({ park }) => park?.roads);
  const spec = useAppState(({ park }) => park?.plane);
  const option = cuts?.options[cuts.at];
  if (!cuts || !option || !spec) return null;
  const road = roads?.find(({ id }) => id === option.roadId);
  const isBooked = placement.site.kind === 'parcel' && sameShape(placement.site.footprint, option.footprint);
  const step = (event: KeyboardEvent) => {
    if (event.key !== 'ArrowLeft' && event.key !== 'ArrowRight') return;
    event.preventDefault();
    event.stopPropagation();
    run(stepCut, { by: event.key === 'ArrowRight' ? 1 : -1 });
  };
  return (
    <>
      <fieldset className={styles.stepper} aria-label={t('panels:cuts.title')} onKeyDown={step}>
        <Button
          icon={<ChevronLeft size={18} aria-hidden />}
          label={t('panels:cuts.previous')}
          autoFocus
          onPress={() => run(stepCut, { by: -1 })}
        />
        <p className={styles.name} aria-live="polite">
          <strong>{t(`panels:cutWay.${option.way}`)}</strong>
          <span>
            {t('panels:cuts.count', { at: cuts.at + 1, count: cuts.options.length })}
            {option.roadId === null ? '' : ` · ${t('panels:cuts.along', { road: road?.name ?? option.roadId })}`}
          </span>
        </p>
        <span className={styles.score}>
          {Math.round(option.score)}
          <small>
            <HelpMark explains="cuts.score" name={t('help:title.cuts.score')}>
              {t('panels:cuts.score')}
            </HelpMark>
          </small>
        </span>
        <Button
          icon={<ChevronRight size={18} aria-hidden />}
          label={t('panels:cuts.next')}
          onPress={() => run(stepCut, { by: 1 })}
        />
      </fieldset>
      {cuts.refused ? (
        <p className={styles.refused} role="status">
          {sayReason(cuts.refused, t)}
        </p>
      ) : null}
      <CutFigures option={option} />
      {option.line ? (
        <div className={styles.ends}>
          {option.line.ends.map((at, end) => (
            <button
              type="button"
              key={cutHandleIds[end]}
              className={styles.end}
              onKeyDown={(event) => {
                const to = nudged(surveyPlane(spec), at, event.key, event.shiftKey);
                if (!to) return;
                event.preventDefault();
                event.stopPropagation();
                run(moveSketchHandle, { id: cutHandleIds[end] ?? '', at: to, done: true });
              }}
            >
              {t('panels:cuts.end', { end: end === 0 ? 'A' : 'B' })} <kbd>↑ ↓ ← →</kbd>
            </button>
          ))}
        </div>
      ) : null}
      <p className={inspector.note}>{t('panels:cuts.hint')}</p>
      <div className={inspector.actions}>
        <Button tone="outline" onPress={() => run(clearSketch, undefined)}>
          {t('panels:cuts.leave')}
        </Button>
        <Button
          tone="solid"
          icon={<Check size={15} aria-hidden />}
          isDisabled={isBooked}
          onPress={() => run(takeCut, undefined)}
        >
          {isBooked ? t('panels:cuts.isBooked') : t('panels:cuts.take')}
        </Button>
      </div>
    </>
  );
}

const sameShape = (a: { readonly coordinates: readonly unknown[] }, b: { readonly coordinates: readonly unknown[] }) =>
  a.coordinates.flat(3).join() === b.coordinates.flat(3).join();
