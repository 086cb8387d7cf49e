import { useRef } from 'react';
import { orderOptions, wishScore } from '../export/visitor/order-options.ts';
import styles from './comparison-stop.module.css';
import { factRows } from './fact-rows.ts';
import { LetterMark, VerdictBand } from './marks.tsx';
import { OptionPlate } from './option-plate.tsx';
import { SaidValue } from './said.tsx';
import { sayVisitorValue } from './say-visitor-value.ts';
import { scrolledByKeys } from './scrolled-by-keys.ts';
import { useShow } from './show-port.tsx';
import { useReducedMotion } from './use-reduced-motion.ts';
import { useSlide } from './use-slide.ts';
import { WishAnswers } from './wish-answers.tsx';
import { WishSliders } from './wish-sliders.tsx';

/** Land around the site of a thumbnail, for the roads it lies on. */
const thumbnailMarginMm = 8;

/** All options side by side, one row a fact, in the order of what matters to the visitor. */
export function ComparisonStop() {
  const { show, t, language, play } = useShow();
  const table = useRef<HTMLTableElement>(null);
  const options = orderOptions(show, play.weights);
  const order = options.map(({ letter }) => letter).join('');
  useSlide(table, order, useReducedMotion());
  const { different, alike } = factRows(options, (value) => sayVisitorValue(value, language, t));
  const hasWishes = show.wishes.length > 0;
  const isWeighed = options.some((option) => wishScore(options, option, play.weights) !== null);
  return (
    <section className={styles.compare} data-wishes={hasWishes || undefined} aria-labelledby="stop-title">
      {hasWishes ? <WishSliders /> : null}
      <div className={styles.scroll} {...scrolledByKeys} data-strokes>
        <div className={styles.top}>
          <h1 id="stop-title" className={styles.title}>
            {t('presentation:compare')}
          </h1>
          <p className={styles.order}>
            {hasWishes ? t('presentation:wishes.order', { letters: [...order].join(' · ') }) : ''}
          </p>
        </div>
        <table ref={table} className={styles.table} data-many={options.length > 4 || undefined}>
          <thead>
            <tr>
              <td />
              {options.map((option, index) => (
                <th key={option.letter} scope="col" data-slide={`head/${option.letter}`}>
                  <div className={styles.plate}>
                    <OptionPlate option={option} widthMm={72} heightMm={40.5} marginMm={thumbnailMarginMm} />
                    {index === 0 && isWeighed ? (
                      <span className={styles.first}>{t('presentation:wishes.first')}</span>
                    ) : null}
                  </div>
                  <div className={styles.head}>
                    <LetterMark letter={option.letter} />
                    <span className={styles.name} title={option.name}>
                      {option.name}
                    </span>
                  </div>
                  {hasWishes ? <WishAnswers option={option} /> : null}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {options.some(({ verdict }) => verdict) ? (
              <tr>
                <th scope="row">{t('presentation:fit')}</th>
                {options.map(({ letter, verdict }) => (
                  <td key={letter} data-verdict data-slide={`verdict/${letter}`}>
                    {verdict ? <VerdictBand verdict={verdict} /> : null}
                  </td>
                ))}
              </tr>
            ) : null}
            {different.map((row) => (
              <tr key={row.id}>
                <th scope="row">{t(`presentation:fact.${row.id}`)}</th>
                {row.cells.map(({ letter, value, isBest }) => (
                  <td
                    key={letter}
                    data-slide={`${row.id}/${letter}`}
                    data-unknown={value?.kind === 'unknown' || undefined}
                  >
                    {value ? <SaidValue value={value} /> : <span aria-hidden>–</span>}
                    {isBest ? <span className={styles.best}>{t('presentation:best')}</span> : null}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
        {alike.length > 0 ? (
          <div className={styles.alike}>
            <h2>{t('presentation:alike')}</h2>
            <dl>
              {alike.map(({ id, value }) => (
                <div key={id}>
                  <dt>{t(`presentation:fact.${id}`)}</dt>
                  <dd>
                    <SaidValue value={value} />
                  </dd>
                </div>
              ))}
            </dl>
          </div>
        ) : null}
      </div>
    </section>
  );
}
