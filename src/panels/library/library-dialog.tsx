import { FolderOpen, Plus } from 'lucide-react';
import { useState } from 'react';
import type { Command } from '../../commands/command.ts';
import { runCommand } from '../../commands/command.ts';
import { duplicatePark } from '../../commands/duplicate-park.ts';
import { forgetUnreadable } from '../../commands/forget-unreadable.ts';
import { newPark } from '../../commands/new-park.ts';
import { openFiles } from '../../commands/open-files.ts';
import { openStoredPark } from '../../commands/open-stored-park.ts';
import { renameStoredPark } from '../../commands/rename-stored-park.ts';
import { bringBackPark, trashDays, trashPark } from '../../commands/trash-park.ts';
import type { StoredParkEntry } from '../../store/park-storage.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { useAppPort, useAppState, useLanguage, useTranslate } from '../app-port.tsx';
import styles from './library.module.css';
import { NewParkForm } from './new-park-form.tsx';
import { ParkRow, type ParkWishes } from './park-row.tsx';
import { Persistence } from './persistence.tsx';
import { UnreadableList } from './unreadable-list.tsx';
import { type StoredParks, useStoredParks } from './use-stored-parks.ts';

/** All parks kept in this browser: open, duplicate, rename, throw away and bring back, begin a new one. */
export function LibraryDialog({ onClose }: { readonly onClose: () => void }) {
  const t = useTranslate();
  const language = useLanguage();
  const { context, onCrash } = useAppPort();
  const stored = useStoredParks();
  const [isMaking, setMaking] = useState(false);
  const [thrown, setThrown] = useState<StoredParkEntry | null>(null);
  /** Runs the command, then looks again; `closes` where another park is shown behind the dialog. */
  const act = <Args,>(command: Command<Args>, args: Args, closes = false) => {
    runCommand(command, context, args)
      .then(() => (closes ? onClose() : stored?.look()))
      .catch(onCrash);
  };
  const nameOf = (park: StoredParkEntry) => (language === 'en' ? park.nameEn : undefined) ?? park.name;
  const wishes: ParkWishes = {
    open: ({ id }) => act(openStoredPark, { parkId: id }, true),
    duplicate: (park) =>
      act(duplicatePark, { parkId: park.id, name: t('panels:library.copyName', { park: nameOf(park) }) }),
    rename: ({ id }, name) => act(renameStoredPark, { parkId: id, name }),
    trash(park) {
      act(trashPark, { parkId: park.id });
      setThrown(park);
    },
    bringBack(park) {
      act(bringBackPark, { parkId: park.id });
      setThrown(null);
    },
  };
  return (
    <Dialog title={t('panels:library.title')} closeLabel={t('panels:close')} onClose={onClose} size="wide">
      <div className={styles.parks}>
        <div className={styles.bar}>
          <Button tone="outline" icon={<Plus size={15} aria-hidden />} onPress={() => setMaking(true)}>
            {t('panels:library.new')}
          </Button>
          <Button
            tone="outline"
            icon={<FolderOpen size={15} aria-hidden />}
            onPress={() => act(openFiles, undefined, true)}
          >
            {t('panels:library.import')}
          </Button>
        </div>
        {isMaking ? <NewParkForm onMake={(park) => act(newPark, park, true)} onClose={() => setMaking(false)} /> : null}
        {thrown ? (
          <p className={styles.undo} role="status">
            <span>{t('panels:library.trashed', { park: nameOf(thrown), days: trashDays })}</span>
            <Button size="small" tone="outline" autoFocus onPress={() => wishes.bringBack(thrown)}>
              {t('panels:library.undo')}
            </Button>
          </p>
        ) : null}
        {stored ? <Lists stored={stored} wishes={wishes} /> : null}
        {stored ? (
          <UnreadableList entries={stored.unreadable} onForget={(key) => act(forgetUnreadable, { key })} />
        ) : null}
        <Persistence />
      </div>
    </Dialog>
  );
}

function Lists({ stored, wishes }: { readonly stored: StoredParks; readonly wishes: ParkWishes }) {
  const t = useTranslate();
  const openId = useAppState((state) => state.park?.id);
  const kept = stored.parks.filter(({ trashedAt }) => trashedAt === undefined);
  const thrown = stored.parks.filter(({ trashedAt }) => trashedAt !== undefined);
  const rows = (parks: readonly StoredParkEntry[]) =>
    parks.map((park) => (
      <ParkRow
        key={park.id}
        park={park}
        measures={stored.measures.get(park.id)}
        isOpen={park.id === openId && park.trashedAt === undefined}
        wishes={wishes}
      />
    ));
  return (
    <>
      {kept.length === 0 ? <p className={styles.hint}>{t('panels:library.none')}</p> : null}
      <table className={styles.table} aria-label={t('panels:library.title')}>
        <thead>
          <tr>
            <th>{t('panels:library.name')}</th>
            <th className={styles.number}>{t('panels:library.land')}</th>
            <th className={styles.number}>{t('panels:library.parcels')}</th>
            <th className={`${styles.number} ${styles.wide}`}>{t('panels:library.size')}</th>
            <th className={styles.wide}>{t('panels:library.savedAt')}</th>
            <td />
          </tr>
        </thead>
        <tbody>{rows(kept)}</tbody>
      </table>
      {thrown.length > 0 ? (
        <section>
          <h3 className={styles.heading}>{t('panels:library.trash')}</h3>
          <p className={styles.hint}>{t('panels:library.trashHint', { days: trashDays })}</p>
          <table className={styles.table} aria-label={t('panels:library.trash')}>
            <tbody>{rows(thrown)}</tbody>
          </table>
        </section>
      ) : null}
    </>
  );
}
