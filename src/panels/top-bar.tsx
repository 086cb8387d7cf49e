import { CircleAlert, PanelRight, Search } from 'lucide-react';
import { setLeftTab } from '../commands/set-left-tab.ts';
import { Button } from '../ui/button.tsx';
import { useAppState, useRun, useTranslate } from './app-port.tsx';
import { ExportMenu } from './export-menu.tsx';
import { HelpMenu } from './help/help-menu.tsx';
import { HistoryButtons } from './history-buttons.tsx';
import { keyNames } from './key-names.ts';
import { ParkMenu } from './park-menu.tsx';
import { PresentMenu } from './present-menu.tsx';
import { ScenarioMenu } from './scenario-menu.tsx';
import type { OpenDialog } from './shell-dialog.ts';
import styles from './top-bar.module.css';
import { useOpenIssues } from './use-open-issues.ts';
import { ViewMenu } from './view-menu.tsx';
import { Mark } from './wordmark.tsx';

interface TopBarProps {
  readonly onDialog: OpenDialog;
  /** Panels that a narrow window folds away. */
  readonly isLeftShown: boolean;
  readonly isRightShown: boolean;
  readonly onLeft: () => void;
  readonly onRight: () => void;
}

/** Which park and scenario, what was done, what can be taken home. */
export function TopBar(props: TopBarProps) {
  const t = useTranslate();
  return (
    <header className={styles.bar}>
      <span data-tour="left">
        <Button
          icon={<Mark size={22} />}
          label={t(props.isLeftShown ? 'panels:left.hide' : 'panels:left.show')}
          isExpanded={props.isLeftShown}
          onPress={props.onLeft}
        />
      </span>
      <h1 className={styles.wordmark}>{t('app:wordmark')}</h1>
      <span className={styles.rule} />
      <ParkMenu onDialog={props.onDialog} />
      <ScenarioMenu onDialog={props.onDialog} />
      <IllustrativeBadge />
      <button type="button" className={styles.search} onClick={() => props.onDialog({ kind: 'palette' })}>
        <Search size={15} aria-hidden />
        <span>{t('panels:search.button')}</span>
        <kbd>{keyNames('mod+k')}</kbd>
      </button>
      <SavedState />
      <IssuesButton onShow={props.isLeftShown ? undefined : props.onLeft} />
      <HistoryButtons />
      <span className={styles.rule} />
      <span className={styles.together} data-tour="handover">
        <ExportMenu onDialog={props.onDialog} />
        <PresentMenu onDialog={props.onDialog} />
      </span>
      <ViewMenu onDialog={props.onDialog} />
      <HelpMenu />
      <span data-tour="right">
        <Button
          icon={<PanelRight size={16} aria-hidden />}
          label={t(props.isRightShown ? 'panels:inspector.hide' : 'panels:inspector.show')}
          isExpanded={props.isRightShown}
          onPress={props.onRight}
        />
      </span>
    </header>
  );
}

/** Never lets anyone take invented geometry for a survey. */
function IllustrativeBadge() {
  const t = useTranslate();
  const text = useAppState((state) => state.park?.illustrative);
  return text ? (
    <span className={styles.illustrative} title={text}>
      {t('panels:bar.illustrative')}
    </span>
  ) : null;
}

function SavedState() {
  const t = useTranslate();
  const saved = useAppState((state) => state.saved);
  const hasPark = useAppState((state) => state.park !== null);
  const isOurs = useAppState((state) => state.hold === 'ours');
  const isLasting = useAppState((state) => state.isLasting);
  const said = isLasting ? saved : 'pageOnly';
  return hasPark ? (
    <span className={styles.saved} data-saved={saved} data-failed={!isLasting || saved === 'failed' || undefined}>
      {t(`panels:saved.${isOurs || saved === 'failed' ? said : 'readOnly'}`)}
    </span>
  ) : null;
}

/** The list stands in the left column, which comes back for it. */
function IssuesButton({ onShow }: { readonly onShow: (() => void) | undefined }) {
  const t = useTranslate();
  const run = useRun();
  const count = useOpenIssues().length;
  return count > 0 ? (
    <Button
      className={styles.issues}
      icon={<CircleAlert size={16} aria-hidden />}
      label={t('panels:issues.open', { count })}
      onPress={() => {
        onShow?.();
        run(setLeftTab, 'issues');
      }}
    >
      {count}
    </Button>
  ) : null;
}
