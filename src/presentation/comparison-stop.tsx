import type { VisitorOption } from '../export/visitor/visitor-facts.ts';
import { useLanguage, useTranslate } from '../panels/app-port.tsx';
import { VerdictMark } from '../panels/verdict-mark.tsx';
import { OptionPlate } from './option-plate.tsx';
import { sayVisitorValue } from './say-visitor-value.ts';
import { scrolledByKeys } from './scrolled-by-keys.ts';
import styles from './visitor-view.module.css';

/** All options side by side, one row a fact. */
export function ComparisonStop({ options }: { readonly options: readonly VisitorOption[] }) {
  const t = useTranslate();
  const language = useLanguage();
  const factIds = [...new Set(options.flatMap((option) => option.facts.map((fact) => fact.id)))];
  return (
    <div className={styles.compare} {...scrolledByKeys}>
      <h1 className={styles.compareTitle}>{t('presentation:compare')}</h1>
      <table className={styles.table}>
        <thead>
          <tr>
            <td />
            {options.map((option, index) => (
              <th key={option.site.id} scope="col">
                <div className={styles.thumb}>
                  <OptionPlate site={option.site} name={option.name} widthMm={92} heightMm={46} />
                </div>
                {index + 1}. {option.name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {options.some((option) => option.verdict) ? (
            <tr>
              <th scope="row">{t('presentation:fit')}</th>
              {options.map((option) => (
                <td key={option.site.id}>
                  {option.verdict ? (
                    <span className={styles.verdict}>
                      <VerdictMark verdict={option.verdict} isSilent />
                      {t(`presentation:verdict.${option.verdict}`)}
                    </span>
                  ) : null}
                </td>
              ))}
            </tr>
          ) : null}
          {factIds.map((id) => (
            <tr key={id}>
              <th scope="row">{t(`presentation:fact.${id}`)}</th>
              {options.map((option) => {
                const value = option.facts.find((fact) => fact.id === id)?.value;
                return (
                  <td key={option.site.id} data-unknown={value?.kind === 'unknown' || undefined}>
                    {value ? sayVisitorValue(value, language, t) : ''}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
