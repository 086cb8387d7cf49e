import { Check, ChevronDown, CircleHelp, TriangleAlert } from 'lucide-react';
import styles from './review.module.css';

const marks = { sure: Check, ask: CircleHelp, wrong: TriangleAlert } as const;
export type ChipMark = keyof typeof marks;

/** One thing that was understood of a file. Pressed, it unfolds what can be changed about it. */
export function Chip(props: {
  readonly label: string;
  readonly value: string;
  readonly mark: ChipMark;
  readonly markText: string;
  readonly isOpen?: boolean;
  readonly onPress?: () => void;
}) {
  const { label, value, mark, markText, isOpen, onPress } = props;
  const Mark = marks[mark];
  const inside = (
    <>
      <Mark size={14} role="img" aria-label={markText} />
      <span className={styles.chipLabel}>{label}</span>
      <span className={styles.chipValue}>{value}</span>
    </>
  );
  if (!onPress)
    return (
      <span className={styles.chip} data-mark={mark}>
        {inside}
      </span>
    );
  return (
    <button type="button" className={styles.chip} data-mark={mark} aria-expanded={isOpen} onClick={onPress}>
      {inside}
      <ChevronDown size={14} aria-hidden />
    </button>
  );
}
