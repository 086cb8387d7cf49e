import type { VisitorOption } from '../export/visitor/visitor-facts.ts';
import { useLanguage, useTranslate } from '../panels/app-port.tsx';
import { StatusMark } from '../panels/status-mark.tsx';
import { VerdictMark } from '../panels/verdict-mark.tsx';
import { OptionPlate } from './option-plate.tsx';
import { sayVisitorValue } from './say-visitor-value.ts';
import { scrolledByKeys } from './scrolled-by-keys.ts';
import styles from './visitor-view.module.css';

/** One option: where it is, and what an investor asks first. */
export function OptionStop({ option, number }: { readonly option: VisitorOption; readonly number: number }) {
  const t = useTranslate();
  const language = useLanguage();
  return (
    <article className={styles.stop} aria-label={option.name}>
      <div className={styles.plate}>
        <OptionPlate site={option.site} name={option.name} widthMm={132} heightMm={110} />
      </div>
      <div className={styles.facts} {...scrolledByKeys}>
        <p className={styles.number}>{t('presentation:option', { number })}</p>
        <h1 className={styles.name}>{option.name}</h1>
        <div className={styles.where}>
          <StatusMark status={option.status} />
          <span>{option.status === 'unit' ? t('domain:unit') : t(`domain:status.${option.status}`)}</span>
          {option.district ? <span>{option.district}</span> : null}
          {option.verdict ? (
            <span className={styles.verdict}>
              <VerdictMark verdict={option.verdict} isSilent />
              {t(`presentation:verdict.${option.verdict}`)}
            </span>
          ) : null}
        </div>
        <dl className={styles.list}>
          {option.facts.map((fact) => (
            <div key={fact.id} className={styles.fact}>
              <dt>{t(`presentation:fact.${fact.id}`)}</dt>
              <dd data-unknown={fact.value.kind === 'unknown' || undefined}>
                {sayVisitorValue(fact.value, language, t)}
              </dd>
            </div>
          ))}
        </dl>
      </div>
    </article>
  );
}
