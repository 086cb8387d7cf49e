import { orderOptions } from '../export/visitor/order-options.ts';
import { LetterMark } from './marks.tsx';
import { useShow } from './show-port.tsx';
import styles from './stops.module.css';

/** The options by name, each a way to its stop; `ordered` by what matters to the visitor instead of as in the brief. */
export function ChosenOptions({ ordered = false }: { readonly ordered?: boolean }) {
  const { show, t, play } = useShow();
  const options = ordered ? orderOptions(show, play.weights) : show.options;
  return (
    <ul className={styles.chosen} aria-label={t('presentation:chosen')}>
      {options.map(({ letter, name, district }) => (
        <li key={letter}>
          <button
            type="button"
            onClick={() =>
              play.step({
                kind: 'stop',
                index: play.stops.findIndex((stop) => stop.kind === 'option' && stop.letter === letter),
              })
            }
          >
            <LetterMark letter={letter} />
            <span className={styles.chosenText}>
              <span className={styles.chosenName}>{name}</span>
              {district ? <span className={styles.chosenWhere}>{district}</span> : null}
            </span>
          </button>
        </li>
      ))}
    </ul>
  );
}
