import { Printer } from 'lucide-react';
import { plainCommands } from '../../commands/all-commands.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { useAppPort, useTranslate } from '../app-port.tsx';
import { keyNames } from '../key-names.ts';
import { keyGroups } from './key-groups.ts';
import styles from './keys-dialog.module.css';
import { keysPage } from './keys-page.ts';

/** Every key there is, from the one list of commands, by what one is doing; to be printed for the desk. */
export function KeysDialog({ onClose }: { readonly onClose: () => void }) {
  const t = useTranslate();
  const port = useAppPort();
  const print = () => void Promise.resolve(port.context.files.print(keysPage(t))).catch(port.onCrash);
  return (
    <Dialog title={t('commands:show-keys')} closeLabel={t('help:close')} onClose={onClose} size="wide">
      <div className={styles.text}>
        <p>{t('help:keys.placing')}</p>
        <Button tone="outline" icon={<Printer size={16} aria-hidden />} onPress={print}>
          {t('help:print')}
        </Button>
      </div>
      <div className={styles.groups}>
        {keyGroups(plainCommands).map(({ id, lines }) => (
          <section key={id} className={styles.group}>
            <h3 className={styles.heading}>{t(`help:keys.group.${id}`)}</h3>
            <dl>
              {lines.map((line) => (
                <div key={line.id} className={styles.row}>
                  <dt>{t(line.labelKey)}</dt>
                  <dd>
                    {line.keys.map((key) => (
                      <kbd key={key}>{keyNames(key)}</kbd>
                    ))}
                  </dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
    </Dialog>
  );
}
