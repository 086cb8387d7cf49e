import { type SheetWish, sheetScales } from '../../commands/sheet-wish.ts';
import { formatNumber } from '../../quantities/format.ts';
import { languages } from '../../quantities/language.ts';
import { Select } from '../../ui/select.tsx';
import { useTranslate } from '../app-port.tsx';
import styles from './sheets.module.css';

interface PaperChoiceProps {
  readonly wish: SheetWish;
  readonly onWish: (change: Partial<SheetWish>) => void;
}

/** What each language calls itself. */
const ownName = { 'zh-CN': '中文', en: 'English' } as const;

/** The paper, the scale of the plates and the language of a sheet. */
export function PaperChoice({ wish, onWish }: PaperChoiceProps) {
  const t = useTranslate();
  const hasPlate = wish.sheet === 'site' || wish.sheet === 'comparison';
  return (
    <>
      <div className={styles.pair}>
        <Select
          label={t('panels:sheets.paper')}
          value={wish.paper.size}
          choices={(['A4', 'A3'] as const).map((size) => ({ id: size, text: size }))}
          onChange={(size) => onWish({ paper: { ...wish.paper, size } })}
        />
        <Select
          label={t('panels:sheets.direction')}
          value={wish.paper.isLandscape ? 'landscape' : 'portrait'}
          choices={(['portrait', 'landscape'] as const).map((id) => ({ id, text: t(`panels:sheets.${id}`) }))}
          onChange={(id) => onWish({ paper: { ...wish.paper, isLandscape: id === 'landscape' } })}
        />
      </div>
      <div className={styles.pair}>
        {hasPlate ? (
          <Select
            label={t('panels:sheets.scale')}
            value={wish.scale === null ? 'auto' : String(wish.scale)}
            choices={[
              { id: 'auto', text: t('panels:sheets.scaleAuto') },
              ...sheetScales.map((scale) => ({ id: String(scale), text: `1:${formatNumber(scale, 'en')}` })),
            ]}
            onChange={(id) => onWish({ scale: id === 'auto' ? null : Number(id) })}
          />
        ) : null}
        <Select
          label={t('panels:sheets.language')}
          value={wish.language}
          choices={languages.map((id) => ({ id, text: ownName[id] }))}
          onChange={(language) => onWish({ language })}
        />
      </div>
    </>
  );
}
