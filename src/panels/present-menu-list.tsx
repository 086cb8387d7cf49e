import { briefSources, sourceMissing } from '../commands/briefs/brief-source.ts';
import { openBrief } from '../commands/briefs/present-brief.ts';
import { startVisitor } from '../commands/briefs/start-visitor.ts';
import type { OpenMenu } from '../ui/menu.tsx';
import { MenuList } from '../ui/menu-list.tsx';
import { useAppPort, useAppState, useRun, useTranslate } from './app-port.tsx';
import { keyNames } from './key-names.ts';
import { prepareBrief } from './prepare-brief.ts';
import type { OpenDialog } from './shell-dialog.ts';
import { takeHome } from './take-home.ts';

/** The open menu of what a visitor is shown. */
export function PresentMenuList({ onDialog, ...open }: OpenMenu & { readonly onDialog: OpenDialog }) {
  const t = useTranslate();
  const run = useRun();
  const { context, onCrash } = useAppPort();
  const hasPark = useAppState((state) => state.park !== null);
  const count = useAppState((state) => state.park?.briefs?.length ?? 0);
  const briefName = useAppState((state) => openBrief(state)?.name ?? null);
  const canStart = useAppState((state) => startVisitor.unavailable(state, undefined) === null);
  const possible = useAppState((state) => briefSources.filter((from) => sourceMissing(state, from) === null).join());
  return (
    <MenuList
      {...open}
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
            ...briefSources.map((from) => ({
              id: from,
              text: t(`panels:present.${from}`),
              isDisabled: !possible.split(',').includes(from),
              onAction: () => {
                prepareBrief(context, from, onDialog).catch(onCrash);
              },
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
                takeHome(context).catch(onCrash);
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
