import type { SheetWish } from '../../commands/sheet-wish.ts';
import { summaryPresets } from '../../export/summary-presets.ts';
import { Select } from '../../ui/select.tsx';
import { useAppState, useTranslate } from '../app-port.tsx';

/** By which layout the parcel summary is printed: those kept with the park, then those everybody has. */
export function TemplateChoice(props: {
  readonly wish: SheetWish;
  readonly onWish: (change: Partial<SheetWish>) => void;
}) {
  const { wish, onWish } = props;
  const t = useTranslate();
  const own = useAppState((state) => state.park?.summaryTemplates) ?? [];
  const presets = summaryPresets.map((preset) => ({ ...preset, name: t(`exports:preset.${preset.id}`) }));
  const all = [...own, ...presets];
  return (
    <Select
      label={t('panels:sheets.layout')}
      value={wish.template?.id ?? presets[0]?.id ?? ''}
      choices={all.map(({ id, name }) => ({ id, text: name }))}
      onChange={(chosen) => onWish({ template: all.find(({ id }) => id === chosen) ?? null })}
    />
  );
}
