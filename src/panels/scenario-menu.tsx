import { ChevronDown, GitFork } from 'lucide-react';
import { lazy } from 'react';
import { Button } from '../ui/button.tsx';
import { LateMenuButton } from '../ui/menu.tsx';
import { useAppState, useTranslate } from './app-port.tsx';
import type { OpenDialog } from './shell-dialog.ts';
import styles from './top-bar.module.css';

const load = () => import('./scenario-menu-list.tsx');
const ScenarioMenuList = lazy(async () => ({ default: (await load()).ScenarioMenuList }));

/** The named plans: switch, fork, rename, delete. */
export function ScenarioMenu({ onDialog }: { readonly onDialog: OpenDialog }) {
  const t = useTranslate();
  const scenarios = useAppState((state) => state.park?.scenarios);
  const activeId = useAppState((state) => state.park?.activeScenarioId);
  const active = scenarios?.find((scenario) => scenario.id === activeId);
  if (!scenarios || !active) return null;
  return (
    <>
      <LateMenuButton
        label={t('panels:scenario.menu')}
        trigger={
          <Button label={t('panels:scenario.button', { name: active.name })}>
            <span className={styles.menuText}>{active.name}</span>
            <ChevronDown size={14} aria-hidden />
          </Button>
        }
        load={load}
        list={(open) => <ScenarioMenuList {...open} scenarios={scenarios} active={active} onDialog={onDialog} />}
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
