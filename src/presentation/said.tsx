import type { VisitorValue } from '../export/visitor/visitor-facts.ts';
import styles from './said.module.css';
import { sayVisitorValue } from './say-visitor-value.ts';
import { useShow } from './show-port.tsx';

/** A figure with the words of a sentence around it: digits with their separators, and a date as one. */
const figures = /(\d{4}-\d{2}(?:-\d{2})?|\d[\d,.]*\d|\d)/;

const counted = (parts: readonly string[]): readonly { readonly place: number; readonly part: string }[] =>
  parts.filter((part) => part !== '').map((part, place) => ({ place, part }));

/**
 * A said value with its figures large and its units small, as one reads it from the back of a room. What comes after
 * the first figure (`5 min · 3.2 km`) is told more quietly and goes to the next line as one.
 */
export function Said({ text }: { readonly text: string }) {
  return (
    <span className={styles.said}>
      {counted(text.split(/(?<= · )/)).map(({ place, part: group }) => (
        <span key={place} className={place === 0 ? styles.first : styles.more}>
          {counted(group.split(figures)).map(({ place: at, part }) => (
            <span key={at} className={figures.test(part) ? styles.figure : styles.unit}>
              {part}
            </span>
          ))}
        </span>
      ))}
    </span>
  );
}

/** A fact as one reads it from afar. A code has digits too, but is no figure. */
export function SaidValue({ value }: { readonly value: VisitorValue }) {
  const { t, language } = useShow();
  // The name says it; only a code without one is told.
  if (value.kind === 'landUse')
    return <span className={styles.words}>{t(`panels:landUse.${value.code}`, { defaultValue: value.code })}</span>;
  return <Said text={sayVisitorValue(value, language, t)} />;
}
