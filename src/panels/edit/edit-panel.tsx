import { Check, X } from 'lucide-react';
import { endEditing, leaveEdit, takeEdit, undoPoint } from '../../commands/edit/edit-commands.ts';
import type { Park } from '../../domain/park.ts';
import type { DrawnThing } from '../../domain/park-layer.ts';
import type { Editing } from '../../store/editing.ts';
import { Button } from '../../ui/button.tsx';
import { useAppState, useRun, useTranslate } from '../app-port.tsx';
import inspector from '../inspector/inspector.module.css';
import { sayReason } from '../say-reason.ts';
import { AmountField, ShiftFields } from './amount-fields.tsx';
import { BordersTogether } from './borders-together.tsx';
import { CoordinateListBox } from './coordinate-list-box.tsx';
import { CornerTable } from './corner-table.tsx';
import { CutOutFields } from './cut-out-fields.tsx';
import { DrawChoice } from './draw-choice.tsx';
import { DrawnFigures } from './drawn-figures.tsx';
import styles from './edit-panel.module.css';
import { NewThingForm } from './new-thing-form.tsx';
import { PartList } from './part-list.tsx';

/** What is being edited, what taking it would do, and the way back; in the place of the inspector. */
export function EditPanel({ editing }: { readonly editing: Editing }) {
  const t = useTranslate();
  const run = useRun();
  const park = useAppState((state) => state.park);
  if (!park) return null;
  const { tool, preview, drawn, drawing } = editing;
  const refused = preview && !preview.result.ok ? preview.result.refused : null;
  const takes = tool !== 'draw' && !(tool === 'reshape');
  return (
    <div className={styles.panel}>
      <header className={inspector.head}>
        <div>
          <p className={inspector.kind}>{t('panels:edit.title')}</p>
          <h2 className={inspector.title}>{titleOf(park, editing, t)}</h2>
        </div>
        <div className={inspector.close}>
          <Button
            size="small"
            icon={<X size={16} aria-hidden />}
            label={t('commands:end-editing')}
            onPress={() => run(endEditing, undefined)}
          />
        </div>
      </header>
      <p className={styles.hint} aria-live="polite">
        {t(`panels:edit.hint.${hintOf(editing)}`)}
      </p>
      {tool === 'draw' ? (
        drawn ? (
          <>
            <DrawnFigures park={park} shape={drawn} layer={editing.layer} />
            <NewThingForm layer={editing.layer} shape={drawn} />
          </>
        ) : (
          <>
            <DrawChoice editing={editing} />
            <DrawingButtons drawing={drawing} />
            {editing.drawAs === 'point' ? null : <CoordinateListBox park={park} editing={editing} />}
          </>
        )
      ) : null}
      {tool === 'split' || tool === 'cutOut' ? <DrawingButtons drawing={drawing} /> : null}
      {tool === 'cutOut' ? <CutOutFields park={park} editing={editing} /> : null}
      {tool === 'offset' ? <AmountField editing={editing} what="offset" /> : null}
      {tool === 'rotate' ? <AmountField editing={editing} what="rotate" /> : null}
      {tool === 'square' ? <AmountField editing={editing} what="square" /> : null}
      {tool === 'move' ? <ShiftFields editing={editing} /> : null}
      {refused ? (
        <p className={styles.refused} role="status">
          {sayReason(refused, t)}
        </p>
      ) : null}
      {preview?.result.ok ? <PartList preview={preview} /> : null}
      {takes ? (
        <div className={inspector.actions}>
          <Button tone="outline" onPress={() => run(leaveEdit, undefined)}>
            {t('panels:edit.back')}
          </Button>
          <Button
            tone="solid"
            icon={<Check size={15} aria-hidden />}
            isDisabled={!preview?.result.ok}
            onPress={() => run(takeEdit, undefined)}
          >
            {t(`panels:edit.take.${tool}`)}
          </Button>
        </div>
      ) : null}
      {(tool === 'reshape' || tool === 'type') && editing.layer !== 'roads' ? (
        <BordersTogether editing={editing} />
      ) : null}
      {tool === 'type' ? <CoordinateListBox park={park} editing={editing} /> : null}
      {tool === 'reshape' || tool === 'type' ? <CornerTable park={park} editing={editing} /> : null}
    </div>
  );
}

/** What the keys do while something is drawn, for a finger. */
function DrawingButtons({ drawing }: Pick<Editing, 'drawing'>) {
  const t = useTranslate();
  const run = useRun();
  if (drawing.length === 0) return null;
  return (
    <div className={inspector.actions}>
      <Button tone="outline" onPress={() => run(undoPoint, undefined)}>
        {t('commands:undo-point')}
      </Button>
      <Button tone="outline" isDisabled={drawing.length < 2} onPress={() => run(takeEdit, undefined)}>
        {t('panels:edit.finish')}
      </Button>
    </div>
  );
}

type Translate = ReturnType<typeof useTranslate>;

function titleOf(park: Park, { tool, layer, ids }: Editing, t: Translate): string {
  if (tool === 'draw') return t(`panels:edit.draw.${layer}`);
  const things: readonly DrawnThing[] = park[layer];
  const names = ids.map((id) => things.find((thing) => thing.id === id)?.name ?? id);
  const [first] = names;
  const what =
    names.length > 2
      ? t('panels:edit.several', { name: first, count: names.length })
      : names.join(t('panels:listComma'));
  return first === undefined
    ? t(`panels:edit.tool.${tool}`)
    : t('panels:edit.toolOf', { tool: t(`panels:edit.tool.${tool}`), what });
}

/** What comes next, in one sentence. */
function hintOf({ tool, ids, drawn, drawAs, roadId, preview }: Editing): string {
  if (tool === 'draw') return drawn ? 'describe' : `draw.${drawAs}`;
  if (ids.length === 0) return 'choose';
  if (tool === 'merge') return preview ? 'take' : 'merge';
  if (preview && tool !== 'reshape' && tool !== 'type') return 'take';
  if (tool === 'cutOut' && roadId) return 'roadWidth';
  return tool;
}
