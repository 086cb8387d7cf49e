import { FileJson, FileSpreadsheet, Layers, Map as MapIcon, Printer, Save, Table } from 'lucide-react';
import { exportMapPicture } from '../commands/export-map-picture.ts';
import { exportSummary } from '../commands/export-summary.ts';
import { openSheets } from '../commands/open-sheets.ts';
import { saveProjectFile } from '../commands/save-project-file.ts';
import { formats } from '../export/formats.ts';
import type { OpenMenu } from '../ui/menu.tsx';
import { MenuList } from '../ui/menu-list.tsx';
import { useAppState, useRun, useTranslate } from './app-port.tsx';
import { keyNames } from './key-names.ts';
import type { OpenDialog } from './shell-dialog.ts';

const icons: Record<string, typeof Table> = { csv: Table, xlsx: FileSpreadsheet, geojson: MapIcon, json: FileJson };

/** The open menu of what can be taken home. */
export function ExportMenuList({ onDialog, ...open }: OpenMenu & { readonly onDialog: OpenDialog }) {
  const t = useTranslate();
  const run = useRun();
  const hasFigures = useAppState((state) => state.assessment !== null);
  const hasPark = useAppState((state) => state.park !== null);
  return (
    <MenuList
      {...open}
      groups={[
        {
          id: 'summary',
          title: t('panels:export.summary'),
          entries: [
            ...formats.map(({ id }) => {
              const Icon = icons[id] ?? Table;
              return {
                id,
                text: t(`panels:export.${id}`),
                icon: <Icon size={16} />,
                isDisabled: !hasFigures,
                onAction: () => run(exportSummary, { format: id }),
              };
            }),
            {
              id: 'custom',
              text: t('panels:export.custom'),
              icon: <Table size={16} />,
              isDisabled: !hasFigures,
              onAction: () => onDialog({ kind: 'summary' }),
            },
          ],
        },
        {
          id: 'sheet',
          entries: [
            {
              id: 'layers',
              text: t('panels:export.layers'),
              icon: <Layers size={16} />,
              isDisabled: !hasPark,
              onAction: () => onDialog({ kind: 'export-layers' }),
            },
            ...(['png', 'svg'] as const).map((format) => ({
              id: format,
              text: `${t('panels:export.map')} ${format.toUpperCase()}`,
              icon: <MapIcon size={16} />,
              isDisabled: !hasPark,
              onAction: () => run(exportMapPicture, { format }),
            })),
            {
              id: 'sheet',
              text: t('panels:export.sheet'),
              icon: <Printer size={16} />,
              keys: keyNames('mod+p'),
              isDisabled: !hasFigures,
              onAction: () => run(openSheets, {}),
            },
            {
              id: 'project',
              text: t('panels:park.save'),
              icon: <Save size={16} />,
              keys: keyNames('mod+s'),
              isDisabled: !hasPark,
              onAction: () => run(saveProjectFile, undefined),
            },
          ],
        },
      ]}
    />
  );
}
