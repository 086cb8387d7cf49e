import { useState } from 'react';
import { setLanguage } from '../commands/set-language.ts';
import { setNotation } from '../commands/set-notation.ts';
import { setTheme } from '../commands/set-theme.ts';
import { formatLand, formatNumber, formatWan } from '../quantities/format.ts';
import { type Language, languages } from '../quantities/language.ts';
import { digitGroupings, landUnits, type Notation, writeFiguresAs } from '../quantities/notation.ts';
import { themes } from '../store/view-state.ts';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { Select } from '../ui/select.tsx';
import { useAppState, useLanguage, useRun, useTranslate } from './app-port.tsx';
import styles from './preferences-dialog.module.css';

const decimals = ['0', '1', '2'] as const;
const moreDecimals = { '0': 0, '1': 1, '2': 2 } as const;

/** Language, look and how figures are written, for this reader on this machine. */
export function PreferencesDialog({ onClose }: { readonly onClose: () => void }) {
  const t = useTranslate();
  const run = useRun();
  const language = useLanguage();
  const theme = useAppState((state) => state.view.theme);
  const kept = useAppState((state) => state.view.notation);
  const [notation, setWanted] = useState<Notation>(kept);
  const done = () => {
    onClose();
    // The whole screen is written anew: once, when all is chosen.
    if (Object.entries(notation).some(([key, value]) => kept[key as keyof Notation] !== value))
      run(setNotation, notation);
  };
  return (
    <Dialog
      title={t('panels:preferences.title')}
      closeLabel={t('panels:close')}
      onClose={done}
      size="narrow"
      foot={
        <Button tone="solid" onPress={done}>
          {t('panels:preferences.done')}
        </Button>
      }
    >
      <div className={styles.body}>
        <Select
          label={t('panels:preferences.language')}
          value={language}
          choices={languages.map((id) => ({ id, text: t(`panels:preferences.language.${id}`) }))}
          onChange={(id) => run(setLanguage, id)}
        />
        <Select
          label={t('panels:theme.title')}
          value={theme}
          choices={themes.map((id) => ({ id, text: t(`panels:theme.${id}`) }))}
          onChange={(id) => run(setTheme, id)}
        />
        <Select
          label={t('panels:preferences.landUnit')}
          value={notation.landUnit}
          choices={landUnits.map((id) => ({ id, text: t(`panels:preferences.landUnit.${id}`) }))}
          onChange={(landUnit) => setWanted({ ...notation, landUnit })}
        />
        <Select
          label={t('panels:preferences.grouping')}
          value={notation.grouping}
          choices={digitGroupings.map((id) => ({ id, text: t(`panels:preferences.grouping.${id}`) }))}
          onChange={(grouping) => setWanted({ ...notation, grouping })}
        />
        <Select
          label={t('panels:preferences.decimals')}
          value={`${notation.moreDecimals}`}
          choices={decimals.map((id) => ({ id, text: t(`panels:preferences.decimals.${id}`) }))}
          onChange={(id) => setWanted({ ...notation, moreDecimals: moreDecimals[id] })}
        />
        <p className={styles.sample}>
          <span>{t('panels:preferences.sample')}</span> {sampleIn(notation, kept, language)}
        </p>
        <p className={styles.note}>{t('panels:preferences.note')}</p>
      </div>
    </Dialog>
  );
}

/** Figures as they would be written; the page itself keeps its notation meanwhile. */
function sampleIn(wanted: Notation, kept: Notation, language: Language): string {
  writeFiguresAs(wanted);
  const sample = [formatLand(358_000, language), formatNumber(12_345.678, language, 1), formatWan(23_456, language)];
  writeFiguresAs(kept);
  return sample.join(' · ');
}
