import { changeEdit } from '../../commands/edit/edit-commands.ts';
import type { DrawAs, Editing, EditLayer } from '../../store/editing.ts';
import { Button } from '../../ui/button.tsx';
import { useRun, useTranslate } from '../app-port.tsx';
import styles from './edit-panel.module.css';

/** What a thing of a layer may be drawn as. */
const choices: Readonly<Record<EditLayer, readonly DrawAs[]>> = {
  parcels: ['polygon', 'rectangle'],
  roads: ['line'],
  facilities: ['point', 'polygon', 'rectangle'],
  zones: ['polygon', 'rectangle', 'line', 'point'],
};

/** As an outline, a rectangle at any angle, a line or a point. */
export function DrawChoice({ editing }: { readonly editing: Editing }) {
  const t = useTranslate();
  const run = useRun();
  const ways = choices[editing.layer];
  if (ways.length < 2) return null;
  return (
    <fieldset className={styles.choices} aria-label={t('panels:edit.drawAs')}>
      {ways.map((drawAs) => (
        <Button
          key={drawAs}
          tone="outline"
          size="small"
          isPressed={editing.drawAs === drawAs}
          onPress={() => run(changeEdit, { drawAs, drawing: [] })}
        >
          {t(`panels:edit.as.${drawAs}`)}
        </Button>
      ))}
    </fieldset>
  );
}
