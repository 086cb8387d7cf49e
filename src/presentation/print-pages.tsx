import { orderOptions } from '../export/visitor/order-options.ts';
import type { ShowOption } from '../export/visitor/visitor-show.ts';
import { formatLength, formatMinutes } from '../quantities/format.ts';
import { factRows } from './fact-rows.ts';
import { LetterMark, StatusLine, VerdictBand } from './marks.tsx';
import { OptionPlate, OverviewPlate } from './option-plate.tsx';
import styles from './print-pages.module.css';
import { SaidValue } from './said.tsx';
import { sayVisitorValue, wholeMinutes } from './say-visitor-value.ts';
import { useShow } from './show-port.tsx';

/** The show on paper, A4: the park, a page for each option with its plate at true scale, the comparison. Not on the screen. */
export function PrintPages() {
  const { show, t } = useShow();
  const headline = show.audience ?? show.projectName;
  return (
    <div className={styles.pages} aria-hidden>
      <section className={styles.page}>
        {headline ? <p className={styles.over}>{t('presentation:preparedFor', { name: headline })}</p> : null}
        <h1 className={styles.park}>{show.parkName}</h1>
        {show.welcome ? <p className={styles.welcome}>{show.welcome}</p> : null}
        <div className={styles.plate}>
          <OverviewPlate widthMm={180} heightMm={120} />
        </div>
        <dl className={styles.facts}>
          {show.glance.map(({ id, value }) => (
            <div key={id}>
              <dt>{t([`presentation:glance.${id}`, `presentation:fact.${id}`])}</dt>
              <dd>
                <SaidValue value={value} />
              </dd>
            </div>
          ))}
        </dl>
        {show.contact ? <p className={styles.contact}>{show.contact}</p> : null}
        <Imprint />
      </section>
      {show.options.map((option) => (
        <OptionPage key={option.letter} option={option} />
      ))}
      {show.options.length > 1 ? <ComparisonPage /> : null}
    </div>
  );
}

function OptionPage({ option }: { readonly option: ShowOption }) {
  const { t, language } = useShow();
  return (
    <section className={styles.page}>
      <h1 className={styles.name}>
        <LetterMark letter={option.letter} /> {option.name}
      </h1>
      <div className={styles.standing}>
        {option.verdict ? <VerdictBand verdict={option.verdict} /> : null}
        <StatusLine option={option} />
      </div>
      <div className={styles.plate}>
        <OptionPlate option={option} widthMm={180} heightMm={118} hasStrip />
      </div>
      <dl className={styles.facts}>
        {option.facts.map(({ id, value }) => (
          <div key={id}>
            <dt>{t(`presentation:fact.${id}`)}</dt>
            <dd>
              <SaidValue value={value} />
            </dd>
          </div>
        ))}
      </dl>
      {option.drives.length > 0 ? (
        <p className={styles.drives}>
          {t('presentation:drives')}
          {option.drives.map(({ kind, name, metres, minutes }) => (
            <span key={`${kind}/${name}`}>
              {t(`domain:facility.${kind}`)} {name} {formatLength(metres, language)}
              {minutes === null ? '' : ` · ${formatMinutes(wholeMinutes(minutes), language)}`}
            </span>
          ))}
        </p>
      ) : null}
      {option.note ? <p className={styles.note}>{option.note}</p> : null}
      <Imprint />
    </section>
  );
}

function ComparisonPage() {
  const { show, t, language, play } = useShow();
  const options = orderOptions(show, play.weights);
  const letters = options.map(({ letter }) => letter).join(' · ');
  const { different, alike } = factRows(options, (value) => sayVisitorValue(value, language, t));
  return (
    <section className={styles.page}>
      <h1 className={styles.name}>{t('presentation:compare')}</h1>
      {show.wishes.length > 0 ? <p>{t('presentation:wishes.order', { letters })}</p> : null}
      <table className={styles.table}>
        <thead>
          <tr>
            <td />
            {options.map(({ letter, name }) => (
              <th key={letter} scope="col">
                {letter} · {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {options.some(({ verdict }) => verdict) ? (
            <tr>
              <th scope="row">{t('presentation:fit')}</th>
              {options.map(({ letter, verdict }) => (
                <td key={letter}>{verdict ? t(`presentation:verdict.${verdict}`) : '–'}</td>
              ))}
            </tr>
          ) : null}
          {different.map(({ id, cells }) => (
            <tr key={id}>
              <th scope="row">{t(`presentation:fact.${id}`)}</th>
              {cells.map(({ letter, value, isBest }) => (
                <td key={letter} data-best={isBest || undefined}>
                  {value ? sayVisitorValue(value, language, t) : '–'}
                  {isBest ? ` (${t('presentation:best')})` : ''}
                </td>
              ))}
            </tr>
          ))}
          {alike.map(({ id, value }) => (
            <tr key={id}>
              <th scope="row">{t(`presentation:fact.${id}`)}</th>
              <td colSpan={options.length}>
                {sayVisitorValue(value, language, t)} ({t('presentation:alike')})
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <Imprint />
    </section>
  );
}

/** What has to stand on every page that leaves the house. */
function Imprint() {
  const { show, t } = useShow();
  const lines = [
    show.publisher ? t('presentation:closing.publisher', { name: show.publisher }) : null,
    show.mapApproval ? t('presentation:closing.mapApproval', { number: show.mapApproval }) : null,
    show.asOf ? t('presentation:asOf', { month: show.asOf }) : null,
    show.madeOn ? t('presentation:madeOn', { day: show.madeOn }) : null,
  ].filter((line) => line !== null);
  return (
    <footer className={styles.imprint}>
      <p>{show.disclaimer}</p>
      {show.illustrative ? <p>{show.illustrative}</p> : null}
      <p>{lines.join(' · ')}</p>
    </footer>
  );
}
