import { ChevronDown, GitFork, Pencil, Plus, Trash2 } from 'lucide-react';
import { addScenario } from '../commands/add-scenario.ts';
import { switchScenario } from '../commands/switch-scenario.ts';
import { Button } from '../ui/button.tsx';
import { MenuButton } from '../ui/menu.tsx';
import { useAppState, useRun, useTranslate } from './app-port.tsx';
import type { OpenDialog } from './shell-dialog.ts';
import styles from './top-bar.module.css';

/** The named plans: switch, fork, rename, delete. */
export function ScenarioMenu({ onDialog }: { readonly onDialog: OpenDialog }) {
  const t = useTranslate();
  const run = useRun();
  const scenarios = useAppState((state) => state.park?.scenarios);
  const activeId = useAppState((state) => state.park?.activeScenarioId);
  const active = scenarios?.find((scenario) => scenario.id === activeId);
  if (!scenarios || !active) return null;
  return (
    <>
      <MenuButton
        label={t('panels:scenario.menu')}
        trigger={
          <Button label={t('panels:scenario.button', { name: active.name })}>
            <span className={styles.menuText}>{active.name}</span>
            <ChevronDown size={14} aria-hidden />
          </Button>
        }
        groups={[
          {
            id: 'scenarios',
            title: t('panels:scenario.switch'),
            entries: scenarios.map((scenario) => ({
              id: `to-${scenario.id}`,
              text: scenario.name,
              note: t('panels:scenario.placements', { count: scenario.placements.length }),
              isChosen: scenario.id === activeId,
              onAction: () => run(switchScenario, { scenarioId: scenario.id }),
            })),
          },
          {
            id: 'edit',
            entries: [
              {
                id: 'fork',
                text: t('panels:scenario.fork'),
                icon: <GitFork size={16} />,
                onAction: () => onDialog({ kind: 'fork-scenario' }),
              },
              {
                id: 'add',
                text: t('panels:scenario.add'),
                icon: <Plus size={16} />,
                onAction: () => run(addScenario, undefined),
              },
              {
                id: 'rename',
                text: t('panels:scenario.rename'),
                icon: <Pencil size={16} />,
                onAction: () => onDialog({ kind: 'rename-scenario', scenarioId: active.id }),
              },
              {
                id: 'delete',
                text: t('panels:scenario.delete'),
                icon: <Trash2 size={16} />,
                isDanger: true,
                isDisabled: scenarios.length < 2,
                onAction: () => onDialog({ kind: 'delete-scenario', scenarioId: active.id }),
              },
            ],
          },
        ]}
      />
      <Button
        className={styles.spare}
        icon={<GitFork size={15} aria-hidden />}
        label={t('panels:scenario.fork')}
        onPress={() => onDialog({ kind: 'fork-scenario' })}
      />
    </>
  );
}
