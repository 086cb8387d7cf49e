import { Copy, Pencil, RotateCcw, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { formatLand, formatNumber } from '../../quantities/format.ts';
import type { ParkMeasures, StoredParkEntry } from '../../store/park-storage.ts';
import { Button } from '../../ui/button.tsx';
import { TextInput } from '../../ui/text-input.tsx';
import { useLanguage, useTranslate } from '../app-port.tsx';
import styles from './library.module.css';

/** What can be done with a park of the list. */
export interface ParkWishes {
  open(park: StoredParkEntry): void;
  duplicate(park: StoredParkEntry): void;
  rename(park: StoredParkEntry, name: string): void;
  trash(park: StoredParkEntry): void;
  bringBack(park: StoredParkEntry): void;
}

interface ParkRowProps {
  readonly park: StoredParkEntry;
  readonly measures: ParkMeasures | undefined;
  readonly isOpen: boolean;
  readonly wishes: ParkWishes;
}

const bytesPerKb = 1000;

export function ParkRow({ park, measures, isOpen, wishes }: ParkRowProps) {
  const t = useTranslate();
  const language = useLanguage();
  const [isRenaming, setRenaming] = useState(false);
  const name = (language === 'en' ? park.nameEn : undefined) ?? park.name;
  const isTrashed = park.trashedAt !== undefined;
  const size = measures && measures.size / bytesPerKb;
  const sizeText =
    size === undefined
      ? t('panels:dash')
      : size < 1000
        ? `${formatNumber(size, language, 0)} kB`
        : `${formatNumber(size / 1000, language, 1)} MB`;
  if (isRenaming)
    return (
      <tr>
        <td colSpan={6}>
          <Rename
            name={name}
            onName={(next) => {
              if (next !== null) wishes.rename(park, next);
              setRenaming(false);
            }}
          />
        </td>
      </tr>
    );
  return (
    <tr data-open={isOpen || undefined} data-park={park.id}>
      <td className={styles.name} title={name}>
        {name}
        {park.asideOf === undefined ? null : <span className={styles.note}>{t('panels:library.aside')}</span>}
      </td>
      <td className={styles.number}>{measures ? formatLand(measures.landM2, language) : t('panels:dash')}</td>
      <td className={styles.number}>
        {park.parcels === undefined ? t('panels:dash') : formatNumber(park.parcels, language, 0)}
      </td>
      <td className={`${styles.number} ${styles.wide}`}>{sizeText}</td>
      <td className={styles.wide}>{timeText(park.savedAt, language)}</td>
      <td>
        <span className={styles.actions}>
          {isTrashed ? (
            <Button
              size="small"
              icon={<RotateCcw size={14} aria-hidden />}
              label={t('panels:library.bringBackOf', { park: name })}
              onPress={() => wishes.bringBack(park)}
            >
              {t('panels:library.bringBack')}
            </Button>
          ) : (
            <>
              <Button
                size="small"
                tone="outline"
                isDisabled={isOpen}
                label={isOpen ? t('panels:library.isOpen') : t('panels:library.openOf', { park: name })}
                onPress={() => wishes.open(park)}
              >
                {t(isOpen ? 'panels:library.isOpen' : 'panels:library.open')}
              </Button>
              <Button
                size="small"
                icon={<Copy size={14} aria-hidden />}
                label={t('panels:library.duplicateOf', { park: name })}
                onPress={() => wishes.duplicate(park)}
              />
              <Button
                size="small"
                icon={<Pencil size={14} aria-hidden />}
                label={t('panels:library.renameOf', { park: name })}
                onPress={() => setRenaming(true)}
              />
              <Button
                size="small"
                icon={<Trash2 size={14} aria-hidden />}
                label={t('panels:library.trashOf', { park: name })}
                onPress={() => wishes.trash(park)}
              />
            </>
          )}
        </span>
      </td>
    </tr>
  );
}

/** Day and minute as the reader's language writes them, in the time of this computer. */
const timeText = (at: number, language: string): string =>
  new Date(at).toLocaleString(language, { dateStyle: 'medium', timeStyle: 'short' });

function Rename(props: { readonly name: string; readonly onName: (name: string | null) => void }) {
  const t = useTranslate();
  const [name, setName] = useState(props.name);
  const isEmpty = name.trim() === '';
  return (
    <form
      className={styles.rename}
      onSubmit={(event) => {
        event.preventDefault();
        if (!isEmpty) props.onName(name.trim());
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        props.onName(null);
      }}
    >
      <TextInput label={t('panels:library.newName')} value={name} onChange={setName} autoFocus />
      <Button tone="solid" type="submit" isDisabled={isEmpty}>
        {t('panels:library.rename')}
      </Button>
      <Button onPress={() => props.onName(null)}>{t('panels:cancel')}</Button>
    </form>
  );
}
