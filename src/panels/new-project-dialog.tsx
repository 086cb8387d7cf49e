import { useState } from 'react';
import { pickProject } from '../commands/pick-project.ts';
import { putProject } from '../commands/put-project.ts';
import { setLeftTab } from '../commands/set-left-tab.ts';
import { industries } from '../domain/project.ts';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { Select } from '../ui/select.tsx';
import { TextInput } from '../ui/text-input.tsx';
import { useAppPort, useRun, useTranslate } from './app-port.tsx';
import { emptyForm, type NewProjectForm, projectFromForm, wrongFields } from './new-project.ts';
import styles from './new-project-dialog.module.css';

const carriers = ['land', 'unit', 'either'] as const;

/** "A company asks for 60 mu, 10 kV, near the expressway, next spring": taken down, and matched at once. */
export function NewProjectDialog({ onClose }: { readonly onClose: () => void }) {
  const t = useTranslate();
  const run = useRun();
  const { store } = useAppPort().context;
  const [form, setForm] = useState<NewProjectForm>(emptyForm);
  const wrong = wrongFields(form);
  const put = (change: Partial<NewProjectForm>) => setForm({ ...form, ...change });
  const text = (field: keyof NewProjectForm, label: string, isFirst = false) => (
    <TextInput
      label={label}
      value={form[field]}
      onChange={(value) => put({ [field]: value })}
      autoFocus={isFirst}
      inputMode={field === 'name' || field === 'neededBy' ? 'text' : 'decimal'}
      {...(field !== 'name' && wrong.includes(field)
        ? { error: t(field === 'neededBy' ? 'panels:newProject.wrongMonth' : 'panels:newProject.wrong') }
        : {})}
    />
  );
  const add = () => {
    const project = projectFromForm(form, store.newId());
    run(putProject, { project });
    run(pickProject, { projectId: project.id });
    run(setLeftTab, 'sites');
    onClose();
  };
  return (
    <Dialog title={t('panels:newProject.title')} closeLabel={t('panels:close')} onClose={onClose}>
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault();
          if (wrong.length === 0) add();
        }}
      >
        <div className={styles.whole}>{text('name', t('panels:newProject.name'), true)}</div>
        <Select
          label={t('panels:projects.industry')}
          value={form.industry}
          choices={industries.map((id) => ({ id, text: t(`domain:industry.${id}`) }))}
          onChange={(industry) => put({ industry })}
        />
        <Select
          label={t('panels:demand.carrier')}
          value={form.carrier}
          choices={carriers.map((id) => ({ id, text: t(`domain:carrier.${id}`) }))}
          onChange={(carrier) => put({ carrier })}
        />
        {form.carrier === 'unit' ? null : text('landMu', t('panels:newProject.land'))}
        {form.carrier === 'land' ? null : text('floorM2', t('panels:newProject.floor'))}
        {form.carrier === 'unit' ? null : text('plantLengthM', t('panels:newProject.plantLength'))}
        {form.carrier === 'unit' ? null : text('plantWidthM', t('panels:newProject.plantWidth'))}
        {text('neededBy', t('panels:newProject.neededBy'))}
        {text('power', t('panels:newProject.power'))}
        {text('water', t('panels:newProject.water'))}
        {text('sewage', t('panels:newProject.sewage'))}
        {text('interchangeM', t('panels:newProject.interchange'))}
        {text('investmentWan', t('panels:newProject.investment'))}
        {text('outputWan', t('panels:newProject.output'))}
        {text('taxWan', t('panels:newProject.tax'))}
        <p className={styles.hint}>{t('panels:newProject.hint')}</p>
        <div className={styles.foot}>
          <Button onPress={onClose}>{t('panels:cancel')}</Button>
          <Button tone="solid" type="submit" isDisabled={wrong.length > 0}>
            {t('panels:newProject.add')}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
