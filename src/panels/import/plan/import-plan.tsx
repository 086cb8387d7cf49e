import { Maximize, Minus, Plus } from 'lucide-react';
import { useEffect, useId, useMemo, useRef, useState } from 'react';
import { Button } from '../../../ui/button.tsx';
import { useTranslate } from '../../app-port.tsx';
import { type DrawnLayer, drawObject, drawPlan } from './draw-plan.ts';
import styles from './import-plan.module.css';
import { objectAt, type PlanHit } from './object-at.ts';
import type { PlanLayer } from './plan-layer.ts';
import { hueOf, planLooks } from './plan-looks.ts';
import { boxAround, fitted, type PlanView, zoomedAt } from './plan-view.ts';
import { scaleOfPlan } from './scale-of-plan.ts';
import { useCanvasSize } from './use-canvas-size.ts';
import { usePlanGestures } from './use-plan-gestures.ts';

export interface PlanPicture {
  readonly incoming: readonly PlanLayer[];
  /** By the layer's key: not taken under the mapping as it is. */
  readonly ignored: ReadonlySet<string>;
  readonly park: PlanLayer | null;
  /** What one comparison shows: as it was, dashed, and as it would be. */
  readonly before: PlanLayer | null;
  readonly after: PlanLayer | null;
}

/** More names than these would cover the plan. */
const mostNames = 6;
const reachPixels = 8;
const zoomStep = 1.6;
/** It has keys of its own, as an application within the page. */
const reachedByKeys = { tabIndex: 0 };

/** The incoming layers over the open park's outlines, to be looked at before anything is taken. */
export function ImportPlan(props: {
  readonly picture: PlanPicture;
  readonly picked: PlanHit | null;
  readonly onPick: (hit: PlanHit | null) => void;
  /** What to fill the window with; a new object asks again. */
  readonly focus: readonly PlanLayer[];
  readonly summary: string;
}) {
  const t = useTranslate();
  const { picture, picked, onPick, focus } = props;
  const canvas = useRef<HTMLCanvasElement>(null);
  const [element, setElement] = useState<HTMLDivElement | null>(null);
  const summaryId = useId();
  const size = useCanvasSize(canvas);
  // Null = all of it, however large the window is; a view of the user's own stays where it is.
  const [own, setOwn] = useState<PlanView | null>(null);
  const box = useMemo(() => boxAround(focus.flatMap((layer) => layer.box ?? [])), [focus]);
  const whole = useMemo(() => (box && size ? fitted(box, size) : null), [box, size]);
  const view = size && (own ?? whole);
  const fit = () => setOwn(null);
  // Another thing to look at asks for another view.
  useEffect(() => {
    if (focus) setOwn(null);
  }, [focus]);
  const gestures = usePlanGestures({
    element,
    size,
    view,
    onView: setOwn,
    onFit: fit,
    onPress(x, y) {
      if (!view || !size) return;
      const east = view.east + (x - size.width / 2) * view.metresPerPixel;
      const north = view.north - (y - size.height / 2) * view.metresPerPixel;
      onPick(objectAt(picture.incoming, east, north, reachPixels * view.metresPerPixel));
    },
  });
  useEffect(() => {
    const drawn = canvas.current;
    const context = drawn?.getContext('2d');
    if (!drawn || !context || !size || !view) return;
    const looks = planLooks(drawn);
    const layers: readonly DrawnLayer[] = [
      ...(picture.park ? [{ layer: picture.park, look: looks.park }] : []),
      ...picture.incoming.map((layer, index) => ({ layer, look: looks.of(index, picture.ignored.has(layer.layer)) })),
      ...(picture.after ? [{ layer: picture.after, look: looks.after }] : []),
      ...(picture.before ? [{ layer: picture.before, look: looks.before }] : []),
    ];
    const ratio = window.devicePixelRatio || 1;
    drawn.width = Math.round(size.width * ratio);
    drawn.height = Math.round(size.height * ratio);
    drawPlan(context, layers, view, size, ratio);
    const layer = picked && picture.incoming.find((each) => each.layer === picked.layer);
    if (layer) drawObject(context, { layer, look: looks.picked }, picked.object, view, size);
  }, [picture, picked, size, view]);
  const zoom = (factor: number) => {
    if (view && size) setOwn(zoomedAt(view, size, factor, size.width / 2, size.height / 2));
  };
  // What waits for its system is nowhere yet.
  const named = picture.incoming.flatMap(({ layer, box: drawn }, index) =>
    drawn ? [{ layer, hue: hueOf(index) }] : [],
  );
  const scale = view ? scaleOfPlan(view.metresPerPixel, 120) : null;
  return (
    <div className={styles.plan}>
      <div
        ref={setElement}
        className={styles.ground}
        {...reachedByKeys}
        role="application"
        aria-label={t('panels:review.plan')}
        aria-describedby={summaryId}
        {...gestures}
      >
        <canvas ref={canvas} className={styles.canvas} aria-hidden />
      </div>
      <p id={summaryId} className={styles.hidden}>
        {props.summary}
      </p>
      <div className={styles.tools}>
        <Button
          icon={<Plus size={16} />}
          label={t('panels:review.zoomIn')}
          tone="outline"
          onPress={() => zoom(zoomStep)}
        />
        <Button
          icon={<Minus size={16} />}
          label={t('panels:review.zoomOut')}
          tone="outline"
          onPress={() => zoom(1 / zoomStep)}
        />
        <Button icon={<Maximize size={16} />} label={t('panels:review.fit')} tone="outline" onPress={fit} />
      </div>
      <ul className={styles.names}>
        {named.slice(0, mostNames).map(({ layer, hue }) => (
          <li key={layer} data-ignored={picture.ignored.has(layer) || undefined}>
            <span className={styles.swatch} data-hue={hue} aria-hidden />
            {layer.replace(/^.*\//, '')}
          </li>
        ))}
        {named.length > mostNames ? (
          <li>{t('panels:review.moreLayers', { count: named.length - mostNames })}</li>
        ) : null}
        {picture.park ? (
          <li>
            <span className={styles.swatch} data-hue="park" aria-hidden />
            {t('panels:review.openPark')}
          </li>
        ) : null}
      </ul>
      {scale ? (
        <svg className={styles.scale} width={scale.pixels + 2} height={22} aria-hidden>
          <path d={`M1 14v6h${scale.pixels}v-6`} />
          <text x={scale.pixels / 2} y={12}>
            {scale.metres >= 1000 ? `${scale.metres / 1000} km` : `${scale.metres} m`}
          </text>
        </svg>
      ) : null}
    </div>
  );
}
