import { useEffect, useState } from 'react';
import type { PlainInspection } from '../import/plain/plain-inspection.ts';
import type { PlainMapping } from '../import/plain/plain-mapping.ts';
import type { parkFromPlainLayers } from '../import/plain-layers.ts';
import type { OpenedFile } from '../store/app-state.ts';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { TextInput } from '../ui/text-input.tsx';
import { useAppPort, useTranslate } from './app-port.tsx';
import { IssueList } from './issue-list.tsx';
import { LayerMappingRow } from './layer-mapping-row.tsx';
import styles from './mapping-dialog.module.css';

interface Ready {
  readonly inspection: PlainInspection;
  readonly open: typeof parkFromPlainLayers;
}

/** Plain GeoJSON files become a park once somebody has said what each of them is. */
export function MappingDialog({ files }: { readonly files: readonly OpenedFile[] }) {
  const t = useTranslate();
  const port = useAppPort();
  const { actions } = port.context.store;
  const [ready, setReady] = useState<Ready | null>(null);
  const [mapping, setMapping] = useState<PlainMapping | null>(null);
  useEffect(() => {
    let isGone = false;
    const look = async () => {
      const { inspectPlainFiles, parkFromPlainLayers } = await import('../import/plain-layers.ts');
      const inspection = inspectPlainFiles(
        await Promise.all(files.map(async ({ name, blob }) => ({ name, text: await blob.text() }))),
      );
      if (isGone) return;
      setReady({ inspection, open: parkFromPlainLayers });
      setMapping(inspection.mapping);
    };
    look().catch(port.onCrash);
    return () => {
      isGone = true;
    };
  }, [files, port]);
  const close = () => actions.setReviewFiles(null);
  const hasParcels = mapping ? Object.values(mapping.layers).some((layer) => layer.role === 'parcels') : false;
  const confirm = () => {
    if (!ready || !mapping) return;
    const { park, issues } = ready.open(ready.inspection, mapping);
    if (park) {
      actions.openPark(park, issues);
      actions.say({ code: 'notice.opened', values: { park: park.name } }, 'done');
      return;
    }
    actions.setIssues(issues);
    actions.say({ code: 'notice.notOpened', values: { file: mapping.parkName } }, 'error');
    close();
  };
  return (
    <Dialog
      title={t('panels:mapping.title')}
      closeLabel={t('panels:close')}
      onClose={close}
      size="wide"
      foot={
        <>
          {ready && !hasParcels ? <span className={styles.warning}>{t('panels:mapping.noParcels')}</span> : null}
          <Button onPress={close}>{t('panels:cancel')}</Button>
          <Button tone="solid" isDisabled={!hasParcels} onPress={confirm}>
            {t('panels:mapping.open')}
          </Button>
        </>
      }
    >
      {ready && mapping ? (
        <div className={styles.body}>
          <p className={styles.intro}>{t('panels:mapping.intro')}</p>
          <TextInput
            label={t('panels:mapping.parkName')}
            value={mapping.parkName}
            onChange={(parkName) => setMapping({ ...mapping, parkName })}
          />
          {ready.inspection.layers.map((layer) => (
            <LayerMappingRow
              key={layer.file}
              layer={layer}
              mapping={mapping.layers[layer.file] ?? { role: 'ignore' }}
              onChange={(changed) => setMapping({ ...mapping, layers: { ...mapping.layers, [layer.file]: changed } })}
            />
          ))}
          {ready.inspection.projects.length > 0 ? (
            <p>{t('panels:mapping.projects', { count: ready.inspection.projects.length })}</p>
          ) : null}
          {ready.inspection.issues.length > 0 ? (
            <section aria-label={t('panels:issues.title')}>
              <h3 className={styles.heading}>{t('panels:issues.title')}</h3>
              <IssueList issues={ready.inspection.issues} />
            </section>
          ) : null}
        </div>
      ) : (
        <p>{t('app:loading')}</p>
      )}
    </Dialog>
  );
}
