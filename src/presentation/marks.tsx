import { Check, CircleHelp, TriangleAlert, X } from 'lucide-react';
import type { VisitorVerdict } from '../export/visitor/visitor-facts.ts';
import type { ShowOption } from '../export/visitor/visitor-show.ts';
import styles from './marks.module.css';
import { useShow } from './show-port.tsx';

/** What the option is called whatever the order on the screen. */
export function LetterMark({ letter, isLarge }: { readonly letter: string; readonly isLarge?: boolean }) {
  return (
    <span className={styles.letter} data-large={isLarge || undefined}>
      {letter}
    </span>
  );
}

const signs = { pass: Check, conditional: TriangleAlert, fail: X, unknown: CircleHelp } as const;

/** The answer for the visitor's own project: sign, shape and words, not colour alone. */
export function VerdictBand({ verdict }: { readonly verdict: VisitorVerdict }) {
  const { t } = useShow();
  const Sign = signs[verdict];
  return (
    <span className={styles.verdict} data-verdict={verdict}>
      <Sign className={styles.sign} strokeWidth={2.5} aria-hidden />
      {t(`presentation:verdict.${verdict}`)}
    </span>
  );
}

/** What the land is, with the colour and hatch it has on the map. */
export function StatusLine({ option }: { readonly option: ShowOption }) {
  const { t } = useShow();
  const { status, district } = option;
  return (
    <p className={styles.where}>
      <span className={styles.status} data-status={status} aria-hidden />
      <span>{status === 'unit' ? t('domain:unit') : t(`domain:status.${status}`)}</span>
      {district ? <span>{district}</span> : null}
    </p>
  );
}
