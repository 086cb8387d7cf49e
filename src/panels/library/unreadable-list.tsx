import { saveUnreadable } from '../../commands/save-unreadable.ts';
import type { UnreadableEntry } from '../../store/park-storage.ts';
import { Button } from '../../ui/button.tsx';
import { useRun, useTranslate } from '../app-port.tsx';
import styles from './library.module.css';

/** What was set aside because it could not be read. */
export function UnreadableList(props: {
  readonly entries: readonly UnreadableEntry[];
  readonly onForget: (key: string) => void;
}) {
  const t = useTranslate();
  const run = useRun();
  if (props.entries.length === 0) return null;
  return (
    <section>
      <h3 className={styles.heading}>{t('panels:library.unreadable')}</h3>
      <p className={styles.hint}>{t('panels:library.unreadableHint')}</p>
      <table className={styles.table}>
        <tbody>
          {props.entries.map(({ key }) => (
            <tr key={key}>
              <td className={styles.name}>{key}</td>
              <td>
                <span className={styles.actions}>
                  <Button
                    size="small"
                    tone="outline"
                    label={t('panels:library.downloadOf', { key })}
                    onPress={() => run(saveUnreadable, { key })}
                  >
                    {t('panels:library.download')}
                  </Button>
                  <Button
                    size="small"
                    label={t('panels:library.forgetOf', { key })}
                    onPress={() => props.onForget(key)}
                  >
                    {t('panels:library.forget')}
                  </Button>
                </span>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
