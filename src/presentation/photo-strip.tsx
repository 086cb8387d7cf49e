import { X } from 'lucide-react';
import { useRef, useState } from 'react';
import type { ShowPhoto } from '../export/visitor/visitor-show.ts';
import { Button } from '../ui/button.tsx';
import styles from './photo-strip.module.css';
import { useShow } from './show-port.tsx';

/** Pictures of a stop; one that is pressed fills the screen. */
export function PhotoStrip({ photoIds }: { readonly photoIds: readonly string[] }) {
  const { show, t } = useShow();
  const dialog = useRef<HTMLDialogElement>(null);
  const [large, setLarge] = useState<ShowPhoto | null>(null);
  const photos = photoIds.flatMap((id) => show.photos.filter((photo) => photo.id === id));
  if (photos.length === 0) return null;
  const name = (photo: ShowPhoto): string => photo.caption ?? t('presentation:photo');
  return (
    <>
      <ul className={styles.strip} aria-label={t('presentation:photos')}>
        {photos.map((photo) => (
          <li key={photo.id} className={styles.item}>
            <button
              type="button"
              className={styles.open}
              aria-label={t('presentation:enlarge', { name: name(photo) })}
              onClick={() => {
                setLarge(photo);
                dialog.current?.showModal();
              }}
            >
              <img src={photo.address} alt="" width={photo.widthPx} height={photo.heightPx} />
            </button>
            {photo.caption ? <span className={styles.caption}>{photo.caption}</span> : null}
          </li>
        ))}
      </ul>
      <dialog
        ref={dialog}
        className={styles.large}
        aria-label={t('presentation:photos')}
        onClose={() => setLarge(null)}
      >
        {large ? (
          <figure>
            <img src={large.address} alt={name(large)} />
            {large.caption ? <figcaption>{large.caption}</figcaption> : null}
          </figure>
        ) : null}
        <Button
          size="touch"
          tone="outline"
          className={styles.close}
          icon={<X aria-hidden />}
          label={t('presentation:closePhoto')}
          onPress={() => dialog.current?.close()}
        />
      </dialog>
    </>
  );
}
