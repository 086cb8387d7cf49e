import { useDeferredValue, useMemo, useState } from 'react';
import { Dialog } from '../../ui/dialog.tsx';
import { SearchInput } from '../../ui/search-input.tsx';
import { useTranslate } from '../app-port.tsx';
import { helpGroups, helpTopics } from './figure-help.ts';
import styles from './figures-dialog.module.css';
import { TopicBody } from './topic-text.tsx';

/** Every figure the program shows, by group, to be searched and unfolded. */
export function FiguresDialog({ onClose }: { readonly onClose: () => void }) {
  const t = useTranslate();
  const [query, setQuery] = useState('');
  const word = useDeferredValue(query).trim().normalize('NFKC').toLowerCase();
  const told = useMemo(
    () => helpTopics.map((topic) => ({ topic, title: t(topic.titleKey), what: t(`help:what.${topic.id}`) })),
    [t],
  );
  const found = told.filter(({ title, what }) => `${title} ${what}`.toLowerCase().includes(word));
  return (
    <Dialog title={t('help:figures.title')} closeLabel={t('help:close')} onClose={onClose} size="wide">
      <div className={styles.tools}>
        <SearchInput label={t('help:figures.search')} value={query} onChange={setQuery} />
        <span className={styles.count} role="status">
          {t('help:figures.count', { count: found.length })}
        </span>
      </div>
      {found.length === 0 ? <p className={styles.none}>{t('help:figures.none', { query })}</p> : null}
      {helpGroups.map((group) => {
        const own = found.filter(({ topic }) => topic.group === group);
        return own.length === 0 ? null : (
          <section key={group} className={styles.group}>
            <h3 className={styles.heading}>{t(`help:group.${group}`)}</h3>
            {own.map(({ topic, title, what }) => (
              <details key={topic.id} className={styles.topic}>
                <summary>
                  <b>{title}</b>
                  <span>{what}</span>
                </summary>
                <TopicBody topic={topic} />
              </details>
            ))}
          </section>
        );
      })}
    </Dialog>
  );
}
