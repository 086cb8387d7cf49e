import { CircleX, Eye, HardDrive, RefreshCw } from 'lucide-react';
import { type ReactNode, useEffect } from 'react';
import { saveAgain } from '../commands/save-again.ts';
import { saveProjectFile } from '../commands/save-project-file.ts';
import { takeOverPark } from '../commands/take-over-park.ts';
import { formatNumber } from '../quantities/format.ts';
import { Button } from '../ui/button.tsx';
import { useAppPort, useAppState, useLanguage, useRun, useTranslate } from './app-port.tsx';
import styles from './keeping-bar.module.css';
import type { OpenDialog } from './shell-dialog.ts';

/** How often what could not be saved is tried again, ms. */
const againMs = 15_000;
const bytesPerMb = 1_000_000;

/** What a user must know of where their work is kept: the gravest first. */
export function KeepingBar({ onDialog }: { readonly onDialog: OpenDialog }) {
  const hold = useAppState((state) => state.hold);
  const saved = useAppState((state) => state.saved);
  const isLow = useAppState((state) => state.lowSpace !== null);
  if (saved === 'failed') return <NotSaved onDialog={onDialog} />;
  if (hold !== 'ours') return <OtherTab isTaking={hold === 'taking'} />;
  return isLow ? <LowSpace onDialog={onDialog} /> : <VersionReady />;
}

function Bar(props: { readonly look: string; readonly children: ReactNode }) {
  const isGrave = props.look === 'failed';
  return (
    <div className={styles.bar} data-keeping={props.look} data-look={props.look} role={isGrave ? 'alert' : 'status'}>
      {props.children}
    </div>
  );
}

function OtherTab({ isTaking }: { readonly isTaking: boolean }) {
  const t = useTranslate();
  const run = useRun();
  return (
    <Bar look="other">
      <Eye size={16} aria-hidden />
      <span className={styles.text}>{t(isTaking ? 'panels:keeping.taking' : 'panels:keeping.other')}</span>
      <span className={styles.actions}>
        <Button size="small" tone="outline" isDisabled={isTaking} onPress={() => run(takeOverPark, undefined)}>
          {t('panels:keeping.takeOver')}
        </Button>
      </span>
    </Bar>
  );
}

function NotSaved({ onDialog }: { readonly onDialog: OpenDialog }) {
  const t = useTranslate();
  const run = useRun();
  useEffect(() => {
    const timer = setInterval(() => run(saveAgain, undefined), againMs);
    return () => clearInterval(timer);
  }, [run]);
  return (
    <Bar look="failed">
      <CircleX size={16} aria-hidden />
      <span className={styles.text}>
        {t('panels:keeping.failed')} <span className={styles.hint}>{t('panels:keeping.failedHint')}</span>
      </span>
      <span className={styles.actions}>
        <Button size="small" tone="solid" onPress={() => run(saveProjectFile, undefined)}>
          {t('panels:keeping.download')}
        </Button>
        <Button size="small" tone="outline" onPress={() => run(saveAgain, undefined)}>
          {t('panels:keeping.again')}
        </Button>
        <Button size="small" tone="outline" onPress={() => onDialog({ kind: 'library' })}>
          {t('panels:keeping.library')}
        </Button>
      </span>
    </Bar>
  );
}

function LowSpace({ onDialog }: { readonly onDialog: OpenDialog }) {
  const t = useTranslate();
  const run = useRun();
  const language = useLanguage();
  const low = useAppState((state) => state.lowSpace);
  const { actions } = useAppPort().context.store;
  const mb = (bytes: number) => formatNumber(bytes / bytesPerMb, language, bytes < 10 * bytesPerMb ? 1 : 0);
  return low ? (
    <Bar look="low">
      <HardDrive size={16} aria-hidden />
      <span className={styles.text}>{t('panels:keeping.low', { left: mb(low.left), quota: mb(low.quota) })}</span>
      <span className={styles.actions}>
        <Button size="small" tone="outline" onPress={() => run(saveProjectFile, undefined)}>
          {t('panels:keeping.download')}
        </Button>
        <Button size="small" tone="outline" onPress={() => onDialog({ kind: 'library' })}>
          {t('panels:keeping.library')}
        </Button>
        <Button size="small" onPress={() => actions.setLowSpace(null)}>
          {t('panels:keeping.dismiss')}
        </Button>
      </span>
    </Bar>
  ) : null;
}

function VersionReady() {
  const t = useTranslate();
  const { version } = useAppPort();
  return (
    <Bar look="version">
      <RefreshCw size={16} aria-hidden />
      <span className={styles.text}>
        {t('panels:version.ready')} <span className={styles.hint}>{t('panels:version.hint')}</span>
      </span>
      <span className={styles.actions}>
        <Button size="small" tone="outline" onPress={() => version.open()}>
          {t('panels:version.open')}
        </Button>
        <Button size="small" onPress={() => version.later()}>
          {t('panels:version.later')}
        </Button>
      </span>
    </Bar>
  );
}
