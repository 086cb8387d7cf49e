import type { SheetWish } from '../../commands/sheet-wish.ts';
import { sameSite } from '../../domain/brief-site.ts';
import { fewestCompared, mostCompared } from '../../export/documents/comparison-limits.ts';
import { Select } from '../../ui/select.tsx';
import { Checkbox } from '../../ui/toggle.tsx';
import { useAppState, useTranslate } from '../app-port.tsx';
import styles from './sheets.module.css';
import { type SiteSource, withSite } from './site-sources.ts';

interface SiteChoiceProps {
  readonly wish: SheetWish;
  readonly sources: readonly SiteSource[];
  readonly source: SiteSource | undefined;
  readonly onSource: (source: SiteSource) => void;
  readonly onWish: (change: Partial<SheetWish>) => void;
}

/** Which sites a sheet is about, and the project judged on them. */
export function SiteChoice({ wish, sources, source, onSource, onWish }: SiteChoiceProps) {
  const t = useTranslate();
  const park = useAppState((state) => state.park);
  if (!park) return null;
  if (!source) return <p className={styles.note}>{t('panels:sheets.noSites')}</p>;
  const nameOf = ({ kind, id }: SiteSource['sites'][number]): string =>
    (kind === 'parcel' ? park.parcels : park.units).find((each) => each.id === id)?.name ?? id;
  const keyOf = ({ kind, id }: SiteSource['sites'][number]): string => `${kind}/${id}`;
  const [first] = wish.sites;
  return (
    <>
      <Select
        label={t('panels:sheets.sitesFrom')}
        value={source.id}
        choices={sources.map(({ id, brief }) => ({
          id,
          text: brief ? t('panels:sheets.from.brief', { name: brief.name }) : t(`panels:sheets.from.${id}`),
        }))}
        onChange={(id) => {
          const chosen = sources.find((each) => each.id === id);
          if (chosen) onSource(chosen);
        }}
      />
      {wish.sheet === 'site' && source.sites.length > 1 ? (
        <Select
          label={t('panels:sheets.sites')}
          value={first ? keyOf(first) : ''}
          choices={source.sites.map((site) => ({ id: keyOf(site), text: nameOf(site) }))}
          onChange={(key) => onWish({ sites: source.sites.filter((site) => keyOf(site) === key) })}
        />
      ) : null}
      {wish.sheet === 'comparison' ? (
        <fieldset className={styles.sites}>
          <legend>{t('panels:sheets.sites')}</legend>
          {source.sites.map((site) => {
            const isOn = wish.sites.some((each) => sameSite(each, site));
            return (
              <Checkbox
                key={keyOf(site)}
                isOn={isOn}
                isDisabled={!isOn && wish.sites.length >= mostCompared}
                onChange={(on) => onWish({ sites: withSite(source.sites, wish.sites, site, on) })}
              >
                {nameOf(site)}
              </Checkbox>
            );
          })}
          {wish.sites.length < fewestCompared ? <p className={styles.note}>{t('panels:sheets.oneSite')}</p> : null}
        </fieldset>
      ) : null}
      <Select
        label={t('panels:sheets.project')}
        value={wish.projectId ?? ''}
        choices={[
          { id: '', text: t('panels:sheets.noProject') },
          ...park.projects.map(({ id, name, nameEn }) => ({
            id,
            text: wish.language === 'en' ? (nameEn ?? name) : name,
          })),
        ]}
        onChange={(id) => onWish({ projectId: id === '' ? null : id })}
      />
    </>
  );
}
