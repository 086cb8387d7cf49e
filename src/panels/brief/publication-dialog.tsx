import { setPublication } from '../../commands/briefs/photo-commands.ts';
import type { Publication } from '../../domain/publication.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { useAppPort, useAppState, useRun, useTranslate } from '../app-port.tsx';
import styles from './brief.module.css';
import { withText } from './brief-changes.ts';
import { CommitText } from './commit-text.tsx';
import { NoticeLine } from './notice-line.tsx';

const fields: readonly { readonly key: keyof Publication; readonly isLong?: boolean }[] = [
  { key: 'mapApproval' },
  { key: 'publisher' },
  { key: 'contact' },
  { key: 'disclaimer', isLong: true },
  { key: 'disclaimerEn', isLong: true },
];

/** What stands on everything that leaves the house: visitor's file, sheets, office files. */
export function PublicationDialog({ onClose }: { readonly onClose: () => void }) {
  const t = useTranslate();
  const run = useRun();
  const { store } = useAppPort().context;
  const publication = useAppState((state) => state.park?.publication);
  const commit = (key: keyof Publication, said: string) => {
    // Of now: two fields may be left in one turn.
    const now = store.getState().park?.publication ?? {};
    run(setPublication, { publication: withText(now, key, said) });
  };
  return (
    <Dialog
      title={t('panels:publication.title')}
      closeLabel={t('panels:close')}
      onClose={onClose}
      isDismissable={false}
      foot={
        <div className={styles.foot}>
          <NoticeLine />
          <Button tone="solid" onPress={onClose}>
            {t('panels:publication.done')}
          </Button>
        </div>
      }
    >
      <div className={styles.column}>
        <p className={styles.hint}>{t('panels:publication.hint')}</p>
        {fields.map(({ key, isLong = false }) => (
          <CommitText
            key={key}
            label={t(`panels:publication.${key}`)}
            hint={t(`panels:publication.${key}Hint`)}
            value={publication?.[key] ?? ''}
            isLong={isLong}
            onCommit={(said) => commit(key, said)}
          />
        ))}
      </div>
    </Dialog>
  );
}
