import { ChevronDown, FolderOpen, FolderTree, LibraryBig, RotateCcw, Save, TreePine } from 'lucide-react';
import { openDemoPark, openFreshDemoPark } from '../commands/open-demo-park.ts';
import { openFiles, openFolder } from '../commands/open-files.ts';
import { saveProjectFile } from '../commands/save-project-file.ts';
import { Button } from '../ui/button.tsx';
import { MenuButton } from '../ui/menu.tsx';
import { useAppState, useLanguage, useRun, useTranslate } from './app-port.tsx';
import { keyNames } from './key-names.ts';
import type { OpenDialog } from './shell-dialog.ts';
import styles from './top-bar.module.css';

/** The document: open, save, begin again from the demo park. */
export function ParkMenu({ onDialog }: { readonly onDialog: OpenDialog }) {
  const t = useTranslate();
  const language = useLanguage();
  const run = useRun();
  const park = useAppState((state) => state.park);
  const name = park ? (language === 'en' ? (park.nameEn ?? park.name) : park.name) : t('panels:park.none');
  return (
    <MenuButton
      label={t('panels:park.menu')}
      trigger={
        <Button label={t('panels:park.button', { name })}>
          <span className={styles.menuText}>{name}</span>
          <ChevronDown size={14} aria-hidden />
        </Button>
      }
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
              isDisabled: !park,
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
