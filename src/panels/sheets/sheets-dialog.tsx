import { useMemo, useState } from 'react';
import { closeSheets } from '../../commands/close-sheets.ts';
import { isHouseSheet, type SheetWish, usualPaper } from '../../commands/sheet-wish.ts';
import { fewestCompared } from '../../export/documents/comparison-limits.ts';
import { type SheetsAsked, sheetKinds } from '../../store/sheets-asked.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { Select } from '../../ui/select.tsx';
import { useAppPort, useLanguage, useRun, useTranslate } from '../app-port.tsx';
import { EyesChoice } from './eyes-choice.tsx';
import { firstWish, fromSource } from './first-wish.ts';
import { PaperChoice } from './paper-choice.tsx';
import { SheetFoot } from './sheet-foot.tsx';
import { SheetPreview } from './sheet-preview.tsx';
import styles from './sheets.module.css';
import { SiteChoice } from './site-choice.tsx';
import { siteSources } from './site-sources.ts';
import { TemplateChoice } from './template-choice.tsx';
import { useSheetDocument } from './use-sheet-document.ts';

/** A long sheet scrolls by keyboard. */
const scrolledByKeys = { tabIndex: 0 };

/** Which sheet, about what, for whom, on which paper; as it will look; and out of the door. */
export function SheetsDialog({ asked }: { readonly asked: SheetsAsked }) {
  const t = useTranslate();
  const run = useRun();
  const { context } = useAppPort();
  const language = useLanguage();
  // What there was when the dialog opened: the screen behind it does not change while it is open.
  const sources = useMemo(() => siteSources(context.store.getState(), asked), [context, asked]);
  const [sourceId, setSourceId] = useState(sources[0]?.id);
  const source = sources.find(({ id }) => id === sourceId);
  const [wish, setWish] = useState<SheetWish>(() => firstWish(asked, sources[0], language));
  // What the park keeps comes before what everybody has.
  const ownTemplate = context.store.getState().park?.summaryTemplates?.[0] ?? null;
  const change = (part: Partial<SheetWish>) => setWish((before) => ({ ...before, ...part }));
  const { document, isPending } = useSheetDocument(wish);
  const isAboutSites = wish.sheet === 'site' || wish.sheet === 'comparison';
  const isEnough =
    wish.sheet === 'comparison' ? wish.sites.length >= fewestCompared : wish.sheet !== 'site' || wish.sites.length > 0;
  const shown = isEnough && document?.id === wish.sheet ? document : null;
  return (
    <Dialog
      size="full"
      title={t('panels:sheets.title')}
      closeLabel={t('panels:close')}
      onClose={() => run(closeSheets, undefined)}
      foot={<SheetFoot document={isPending ? null : shown} wish={wish} />}
    >
      <div className={styles.body}>
        <div className={styles.choices}>
          <Select
            label={t('panels:sheets.sheet')}
            value={wish.sheet}
            choices={sheetKinds.map((id) => ({ id, text: t(`panels:sheets.kind.${id}`) }))}
            onChange={(sheet) =>
              change({
                sheet,
                paper: usualPaper(sheet, wish.sites.length),
                ...(isHouseSheet(sheet) ? { redaction: null } : {}),
                ...(sheet === 'summary' ? { template: ownTemplate } : {}),
              })
            }
          />
          {isAboutSites ? (
            <SiteChoice
              wish={wish}
              sources={sources}
              source={source}
              onSource={(chosen) => {
                setSourceId(chosen.id);
                setWish((before) => fromSource(before, chosen));
              }}
              onWish={change}
            />
          ) : null}
          {wish.sheet === 'summary' ? <TemplateChoice wish={wish} onWish={change} /> : null}
          <PaperChoice wish={wish} onWish={change} />
          <EyesChoice wish={wish} brief={source?.brief ?? null} onWish={change} />
        </div>
        <section
          className={styles.preview}
          aria-label={t('panels:sheets.preview')}
          aria-busy={isPending}
          {...scrolledByKeys}
        >
          {shown ? (
            <SheetPreview document={shown} label={t('panels:sheets.preview')} />
          ) : (
            <p className={styles.empty}>
              {t(isEnough && isPending ? 'panels:sheets.making' : 'panels:sheets.nothing')}
            </p>
          )}
        </section>
      </div>
    </Dialog>
  );
}
