import { useRef, useState } from 'react';
import { type Brief, mostBriefOptions } from '../../domain/brief.ts';
import { siteName } from '../../domain/operations/site-name.ts';
import type { Park } from '../../domain/park.ts';
import { useTranslate } from '../app-port.tsx';
import styles from './brief.module.css';
import { moved, withMovedOption } from './brief-changes.ts';
import type { ChangeBrief } from './brief-editor.tsx';
import { OptionRow } from './option-row.tsx';
import { SiteSearch } from './site-search.tsx';
import { useSorting } from './use-sorting.ts';

/** The sites in the order they are shown: carried by their handle, or moved by buttons that tell where they went. */
export function OptionList(props: { readonly brief: Brief; readonly park: Park; readonly change: ChangeBrief }) {
  const t = useTranslate();
  const { brief, park, change } = props;
  const list = useRef<HTMLOListElement>(null);
  const [told, setTold] = useState('');
  const move = (from: number, to: number) => {
    const option = brief.options[from];
    if (!option || from === to) return;
    change((now) => withMovedOption(now, from, to));
    const values = { site: siteName(park, option.site), place: to + 1, count: brief.options.length };
    setTold(t('panels:brief.moved', values));
  };
  const { carried, handle } = useSorting(list, move);
  const options = carried ? moved(brief.options, carried.from, carried.to) : brief.options;
  return (
    <section aria-labelledby="brief-options">
      <h3 id="brief-options">
        {t('panels:brief.options')}{' '}
        <small className={styles.hint}>
          {t('panels:brief.optionsCount', { count: brief.options.length, most: mostBriefOptions })}
        </small>
      </h3>
      {brief.options.length === 0 ? <p className={styles.hint}>{t('panels:brief.noOptions')}</p> : null}
      <ol ref={list} className={styles.options}>
        {options.map((option, index) => (
          <OptionRow
            key={`${option.site.kind}/${option.site.id}`}
            brief={brief}
            park={park}
            option={option}
            index={index}
            isCarried={carried?.to === index}
            handle={handle(index)}
            change={change}
            onMove={(by) => move(index, index + by)}
          />
        ))}
      </ol>
      <p className={styles.spoken} role="status" aria-live="polite">
        {told}
      </p>
      <SiteSearch brief={brief} park={park} change={change} />
    </section>
  );
}
