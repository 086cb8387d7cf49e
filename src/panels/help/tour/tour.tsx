import { ChevronLeft, ChevronRight, X } from 'lucide-react';
import { type ReactNode, type RefObject, useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { closeHelp } from '../../../commands/help-commands.ts';
import { Button } from '../../../ui/button.tsx';
import { useAppPort, useRun, useTranslate } from '../../app-port.tsx';
import { placeBeside } from './place-beside.ts';
import styles from './tour.module.css';
import { type TourStep, tourSteps } from './tour-steps.ts';
import { useAnchor } from './use-anchor.ts';

/** A card before it was measured. */
const firstSize = { width: 320, height: 240 };

/** Whatever goes left and right by itself: fields, sliders, tabs, menus, the map. */
const usesArrows = (target: EventTarget | null): boolean =>
  target instanceof Element &&
  target.closest(
    'input, textarea, select, [role="slider"], [role="tablist"], [role="menu"], [role="dialog"], [data-map], canvas',
  ) !== null;

/**
 * One minute through the main job, on the live screen. It goes on by button, by arrow key, or when the user does what the
 * step asks; it never holds the focus nor anything else of the app.
 */
export function Tour() {
  const t = useTranslate();
  const run = useRun();
  const [at, setAt] = useState(0);
  const card = useRef<HTMLDivElement>(null);
  const from = useRef<Element | null>(null);
  const step = tourSteps[at] ?? tourSteps[0];
  const leave = useCallback(() => run(closeHelp, undefined), [run]);
  const goTo = useCallback(
    (next: number) => {
      if (next >= tourSteps.length) leave();
      else setAt(Math.max(0, next));
    },
    [leave],
  );
  // The card takes the focus once, so that its keys work at once, and gives it back when it goes while it has it.
  useEffect(() => {
    from.current = document.activeElement;
    card.current?.focus({ preventScroll: true });
    const own = card.current;
    return () => {
      const before = from.current;
      if (own?.contains(document.activeElement) && before instanceof HTMLElement) before.focus({ preventScroll: true });
    };
  }, []);
  useEffect(() => {
    const onKeyDown = (event: globalThis.KeyboardEvent) => {
      if (event.defaultPrevented || event.altKey || event.ctrlKey || event.metaKey) return;
      const isOurs = event.target instanceof Node && card.current?.contains(event.target);
      // Elsewhere Escape is a command, and arrows belong to whatever uses them.
      if (!isOurs && (event.key === 'Escape' || usesArrows(event.target))) return;
      if (event.key === 'Escape') leave();
      else if (event.key === 'ArrowRight') goTo(at + 1);
      else if (event.key === 'ArrowLeft') goTo(at - 1);
      else return;
      event.preventDefault();
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, [at, goTo, leave]);
  if (!step) return null;
  const isLast = at === tourSteps.length - 1;
  return (
    <TourCard step={step} card={card} onDone={() => goTo(at + 1)} onVisitor={leave}>
      <div className={styles.head}>
        <span className={styles.count}>{t('help:tour.step', { at: at + 1, of: tourSteps.length })}</span>
        <Button size="small" icon={<X size={15} aria-hidden />} label={t('help:tour.leave')} onPress={leave} />
      </div>
      {/* Told when it changes, wherever the focus is. */}
      <div aria-live="polite" aria-atomic>
        <h2 className={styles.title} id="tour-title">
          {t(`help:tour.${step.id}`)}
        </h2>
        <p id="tour-text">{t(`help:tour.${step.id}Text`)}</p>
        {step.canTry ? (
          <p className={styles.try}>{t('help:tour.try', { what: t(`help:tour.${step.id}Try`) })}</p>
        ) : null}
      </div>
      <div className={styles.foot}>
        <span className={styles.keys}>{t('help:tour.keys')}</span>
        {at > 0 ? (
          <Button
            size="small"
            icon={<ChevronLeft size={15} aria-hidden />}
            label={t('help:tour.back')}
            onPress={() => goTo(at - 1)}
          />
        ) : null}
        <Button tone="solid" onPress={() => goTo(at + 1)}>
          {t(isLast ? 'help:tour.end' : 'help:tour.next')}
          {isLast ? null : <ChevronRight size={15} aria-hidden />}
        </Button>
      </div>
    </TourCard>
  );
}

/** The card beside its target, with a ring around the target; watches for the user doing what the step asks. */
function TourCard(props: {
  readonly step: TourStep;
  readonly card: RefObject<HTMLDivElement | null>;
  readonly onDone: () => void;
  readonly onVisitor: () => void;
  readonly children: ReactNode;
}) {
  const { step, card } = props;
  const { context, onCrash } = useAppPort();
  const { element, box, window } = useAnchor(step.anchors);
  const [size, setSize] = useState(firstSize);
  const done = useRef({ onDone: props.onDone, onVisitor: props.onVisitor });
  done.current = { onDone: props.onDone, onVisitor: props.onVisitor };
  useLayoutEffect(() => {
    const own = card.current;
    if (own && (own.offsetWidth !== size.width || own.offsetHeight !== size.height))
      setSize({ width: own.offsetWidth, height: own.offsetHeight });
  });
  useEffect(() => {
    let before = context.store.getState();
    let isWatching = false;
    let isOver = false;
    // What preparing the step changes is not the user's doing.
    Promise.resolve(step.prepare?.(context))
      .then(() => {
        before = context.store.getState();
        isWatching = true;
      })
      .catch(onCrash);
    const unsubscribe = context.store.subscribe((state) => {
      if (state.view.visitor.on) done.current.onVisitor();
      else if (isWatching && !isOver && step.isDone?.(state, before)) {
        isOver = true;
        done.current.onDone();
      }
    });
    return () => {
      isOver = true;
      unsubscribe();
    };
  }, [step, context, onCrash]);
  useEffect(() => {
    if (!step.doneByUnfolding || !element) return;
    const onToggle = ({ target }: Event) => {
      if (target instanceof HTMLDetailsElement && target.open) done.current.onDone();
    };
    element.addEventListener('toggle', onToggle, { capture: true });
    return () => element.removeEventListener('toggle', onToggle, { capture: true });
  }, [step, element]);
  const { left, top } = placeBeside(box, size, window, step.sides);
  return (
    <>
      {box ? <span className={styles.ring} style={{ ...box }} aria-hidden /> : null}
      <div
        ref={card}
        role="dialog"
        aria-modal={false}
        aria-labelledby="tour-title"
        aria-describedby="tour-text"
        tabIndex={-1}
        className={styles.card}
        style={{ left, top }}
        data-tour-step={step.id}
      >
        {props.children}
      </div>
    </>
  );
}
