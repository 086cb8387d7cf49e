import { changeEdit } from '../../commands/edit/edit-commands.ts';
import type { Park } from '../../domain/park.ts';
import type { Editing } from '../../store/editing.ts';
import { Select } from '../../ui/select.tsx';
import { useRun, useTranslate } from '../app-port.tsx';
import { LiveNumber } from './amount-fields.tsx';
import { DrawChoice } from './draw-choice.tsx';
import styles from './edit-panel.module.css';
import { roadsNear } from './roads-near.ts';

const drawnOne = '—drawn—';

/** What is cut out: an outline that is drawn, or a road at its width. */
export function CutOutFields({ park, editing }: { readonly park: Park; readonly editing: Editing }) {
  const t = useTranslate();
  const run = useRun();
  return (
    <div className={styles.block}>
      <Select
        label={t('panels:edit.cutter')}
        value={editing.roadId ?? drawnOne}
        choices={[
          { id: drawnOne, text: t('panels:edit.cutterDrawn') },
          ...roadsNear(park, editing).map(({ road, text }) => ({ id: road.id, text })),
        ]}
        onChange={(id) => {
          const road = park.roads.find((each) => each.id === id);
          run(changeEdit, { roadId: road?.id ?? null, amount: road?.widthM ?? null, drawn: null, drawing: [] });
        }}
      />
      {editing.roadId ? (
        <LiveNumber
          label={t('panels:edit.roadWidth')}
          unit="m"
          value={editing.amount}
          digits={2}
          onChange={(amount) => run(changeEdit, { amount })}
        />
      ) : editing.drawn ? null : (
        <DrawChoice editing={{ ...editing, layer: 'parcels' }} />
      )}
    </div>
  );
}
