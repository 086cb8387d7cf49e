import { GitFork, Pencil, Plus, Trash2 } from 'lucide-react';
import { addScenario } from '../commands/add-scenario.ts';
import { switchScenario } from '../commands/switch-scenario.ts';
import type { Scenario } from '../domain/scenario.ts';
import type { OpenMenu } from '../ui/menu.tsx';
import { MenuList } from '../ui/menu-list.tsx';
import { useRun, useTranslate } from './app-port.tsx';
import type { OpenDialog } from './shell-dialog.ts';

interface ScenarioMenuListProps extends OpenMenu {
  readonly scenarios: readonly Scenario[];
  readonly active: Scenario;
  readonly onDialog: OpenDialog;
}

/** The open menu of the named plans. */
export function ScenarioMenuList({ scenarios, active, onDialog, ...open }: ScenarioMenuListProps) {
  const t = useTranslate();
  const run = useRun();
  return (
    <MenuList
      {...open}
      groups={[
        {
          id: 'scenarios',
          title: t('panels:scenario.switch'),
          entries: scenarios.map((scenario) => ({
            id: `to-${scenario.id}`,
            text: scenario.name,
            note: t('panels:scenario.placements', { count: scenario.placements.length }),
            isChosen: scenario.id === active.id,
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
  );
}
