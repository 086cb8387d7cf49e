import { showFormer } from '../../commands/edit/edit-commands.ts';
import { ancestorsOf } from '../../domain/lineage.ts';
import type { Parcel } from '../../domain/parcel.ts';
import { planarAreaM2 } from '../../geometry/planar-area.ts';
import { surveyPlane } from '../../geometry/survey-plane.ts';
import { formatLand } from '../../quantities/format.ts';
import { Button } from '../../ui/button.tsx';
import { useAppState, useLanguage, useRun, useTranslate } from '../app-port.tsx';
import styles from './inspector.module.css';
import { Section } from './section.tsx';

/** What the land was before: from whom it came, by what and when, and what else came of that. */
export function LineageSection({ parcel }: { readonly parcel: Parcel }) {
  const t = useTranslate();
  const run = useRun();
  const language = useLanguage();
  const park = useAppState((state) => state.park);
  if (!park || !parcel.from || parcel.from.length === 0) return null;
  const plane = surveyPlane(park.plane);
  const nameOf = (id: string): string =>
    park.parcels.find((each) => each.id === id)?.name ??
    park.formerParcels?.find((each) => each.parcel.id === id)?.parcel.name ??
    id;
  const former = ancestorsOf(park, parcel.id);
  return (
    <Section title={t('panels:lineage.title')}>
      <ul className={styles.rows} data-plain>
        {former.map(({ parcel: was, by, at, into }) => (
          <li key={was.id}>
            <span>
              {was.name}
              <span className={styles.second}>
                {t(`panels:lineage.${by}`, {
                  at: at.slice(0, 10),
                  into: into.map(nameOf).join(t('panels:listComma')),
                })}
              </span>
            </span>
            <span>{formatLand(planarAreaM2(plane.areaToPlane(was.shape)), language)}</span>
          </li>
        ))}
      </ul>
      <div className={styles.actions}>
        <Button tone="outline" onPress={() => run(showFormer, { parcelId: parcel.id })}>
          {t('panels:lineage.show')}
        </Button>
      </div>
    </Section>
  );
}
