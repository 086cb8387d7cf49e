import { ArrowDown, ArrowUp, GripVertical, TriangleAlert, X } from 'lucide-react';
import { useMemo } from 'react';
import type { Brief, BriefOption } from '../../domain/brief.ts';
import { briefSite } from '../../domain/brief-site.ts';
import { siteName } from '../../domain/operations/site-name.ts';
import type { Park } from '../../domain/park.ts';
import type { SiteRef } from '../../domain/placement.ts';
import { Button } from '../../ui/button.tsx';
import { useTranslate } from '../app-port.tsx';
import styles from './brief.module.css';
import { withOption, withoutOption, withSiteInstead, withText } from './brief-changes.ts';
import type { ChangeBrief } from './brief-editor.tsx';
import { CommitText } from './commit-text.tsx';
import { PhotoStrip } from './photo-strip.tsx';
import { siteKind } from './site-kind.ts';
import type { Sorting } from './use-sorting.ts';

interface OptionRowProps {
  readonly brief: Brief;
  readonly park: Park;
  readonly option: BriefOption;
  readonly index: number;
  readonly isCarried: boolean;
  readonly handle: ReturnType<Sorting['handle']>;
  readonly change: ChangeBrief;
  readonly onMove: (by: 1 | -1) => void;
}

/** One site: what is said of it to the visitor, what only the presenter reads, its photos. */
export function OptionRow({ brief, park, option, index, isCarried, handle, change, onMove }: OptionRowProps) {
  const t = useTranslate();
  const { site } = option;
  const name = siteName(park, site);
  const state = useMemo(() => briefSite(park, site), [park, site]);
  const place = useMemo(() => ({ stop: 'option', site }) as const, [site]);
  const note = (key: 'note' | 'presenterNote') => (
    <CommitText
      label={t(`panels:brief.${key}`)}
      value={option[key] ?? ''}
      isLong
      onCommit={(said) => change((now) => withOption(now, site, (one) => withText(one, key, said)))}
    />
  );
  return (
    <li className={styles.option} data-carried={isCarried || undefined} data-gone={state.kind !== 'there' || undefined}>
      <div className={styles.optionHead}>
        {/* The buttons beside it are the way for keys; a handle that took the focus would only be one stop more. */}
        <span className={styles.grip} title={t('panels:brief.drag')} {...handle}>
          <GripVertical size={16} aria-hidden />
        </span>
        <b className={styles.letter}>{String.fromCharCode(65 + index)}</b>
        <span className={styles.optionName}>{name}</span>
        <small>{siteKind(park, site, t)}</small>
        <Button
          size="small"
          icon={<ArrowUp size={15} aria-hidden />}
          label={t('panels:brief.up', { site: name })}
          isDisabled={index === 0}
          onPress={() => onMove(-1)}
        />
        <Button
          size="small"
          icon={<ArrowDown size={15} aria-hidden />}
          label={t('panels:brief.down', { site: name })}
          isDisabled={index === brief.options.length - 1}
          onPress={() => onMove(1)}
        />
        <Button
          size="small"
          icon={<X size={15} aria-hidden />}
          label={t('panels:brief.takeOff', { site: name })}
          onPress={() => change((now) => withoutOption(now, site))}
        />
      </div>
      {state.kind === 'there' ? null : (
        <Gone
          park={park}
          sites={state.kind === 'became' ? state.sites : []}
          onTake={(instead) => change((now) => withSiteInstead(now, site, instead))}
        />
      )}
      <div className={styles.pair}>
        {note('note')}
        {note('presenterNote')}
      </div>
      <PhotoStrip brief={brief} place={place} ids={option.photoIds} photos={park.photos} />
    </li>
  );
}

/** The site is no more: what came of it can take its place, by the presenter's choice. */
function Gone(props: {
  readonly park: Park;
  readonly sites: readonly SiteRef[];
  readonly onTake: (site: SiteRef) => void;
}) {
  const t = useTranslate();
  return (
    <p className={styles.gone}>
      <TriangleAlert size={15} aria-hidden />
      <span>{t(props.sites.length > 0 ? 'panels:brief.became' : 'panels:brief.gone')}</span>
      {props.sites.map((site) => (
        <Button key={site.id} size="small" tone="outline" onPress={() => props.onTake(site)}>
          {t('panels:brief.takeInstead', { site: siteName(props.park, site) })}
        </Button>
      ))}
    </p>
  );
}
