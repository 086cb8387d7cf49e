import { weighedAnswers, wishScore } from '../export/visitor/order-options.ts';
import type { ShowOption } from '../export/visitor/visitor-show.ts';
import { formatNumber } from '../quantities/format.ts';
import { useShow } from './show-port.tsx';
import styles from './wish-answers.module.css';

/** How well an option answers what matters: each answer by itself, what is not known with the reason why. */
export function WishAnswers({ option }: { readonly option: ShowOption }) {
  const { show, t, language, play } = useShow();
  const score = wishScore(show.options, option, play.weights);
  const points = (share: number): string => formatNumber(share * 100, language);
  const asked = show.wishes.filter((wish) => (play.weights[wish] ?? 0) > 0);
  const isUnsure = weighedAnswers(show.options, option, play.weights).some(({ isKnown }) => !isKnown);
  return (
    <div className={styles.answers}>
      <p className={styles.score}>
        <span className={styles.points}>{score === null ? t('presentation:unknown') : points(score)}</span>
        {score === null ? null : <span className={styles.of}>{t('presentation:wishes.score')}</span>}
      </p>
      <meter
        className={styles.bar}
        data-unsure={isUnsure || undefined}
        min={0}
        max={1}
        value={score ?? 0}
        aria-label={t('presentation:wishes.score')}
      />
      <p className={styles.why}>
        {asked.map((wish, index) => {
          const answer = option.answers[wish];
          const said =
            answer === undefined || answer.share === null
              ? t(`presentation:wishes.unknown.${answer?.because ?? 'notStated'}`)
              : points(answer.share);
          return (
            <span key={wish}>
              {t(`presentation:wish.${wish}`)} {said}
              {index < asked.length - 1 ? ' · ' : ''}
            </span>
          );
        })}
      </p>
    </div>
  );
}
