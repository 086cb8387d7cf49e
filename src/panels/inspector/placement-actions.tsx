import { MapPinOff, Move, ShieldAlert } from 'lucide-react';
import { pickProject } from '../../commands/pick-project.ts';
import { removePlacement } from '../../commands/remove-placement.ts';
import { select } from '../../commands/select.ts';
import { showProtective } from '../../commands/show-protective.ts';
import type { Placement } from '../../domain/placement.ts';
import { formatLand, formatM2 } from '../../quantities/format.ts';
import { Button } from '../../ui/button.tsx';
import { useAppState, useLanguage, useRun, useTranslate } from '../app-port.tsx';
import styles from './inspector.module.css';
import { Section } from './section.tsx';

/** Where a project stands in this scenario, and what can be done about it. */
export function PlacementActions({ placement }: { readonly placement: Placement }) {
  const t = useTranslate();
  const language = useLanguage();
  const run = useRun();
  const park = useAppState((state) => state.park);
  const { site } = placement;
  const ref =
    site.kind === 'parcel'
      ? ({ kind: 'parcel', id: site.parcelId } as const)
      : ({ kind: 'unit', id: site.unitId } as const);
  const name = (ref.kind === 'parcel' ? park?.parcels : park?.units)?.find(
    (candidate) => candidate.id === ref.id,
  )?.name;
  const demand = park?.projects.find(({ id }) => id === placement.projectId)?.demand;
  const guards = (demand?.protective?.length ?? 0) + (demand?.sensitive?.length ?? 0) > 0;
  return (
    <Section title={t('domain:placement')}>
      <p>
        <button type="button" className={styles.link} onClick={() => run(select, ref)}>
          {name ?? ref.id}
        </button>{' '}
        · {site.kind === 'parcel' ? formatLand(site.areaM2, language) : formatM2(site.floorM2, language)}
      </p>
      <div className={styles.actions}>
        <Button
          tone="outline"
          icon={<Move size={15} aria-hidden />}
          onPress={() => run(pickProject, { projectId: placement.projectId })}
        >
          {t('panels:placement.move')}
        </Button>
        {guards ? (
          <Button
            tone="outline"
            icon={<ShieldAlert size={15} aria-hidden />}
            onPress={() => run(showProtective, { projectId: placement.projectId, site: ref })}
          >
            {t('commands:show-protective')}
          </Button>
        ) : null}
        <Button
          tone="danger"
          icon={<MapPinOff size={15} aria-hidden />}
          onPress={() => run(removePlacement, { placementId: placement.id })}
        >
          {t('panels:placement.remove')}
        </Button>
      </div>
    </Section>
  );
}
