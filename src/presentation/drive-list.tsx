import type { ShowDrive } from '../export/visitor/visitor-show.ts';
import { formatLength, formatMinutes } from '../quantities/format.ts';
import styles from './drive-list.module.css';
import { Said } from './said.tsx';
import { wholeMinutes } from './say-visitor-value.ts';
import { useShow } from './show-port.tsx';

/** The ways one drives from an option; pointing at one shows it on the map, a press steps back to see where it leads. */
export function DriveList(props: {
  readonly drives: readonly ShowDrive[];
  readonly pointed: number | null;
  readonly onPoint: (drive: number | null) => void;
  readonly onWays: () => void;
}) {
  const { t, language } = useShow();
  if (props.drives.length === 0) return null;
  return (
    <div className={styles.drives}>
      <h2 className={styles.title}>{t('presentation:drives')}</h2>
      <ul>
        {props.drives.map((drive, index) => (
          <li key={`${drive.kind}/${drive.name}`}>
            <button
              type="button"
              className={styles.drive}
              data-pointed={props.pointed === index || undefined}
              onPointerEnter={() => props.onPoint(index)}
              onPointerLeave={() => props.onPoint(null)}
              onFocus={() => props.onPoint(index)}
              onBlur={() => props.onPoint(null)}
              onClick={props.onWays}
            >
              <span className={styles.sign} data-kind={drive.kind} aria-hidden />
              <span className={styles.to}>
                {t(`domain:facility.${drive.kind}`)}
                {drive.name ? <span className={styles.name}>{drive.name}</span> : null}
              </span>
              <span className={styles.minutes}>
                {drive.minutes === null ? null : <Said text={formatMinutes(wholeMinutes(drive.minutes), language)} />}
              </span>
              <span className={styles.length}>
                <Said text={formatLength(drive.metres, language)} />
              </span>
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
