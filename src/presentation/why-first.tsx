import type { Wish } from '../domain/brief.ts';
import { orderOptions, weighedAnswers } from '../export/visitor/order-options.ts';
import type { ShowOption } from '../export/visitor/visitor-show.ts';
import { whyFirst } from '../export/visitor/why-first.ts';
import { LetterMark } from './marks.tsx';
import { SaidValue } from './said.tsx';
import { sayVisitorValue } from './say-visitor-value.ts';
import { useShow } from './show-port.tsx';
import styles from './why-first.module.css';

/** What a wish is measured by, as the facts call it; land is measured by its largest piece. */
const measureOf: Readonly<Record<Wish, string>> = {
  land: 'wishes.piece',
  expressway: 'fact.interchange',
  power: 'fact.power',
  price: 'wish.price',
  workers: 'fact.apartment',
};

/** Why the first option is first, in figures beside those of the next; and how what is unknown was counted. */
export function WhyFirst() {
  const { show, t, language, play } = useShow();
  const { options } = show;
  const why = whyFirst(show, play.weights);
  const isUnsure = options.some((option) =>
    weighedAnswers(options, option, play.weights).some(({ isKnown }) => !isKnown),
  );
  if (!why) return <p className={styles.rule}>{t('presentation:wishes.noReason')}</p>;
  const { first, second, ahead } = why;
  const by = ({ answers }: ShowOption, wish: Wish) => {
    const answer = answers[wish];
    return answer && answer.share !== null ? answer.by : ({ kind: 'unknown' } as const);
  };
  const letters = orderOptions(show, play.weights)
    .map(({ letter }) => letter)
    .join(' · ');
  return (
    <section className={styles.why} role="status">
      <h2 className={styles.title}>
        <LetterMark letter={first.letter} />
        {t(ahead.length > 0 ? 'presentation:wishes.why' : 'presentation:wishes.level', {
          first: first.letter,
          second: second.letter,
        })}
      </h2>
      {ahead.map((wish) => (
        <dl key={wish} className={styles.reason}>
          <dt>{t(`presentation:${measureOf[wish]}`)}</dt>
          <dd>
            <SaidValue value={by(first, wish)} />
            <span className={styles.next}>
              {t('presentation:wishes.next', {
                letter: second.letter,
                figure: sayVisitorValue(by(second, wish), language, t),
              })}
            </span>
          </dd>
        </dl>
      ))}
      <p className={styles.hidden}>{t('presentation:wishes.order', { letters })}</p>
      {isUnsure ? <p className={styles.rule}>{t('presentation:wishes.unsure')}</p> : null}
    </section>
  );
}
