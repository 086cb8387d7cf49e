import { useDeferredValue, useMemo, useState } from 'react';
import { exportSummary } from '../../commands/export-summary.ts';
import { printSummary } from '../../commands/print-summary.ts';
import type { Assessment } from '../../domain/assessment.ts';
import type { Park } from '../../domain/park.ts';
import type { SummaryTemplate } from '../../domain/summary-template.ts';
import { formats } from '../../export/formats.ts';
import { layOutSummary } from '../../export/summary-layout.ts';
import { summaryPresets } from '../../export/summary-presets.ts';
import { summaryRows } from '../../export/summary-rows.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Select } from '../../ui/select.tsx';
import { Checkbox } from '../../ui/toggle.tsx';
import { useAppState, useRun, useTranslate } from '../app-port.tsx';
import { columnChoices } from './column-choices.ts';
import { ColumnPicker } from './column-picker.tsx';
import { ConditionList } from './condition-list.tsx';
import { OrderList } from './order-list.tsx';
import styles from './summary.module.css';
import { SummaryPreview } from './summary-preview.tsx';
import { TemplateBar } from './template-bar.tsx';

/** The parcel summary, laid out by its reader: columns, order, parcels, groups and totals. */
export function SummaryDialog({ onClose }: { readonly onClose: () => void }) {
  const park = useAppState((state) => state.park);
  const assessment = useAppState((state) => state.assessment);
  return park && assessment ? <OfPark park={park} assessment={assessment} onClose={onClose} /> : null;
}

function OfPark(props: { readonly park: Park; readonly assessment: Assessment; readonly onClose: () => void }) {
  const { park, assessment, onClose } = props;
  const t = useTranslate();
  const run = useRun();
  const presets = useMemo(
    () => summaryPresets.map((preset): SummaryTemplate => ({ ...preset, name: t(`exports:preset.${preset.id}`) })),
    [t],
  );
  const [template, setTemplate] = useState<SummaryTemplate | undefined>(() => park.summaryTemplates?.[0] ?? presets[0]);
  const rows = useMemo(() => summaryRows(park, assessment), [park, assessment]);
  const wanted = useDeferredValue(template);
  const layout = useMemo(() => layOutSummary(rows, wanted, t), [rows, wanted, t]);
  if (!template) return null;
  const change = (part: Partial<SummaryTemplate>) => setTemplate({ ...template, ...part });
  const isEmpty = template.columns.length === 0;
  return (
    <Dialog
      title={t('panels:summary.title')}
      closeLabel={t('panels:close')}
      onClose={onClose}
      size="full"
      isDismissable={false}
      foot={
        <>
          <Button onPress={onClose}>{t('panels:close')}</Button>
          <Button tone="outline" isDisabled={isEmpty} onPress={() => run(printSummary, { template })}>
            {t('panels:summary.print')}
          </Button>
          {formats.map(({ id }) => (
            <Button
              key={id}
              tone={id === 'xlsx' ? 'solid' : 'outline'}
              isDisabled={isEmpty}
              onPress={() => run(exportSummary, { format: id, template })}
            >
              {t(`panels:export.${id}`)}
            </Button>
          ))}
        </>
      }
    >
      <div className={styles.body}>
        <div className={styles.wishes}>
          <TemplateBar park={park} presets={presets} template={template} onPick={setTemplate} />
          <ColumnPicker columns={template.columns} onChange={(columns) => change({ columns })} />
          <ConditionList
            key={template.id}
            conditions={template.conditions}
            rows={rows}
            onChange={(conditions) => change({ conditions })}
          />
          <OrderList order={template.order} onChange={(order) => change({ order })} />
          <fieldset className={styles.part}>
            <legend>{t('panels:summary.groups')}</legend>
            <Select
              label={t('panels:summary.groupBy')}
              value={template.groupBy ?? ''}
              choices={[{ id: '', text: t('panels:summary.noGroups') }, ...columnChoices(t)]}
              onChange={(groupBy) => {
                const { groupBy: _, ...rest } = template;
                setTemplate(groupBy === '' ? rest : { ...rest, groupBy });
              }}
            />
            <Checkbox isOn={template.totals} onChange={(totals) => change({ totals })}>
              {t('panels:summary.totals')}
            </Checkbox>
          </fieldset>
        </div>
        <SummaryPreview layout={layout} count={rows.length} />
      </div>
    </Dialog>
  );
}
