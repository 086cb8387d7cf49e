import { Check, CircleHelp, TriangleAlert, X } from 'lucide-react';
import type { Verdict } from '../domain/assessment.ts';
import { useTranslate } from './app-port.tsx';
import styles from './verdict-mark.module.css';

/** A verdict as shape, sign and colour: it must be told apart in grey as well. */
export function VerdictMark({ verdict, isSilent }: { readonly verdict: Verdict; readonly isSilent?: boolean }) {
  const t = useTranslate();
  const named = isSilent ? { 'aria-hidden': true } : { role: 'img', 'aria-label': t(`panels:verdict.${verdict}`) };
  return (
    <span className={styles.mark} data-verdict={verdict} {...named}>
      <Sign verdict={verdict} />
    </span>
  );
}

function Sign({ verdict }: { readonly verdict: Verdict }) {
  switch (verdict) {
    case 'pass':
      return <Check size={12} strokeWidth={3} aria-hidden />;
    case 'conditional':
      return <TriangleAlert size={12} strokeWidth={2.5} aria-hidden />;
    case 'fail':
      return <X size={13} strokeWidth={2.5} aria-hidden />;
    case 'unknown':
      return <CircleHelp size={12} strokeWidth={2} aria-hidden />;
  }
}
