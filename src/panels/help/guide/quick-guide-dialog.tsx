import { Printer } from 'lucide-react';
import { useEffect, useMemo, useRef } from 'react';
import { plainCommands } from '../../../commands/all-commands.ts';
import { Button } from '../../../ui/button.tsx';
import { Dialog } from '../../../ui/dialog.tsx';
import { useAppPort, useTranslate } from '../../app-port.tsx';
import { appVersion } from '../version.ts';
import { quickGuide } from './quick-guide.ts';
import styles from './quick-guide-dialog.module.css';

/** The quick guide as it prints, and the way to print it. */
export function QuickGuideDialog({ onClose }: { readonly onClose: () => void }) {
  const t = useTranslate();
  const port = useAppPort();
  const page = useMemo(() => quickGuide(t, plainCommands, appVersion), [t]);
  const shown = useRef<HTMLDivElement>(null);
  // A room of its own: the sheet's style must not reach the app, nor the app's the sheet.
  useEffect(() => {
    const host = shown.current;
    if (!host) return;
    const root = host.shadowRoot ?? host.attachShadow({ mode: 'open' });
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(page.style);
    root.adoptedStyleSheets = [sheet];
    const parsed = new DOMParser().parseFromString(page.body, 'text/html');
    root.replaceChildren(...document.importNode(parsed.body, true).childNodes);
  }, [page]);
  const print = () => void Promise.resolve(port.context.files.print(page)).catch(port.onCrash);
  return (
    <Dialog title={page.title} closeLabel={t('help:close')} onClose={onClose} size="wide">
      <div className={styles.tools}>
        <p>{t('help:guide.howToPrint')}</p>
        <Button tone="solid" icon={<Printer size={16} aria-hidden />} onPress={print}>
          {t('help:print')}
        </Button>
      </div>
      <div className={styles.paper}>
        <div ref={shown} data-quick-guide="" />
      </div>
    </Dialog>
  );
}
