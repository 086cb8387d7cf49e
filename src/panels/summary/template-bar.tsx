import { removeSummaryTemplate, saveSummaryTemplate } from '../../commands/summary-templates.ts';
import type { Park } from '../../domain/park.ts';
import type { SummaryTemplate } from '../../domain/summary-template.ts';
import { Button } from '../../ui/button.tsx';
import { Select } from '../../ui/select.tsx';
import { TextInput } from '../../ui/text-input.tsx';
import { useAppPort, useRun, useTranslate } from '../app-port.tsx';
import styles from './summary.module.css';

/** Which layout is taken as the start, and keeping one's own with the park. */
export function TemplateBar(props: {
  readonly park: Park;
  readonly presets: readonly SummaryTemplate[];
  readonly template: SummaryTemplate;
  readonly onPick: (template: SummaryTemplate) => void;
}) {
  const t = useTranslate();
  const run = useRun();
  const { store } = useAppPort().context;
  const { park, presets, template, onPick } = props;
  const own = park.summaryTemplates ?? [];
  const isOwn = own.some(({ id }) => id === template.id);
  const all = [...own, ...presets];
  const saveAs = (id: string, name: string) => {
    const kept = { ...template, id, name };
    run(saveSummaryTemplate, kept);
    // A refused name is said and changes nothing.
    if (store.getState().park?.summaryTemplates?.some((each) => each.id === id)) onPick(kept);
  };
  return (
    <fieldset className={styles.part}>
      <legend>{t('panels:summary.template')}</legend>
      <Select
        label={t('panels:summary.startFrom')}
        value={template.id}
        choices={all.map(({ id, name }) => ({ id, text: name }))}
        onChange={(id) => {
          const picked = all.find((each) => each.id === id);
          if (picked) onPick(picked);
        }}
      />
      <TextInput
        label={t('panels:summary.name')}
        value={template.name}
        onChange={(name) => onPick({ ...template, name })}
      />
      <div className={styles.buttons}>
        {isOwn ? (
          <Button tone="outline" onPress={() => saveAs(template.id, template.name)}>
            {t('panels:summary.save')}
          </Button>
        ) : null}
        <Button tone="outline" onPress={() => saveAs(store.newId(), template.name)}>
          {t('panels:summary.saveNew')}
        </Button>
        {isOwn ? (
          <Button
            onPress={() => {
              run(removeSummaryTemplate, { templateId: template.id });
              const [first] = presets;
              if (first) onPick(first);
            }}
          >
            {t('panels:summary.remove')}
          </Button>
        ) : null}
      </div>
    </fieldset>
  );
}
