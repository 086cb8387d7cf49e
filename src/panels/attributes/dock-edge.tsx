import type { KeyboardEvent, PointerEvent } from 'react';
import { useTranslate } from '../app-port.tsx';
import styles from './attributes.module.css';

const least = 160;
const step = 24;

/** The upper edge of the table, which one drags, or moves with the keys, to give the map more room or less. */
export function DockEdge({
  height,
  onHeight,
}: {
  readonly height: number;
  readonly onHeight: (height: number) => void;
}) {
  const t = useTranslate();
  const most = Math.round(window.innerHeight * 0.7);
  const set = (next: number) => onHeight(Math.max(least, Math.min(most, Math.round(next))));
  return (
    <div
      className={styles.edge}
      {...edgeAttributes(t('attributes:height'), height, most)}
      {...handlersOf(height, set)}
    />
  );
}

function handlersOf(height: number, set: (height: number) => void) {
  return {
    onKeyDown(event: KeyboardEvent) {
      if (event.key !== 'ArrowUp' && event.key !== 'ArrowDown') return;
      event.preventDefault();
      event.stopPropagation();
      set(height + (event.key === 'ArrowUp' ? step : -step));
    },
    onPointerDown(event: PointerEvent) {
      event.currentTarget.setPointerCapture(event.pointerId);
    },
    onPointerMove(event: PointerEvent) {
      if (!event.currentTarget.hasPointerCapture(event.pointerId)) return;
      const foot = event.currentTarget.parentElement?.getBoundingClientRect().bottom ?? 0;
      set(foot - event.clientY);
    },
  };
}

/** A bar between two parts of the screen that the keys move too. */
const edgeAttributes = (label: string, height: number, most: number) => ({
  role: 'separator',
  tabIndex: 0,
  'aria-orientation': 'horizontal' as const,
  'aria-label': label,
  'aria-valuenow': height,
  'aria-valuemin': least,
  'aria-valuemax': most,
});
