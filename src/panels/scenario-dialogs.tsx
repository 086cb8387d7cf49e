import { useState } from 'react';
import { deleteScenario } from '../commands/delete-scenario.ts';
import { forkScenarioAs } from '../commands/fork-scenario.ts';
import { renameScenario } from '../commands/rename-scenario.ts';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { TextInput } from '../ui/text-input.tsx';
import { useAppState, useRun, useTranslate } from './app-port.tsx';
import styles from './scenario-dialogs.module.css';

function NameDialog(props: {
  readonly title: string;
  readonly action: string;
  readonly name: string;
  readonly onName: (name: string) => void;
  readonly onClose: () => void;
}) {
  const t = useTranslate();
  const [name, setName] = useState(props.name);
  const isEmpty = name.trim() === '';
  return (
    <Dialog title={props.title} closeLabel={t('panels:close')} onClose={props.onClose} size="narrow">
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault();
          if (isEmpty) return;
          props.onName(name.trim());
          props.onClose();
        }}
      >
        <TextInput label={t('panels:scenario.name')} value={name} onChange={setName} autoFocus />
        <div className={styles.foot}>
          <Button onPress={props.onClose}>{t('panels:cancel')}</Button>
          <Button tone="solid" type="submit" isDisabled={isEmpty}>
            {props.action}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}

export function ForkScenarioDialog({ onClose }: { readonly onClose: () => void }) {
  const t = useTranslate();
  const run = useRun();
  const park = useAppState((state) => state.park);
  const active = park?.scenarios.find((scenario) => scenario.id === park.activeScenarioId);
  if (!active) return null;
  return (
    <NameDialog
      title={t('panels:scenario.forkTitle', { name: active.name })}
      action={t('panels:scenario.forkAction')}
      name={t('panels:scenario.forkName', { name: active.name })}
      onName={(name) => run(forkScenarioAs, { name })}
      onClose={onClose}
    />
  );
}

export function RenameScenarioDialog(props: { readonly scenarioId: string; readonly onClose: () => void }) {
  const t = useTranslate();
  const run = useRun();
  const scenario = useAppState((state) => state.park?.scenarios.find(({ id }) => id === props.scenarioId));
  if (!scenario) return null;
  return (
    <NameDialog
      title={t('panels:scenario.renameTitle')}
      action={t('panels:scenario.rename')}
      name={scenario.name}
      onName={(name) => run(renameScenario, { scenarioId: scenario.id, name })}
      onClose={props.onClose}
    />
  );
}

export function DeleteScenarioDialog(props: { readonly scenarioId: string; readonly onClose: () => void }) {
  const t = useTranslate();
  const run = useRun();
  const scenario = useAppState((state) => state.park?.scenarios.find(({ id }) => id === props.scenarioId));
  if (!scenario) return null;
  return (
    <Dialog
      role="alertdialog"
      size="narrow"
      title={t('panels:scenario.deleteTitle', { name: scenario.name })}
      closeLabel={t('panels:close')}
      onClose={props.onClose}
      foot={
        <>
          <Button onPress={props.onClose} autoFocus>
            {t('panels:cancel')}
          </Button>
          <Button
            tone="solid"
            onPress={() => {
              run(deleteScenario, { scenarioId: scenario.id });
              props.onClose();
            }}
          >
            {t('panels:scenario.delete')}
          </Button>
        </>
      }
    >
      <p>{t('panels:scenario.deleteText', { count: scenario.placements.length })}</p>
    </Dialog>
  );
}
