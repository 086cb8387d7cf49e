import { Plus } from 'lucide-react';
import { useState } from 'react';
import { search } from '../../commands/search.ts';
import { type Brief, mostBriefOptions } from '../../domain/brief.ts';
import { sameSite } from '../../domain/brief-site.ts';
import type { Park } from '../../domain/park.ts';
import type { SiteRef } from '../../domain/placement.ts';
import { Button } from '../../ui/button.tsx';
import { SearchInput } from '../../ui/search-input.tsx';
import { useTranslate } from '../app-port.tsx';
import styles from './brief.module.css';
import { withNewOption } from './brief-changes.ts';
import type { ChangeBrief } from './brief-editor.tsx';
import { siteKind } from './site-kind.ts';

/** As many as one takes in at a glance; one more letter finds the rest. */
const mostShown = 6;

/** Adds a parcel or a unit by a piece of its name. */
export function SiteSearch(props: { readonly brief: Brief; readonly park: Park; readonly change: ChangeBrief }) {
  const t = useTranslate();
  const { brief, park, change } = props;
  const [query, setQuery] = useState('');
  const isFull = brief.options.length >= mostBriefOptions;
  const found = isFull ? [] : sitesFound(park, brief, query);
  const add = (site: SiteRef) => {
    change((now) => withNewOption(now, site));
    setQuery('');
  };
  if (isFull) return <p className={styles.hint}>{t('panels:brief.full', { most: mostBriefOptions })}</p>;
  return (
    <div className={styles.search}>
      <SearchInput label={t('panels:brief.addSite')} value={query} onChange={setQuery} />
      {query.trim() === '' ? null : (
        <ul className={styles.found}>
          {found.map(({ site, name }) => (
            <li key={`${site.kind}/${site.id}`}>
              <Button isWide icon={<Plus size={15} aria-hidden />} onPress={() => add(site)}>
                <span>{name}</span>
                <small>{siteKind(park, site, t)}</small>
              </Button>
            </li>
          ))}
          {found.length === 0 ? <li className={styles.hint}>{t('panels:brief.notFound')}</li> : null}
        </ul>
      )}
    </div>
  );
}

function sitesFound(park: Park, { options }: Brief, query: string) {
  return search(park, [], query)
    .flatMap(({ kind, id, name }) =>
      kind === 'parcel' || kind === 'unit' ? [{ site: { kind, id } as const, name }] : [],
    )
    .filter(({ site }) => !options.some((option) => sameSite(option.site, site)))
    .slice(0, mostShown);
}
