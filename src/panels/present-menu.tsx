import { ChevronDown, Presentation } from 'lucide-react';
import { type BriefSource, sourceMissing } from '../commands/briefs/brief-source.ts';
import { makeBrief } from '../commands/briefs/make-brief.ts';
import { openBrief } from '../commands/briefs/present-brief.ts';
import { startVisitor } from '../commands/briefs/start-visitor.ts';
import { runCommand } from '../commands/command.ts';
import { Button } from '../ui/button.tsx';
import { MenuButton } from '../ui/menu.tsx';
import { useAppPort, useAppState, useRun, useTranslate } from './app-port.tsx';
import { keyNames } from './key-names.ts';
import type { OpenDialog } from './shell-dialog.ts';
import styles from './top-bar.module.css';

const sources = ['ranking', 'selection', 'shortlist'] as const satisfies readonly BriefSource[];

/** To the visitor at once, or what is shown to them prepared. */
export function PresentMenu({ onDialog }: { readonly onDialog: OpenDialog }) {
  const t = useTranslate();
  const run = useRun();
  const { context, onCrash } = useAppPort();
  const hasPark = useAppState((state) => state.park !== null);
  const count = useAppState((state) => state.park?.briefs?.length ?? 0);
  const briefName = useAppState((state) => openBrief(state)?.name ?? null);
  const canStart = useAppState((state) => startVisitor.unavailable(state, undefined) === null);
  const possible = useAppState((state) => sources.filter((from) => sourceMissing(state, from) === null).join());
  const make = (from: BriefSource) => {
    const before = context.store.getState().view.visitor.briefId;
    runCommand(makeBrief, context, { from })
      // Where nothing came of it, the notice says why.
      .then(() => context.store.getState().view.visitor.briefId !== before && onDialog({ kind: 'briefs' }))
      .catch(onCrash);
  };
  const takeHome = async () => {
    // Writing it needs rooms that nobody wants on the first page.
    const { exportVisitorFile } = await import('../commands/visitor-file.ts');
    const brief = openBrief(context.store.getState());
    if (brief) run(exportVisitorFile, { briefId: brief.id });
  };
  return (
    <MenuButton
      label={t('panels:bar.present')}
      placement="bottom end"
      trigger={
        <Button icon={<Presentation size={16} aria-hidden />} label={t('panels:bar.present')}>
          <span className={styles.label}>{t('panels:bar.present')}</span>
          <ChevronDown size={14} aria-hidden />
        </Button>
      }
      groups={[
        {
          id: 'now',
          entries: [
            {
              id: 'now',
              text: t('panels:present.now'),
              keys: keyNames('p'),
              isDisabled: !canStart,
              onAction: () => run(startVisitor, undefined),
            },
          ],
        },
        {
          id: 'briefs',
          entries: [
            ...sources.map((from) => ({
              id: from,
              text: t(`panels:present.${from}`),
              isDisabled: !possible.split(',').includes(from),
              onAction: () => make(from),
            })),
            {
              id: 'briefs',
              text: t('panels:present.briefs'),
              note: count > 0 ? String(count) : undefined,
              isDisabled: !hasPark,
              onAction: () => onDialog({ kind: 'briefs' }),
            },
          ],
        },
        {
          id: 'published',
          entries: [
            {
              id: 'file',
              text: t('panels:present.file'),
              note: briefName ?? undefined,
              isDisabled: briefName === null,
              onAction: () => {
                takeHome().catch(onCrash);
              },
            },
            {
              id: 'publication',
              text: t('panels:present.publication'),
              isDisabled: !hasPark,
              onAction: () => onDialog({ kind: 'publication' }),
            },
          ],
        },
      ]}
    />
  );
}
