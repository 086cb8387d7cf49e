import { FolderOpen, FolderTree, LibraryBig, RotateCcw, Save, TreePine } from 'lucide-react';
import { openDemoPark, openFreshDemoPark } from '../commands/open-demo-park.ts';
import { openFiles, openFolder } from '../commands/open-files.ts';
import { saveProjectFile } from '../commands/save-project-file.ts';
import type { OpenMenu } from '../ui/menu.tsx';
import { MenuList } from '../ui/menu-list.tsx';
import { useAppState, useRun, useTranslate } from './app-port.tsx';
import { keyNames } from './key-names.ts';
import type { OpenDialog } from './shell-dialog.ts';

/** The open menu of the document. */
export function ParkMenuList({ onDialog, ...open }: OpenMenu & { readonly onDialog: OpenDialog }) {
  const t = useTranslate();
  const run = useRun();
  const hasPark = useAppState((state) => state.park !== null);
  return (
    <MenuList
      {...open}
      groups={[
        {
          id: 'files',
          entries: [
            {
              id: 'open',
              text: t('panels:park.open'),
              note: t('panels:park.openNote'),
              icon: <FolderOpen size={16} />,
              keys: keyNames('mod+o'),
              onAction: () => run(openFiles, undefined),
            },
            {
              id: 'open-folder',
              text: t('panels:park.openFolder'),
              icon: <FolderTree size={16} />,
              onAction: () => run(openFolder, undefined),
            },
            {
              id: 'save',
              text: t('panels:park.save'),
              note: t('panels:park.saveNote'),
              icon: <Save size={16} />,
              keys: keyNames('mod+s'),
              isDisabled: !hasPark,
              onAction: () => run(saveProjectFile, undefined),
            },
          ],
        },
        {
          id: 'demo',
          entries: [
            {
              id: 'library',
              text: t('panels:park.library'),
              note: t('panels:park.libraryNote'),
              icon: <LibraryBig size={16} />,
              onAction: () => onDialog({ kind: 'library' }),
            },
            {
              id: 'demo',
              text: t('panels:park.demo'),
              icon: <TreePine size={16} />,
              onAction: () => run(openDemoPark, undefined),
            },
            {
              id: 'fresh',
              text: t('panels:park.freshDemo'),
              note: t('panels:park.freshDemoNote'),
              icon: <RotateCcw size={16} />,
              onAction: () => run(openFreshDemoPark, undefined),
            },
          ],
        },
      ]}
    />
  );
}
