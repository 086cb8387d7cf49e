import type { ParcelStatus } from '../domain/parcel.ts';
import styles from './status-mark.module.css';

/** The colour and hatch a status has on the map; the word stands beside it. */
export function StatusMark({ status }: { readonly status: ParcelStatus | 'unit' }) {
  return <span className={styles.mark} data-status={status} aria-hidden />;
}
