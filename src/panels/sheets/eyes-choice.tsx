import { isHouseSheet, type SheetWish } from '../../commands/sheet-wish.ts';
import type { Brief } from '../../domain/brief.ts';
import { type Redaction, readyRedactions } from '../../domain/redaction.ts';
import { Select } from '../../ui/select.tsx';
import { Checkbox } from '../../ui/toggle.tsx';
import { useTranslate } from '../app-port.tsx';
import styles from './sheets.module.css';

interface EyesChoiceProps {
  readonly wish: SheetWish;
  readonly brief: Brief | null;
  readonly onWish: (change: Partial<SheetWish>) => void;
}

type EyesId = 'house' | 'brief' | 'visitor' | 'partner';

const redactionOf = (profile: EyesId): Redaction | null =>
  readyRedactions.find((each) => each.profile === profile) ?? null;

/** For whom a sheet is: what they must not see is not in it. */
export function EyesChoice({ wish, brief, onWish }: EyesChoiceProps) {
  const t = useTranslate();
  if (isHouseSheet(wish.sheet)) return <p className={styles.note}>{t('panels:sheets.houseOnly')}</p>;
  const { redaction } = wish;
  const profile = redaction?.profile;
  const chosen: EyesId =
    redaction === null
      ? 'house'
      : brief && redaction === brief.redaction
        ? 'brief'
        : profile === 'partner'
          ? 'partner'
          : 'visitor';
  const ids: readonly EyesId[] = [...(brief ? (['brief'] as const) : []), 'house', 'partner', 'visitor'];
  return (
    <>
      <Select
        label={t('panels:sheets.eyes')}
        value={chosen}
        choices={ids.map((id) => ({ id, text: t(`panels:sheets.eyes.${id}`) }))}
        onChange={(id) =>
          onWish({
            redaction: id === 'brief' ? (brief?.redaction ?? null) : redactionOf(id),
            ...(id === 'house' ? {} : { withCoordinates: false }),
          })
        }
      />
      {wish.sheet === 'site' ? (
        <Checkbox
          isOn={wish.withCoordinates}
          isDisabled={redaction !== null}
          onChange={(withCoordinates) => onWish({ withCoordinates })}
        >
          {t('panels:sheets.coordinates')}
        </Checkbox>
      ) : null}
    </>
  );
}
