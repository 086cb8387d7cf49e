import { ImagePlus, X } from 'lucide-react';
import { type ClipboardEvent, type DragEvent, useState } from 'react';
import { addPhotosToBrief } from '../../commands/briefs/add-photos-to-brief.ts';
import { removePhoto, setPhotoCaption } from '../../commands/briefs/photo-commands.ts';
import type { Brief } from '../../domain/brief.ts';
import type { PhotoPlace } from '../../domain/brief-photos.ts';
import type { Photo } from '../../domain/photo.ts';
import { Button } from '../../ui/button.tsx';
import { useRun, useTranslate } from '../app-port.tsx';
import styles from './brief.module.css';
import { CommitText } from './commit-text.tsx';

interface PhotoStripProps {
  readonly brief: Brief;
  readonly place: PhotoPlace;
  readonly ids: readonly string[] | undefined;
  readonly photos: readonly Photo[] | undefined;
}

const opened = (files: FileList) => [...files].map((file) => ({ name: file.name, blob: file }));

/** Photos of one stop: chosen, dropped or pasted, each with what is said below it. */
export function PhotoStrip({ brief, place, ids = [], photos = [] }: PhotoStripProps) {
  const t = useTranslate();
  const run = useRun();
  const [isOver, setOver] = useState(false);
  const shown = ids.flatMap((id) => photos.find((photo) => photo.id === id) ?? []);
  const take = (files: FileList | undefined) => {
    if (files && files.length > 0) run(addPhotosToBrief, { briefId: brief.id, place, files: opened(files) });
  };
  const onDrop = (event: DragEvent) => {
    event.preventDefault();
    event.stopPropagation();
    setOver(false);
    take(event.dataTransfer.files);
  };
  const onPaste = (event: ClipboardEvent) => {
    if (event.clipboardData.files.length === 0) return;
    event.preventDefault();
    take(event.clipboardData.files);
  };
  return (
    <fieldset
      className={styles.photos}
      aria-label={t('panels:brief.photos')}
      data-over={isOver || undefined}
      onDragOver={(event) => {
        event.preventDefault();
        event.stopPropagation();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={onDrop}
      onPaste={onPaste}
    >
      {shown.map((photo) => (
        <figure key={photo.id}>
          <img src={`data:${photo.mime};base64,${photo.base64}`} alt={photo.caption ?? photo.name} />
          <Button
            size="small"
            icon={<X size={14} aria-hidden />}
            label={t('panels:brief.removePhoto', { photo: photo.caption ?? photo.name })}
            onPress={() => run(removePhoto, { briefId: brief.id, place, photoId: photo.id })}
          />
          <CommitText
            label={t('panels:brief.caption')}
            hideLabel
            placeholder={t('panels:brief.caption')}
            value={photo.caption ?? ''}
            onCommit={(caption) => run(setPhotoCaption, { photoId: photo.id, caption })}
          />
        </figure>
      ))}
      <Button
        tone="outline"
        size="small"
        icon={<ImagePlus size={15} aria-hidden />}
        hint={t('panels:brief.photoHint')}
        onPress={() => run(addPhotosToBrief, { briefId: brief.id, place })}
      >
        {t('panels:brief.addPhoto')}
      </Button>
      {shown.length === 0 ? <small className={styles.hint}>{t('panels:brief.photoHint')}</small> : null}
    </fieldset>
  );
}
