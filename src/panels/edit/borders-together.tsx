import { changeEdit } from '../../commands/edit/edit-commands.ts';
import type { Editing } from '../../store/editing.ts';
import { Checkbox } from '../../ui/toggle.tsx';
import { useRun, useTranslate } from '../app-port.tsx';
import styles from './edit-panel.module.css';

/** More names than these are counted. */
const mostNamed = 4;

/** Whether other layers' outlines go along where they share a border, and which stayed at the last move. */
export function BordersTogether({ editing }: { readonly editing: Editing }) {
  const t = useTranslate();
  const run = useRun();
  const stayed = editing.preview?.staying ?? editing.stayed;
  return (
    <div className={styles.block}>
      <Checkbox isOn={editing.isTogether} onChange={(isTogether) => run(changeEdit, { isTogether })}>
        {t('panels:edit.together')}
      </Checkbox>
      {stayed.length > 0 ? (
        <p className={styles.overlap} role="status">
          {t('panels:edit.stayed', {
            things: stayed.slice(0, mostNamed).join(t('panels:listComma')),
            count: stayed.length,
          })}
        </p>
      ) : null}
    </div>
  );
}
