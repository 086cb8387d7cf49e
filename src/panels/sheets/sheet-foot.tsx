import { FileImage, FileSpreadsheet, FileText, FileType, Presentation, Printer } from 'lucide-react';
import { exportPlate } from '../../commands/export-plate.ts';
import { exportSheet } from '../../commands/export-sheet.ts';
import { printDocument } from '../../commands/print-document.ts';
import type { SheetWish } from '../../commands/sheet-wish.ts';
import { documentFormats } from '../../export/documents/document-formats.ts';
import type { OfficeDocument } from '../../export/documents/office-document.ts';
import { Button } from '../../ui/button.tsx';
import { MenuButton } from '../../ui/menu.tsx';
import { useRun, useTranslate } from '../app-port.tsx';
import styles from './sheets.module.css';

const icons = { docx: FileText, xlsx: FileSpreadsheet, pptx: Presentation } as const;

/** What becomes of a sheet: paper, an office file, a picture of its plates. */
export function SheetFoot({ document, wish }: { readonly document: OfficeDocument | null; readonly wish: SheetWish }) {
  const t = useTranslate();
  const run = useRun();
  const hasPlate = document?.blocks.some(({ kind }) => kind === 'plate') ?? false;
  return (
    <>
      <p className={styles.printNote}>{hasPlate ? t('panels:sheets.printNote') : null}</p>
      <MenuButton
        label={t('panels:sheets.office')}
        placement="top start"
        trigger={
          <Button tone="outline" isDisabled={!document} icon={<FileType size={15} aria-hidden />}>
            {t('panels:sheets.office')}
          </Button>
        }
        groups={[
          {
            id: 'office',
            entries: documentFormats.map(({ id }) => {
              const Icon = icons[id];
              return {
                id,
                text: t(`panels:sheets.${id}`),
                icon: <Icon size={16} />,
                onAction: () => {
                  if (document) run(exportSheet, { document, format: id, wish });
                },
              };
            }),
          },
          {
            id: 'plate',
            entries: hasPlate
              ? (['svg', 'png'] as const).map((format) => ({
                  id: format,
                  text: t(format === 'svg' ? 'panels:sheets.plateSvg' : 'panels:sheets.platePng'),
                  icon: <FileImage size={16} />,
                  onAction: () => {
                    if (document) run(exportPlate, { document, format, wish });
                  },
                }))
              : [],
          },
        ]}
      />
      <Button
        tone="solid"
        isDisabled={!document}
        icon={<Printer size={15} aria-hidden />}
        onPress={() => {
          if (document) run(printDocument, { document, wish });
        }}
      >
        {t('panels:sheets.print')}
      </Button>
    </>
  );
}
