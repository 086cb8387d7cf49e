import { plainCommands } from '../commands/all-commands.ts';
import { Dialog } from '../ui/dialog.tsx';
import styles from './about-dialog.module.css';
import { useTranslate } from './app-port.tsx';
import { keyNames } from './key-names.ts';

/** Every key there is, from the one list of commands. */
export function KeysDialog({ onClose }: { readonly onClose: () => void }) {
  const t = useTranslate();
  const keyed = plainCommands.flatMap((command) =>
    command.shortcut
      ? [{ id: command.id, label: t(command.labelKey), keys: [command.shortcut, ...(command.otherKeys ?? [])] }]
      : [],
  );
  return (
    <Dialog title={t('panels:keys.title')} closeLabel={t('panels:close')} onClose={onClose}>
      <p className={styles.text}>{t('panels:keys.placing')}</p>
      <dl className={styles.list}>
        <div className={styles.row}>
          <dt>{t('panels:search.title')}</dt>
          <dd>{keyNames('mod+k')}</dd>
        </div>
        {keyed.map(({ id, label, keys }) => (
          <div key={id} className={styles.row}>
            <dt>{label}</dt>
            <dd>{keys.map(keyNames).join('  ')}</dd>
          </div>
        ))}
      </dl>
    </Dialog>
  );
}
