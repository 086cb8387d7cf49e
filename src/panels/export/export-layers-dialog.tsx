import { useState } from 'react';
import { exportLayers } from '../../commands/export-layers.ts';
import type { Issue } from '../../domain/issue.ts';
import type { Park } from '../../domain/park.ts';
import type { OutFormatId } from '../../export/layers/layer-format.ts';
import { layerFormats } from '../../export/layers/layer-formats.ts';
import { type OutLayerName, outLayerNames } from '../../export/layers/park-layers.ts';
import type { Crs } from '../../geometry/crs/crs.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Select } from '../../ui/select.tsx';
import { Checkbox } from '../../ui/toggle.tsx';
import { useAppState, useRun, useTranslate } from '../app-port.tsx';
import { IssueList } from '../issue-list.tsx';
import { DialectPicker } from './dialect-picker.tsx';
import styles from './export-layers.module.css';
import { asksEncoding, asksSystem, usualEncoding, usualSystem, wantsMetres } from './out-choices.ts';
import { RegisterList } from './register-list.tsx';
import { SystemPicker } from './system-picker.tsx';

/** Layers of the park as files that other programs read, in the system and letters they expect. */
export function ExportLayersDialog({ onClose }: { readonly onClose: () => void }) {
  const park = useAppState((state) => state.park);
  return park ? <OfPark park={park} onClose={onClose} /> : null;
}

const layerOfKind: Readonly<Record<string, OutLayerName>> = {
  parcel: 'parcels',
  building: 'buildings',
  facility: 'facilities',
  road: 'roads',
  zone: 'zones',
};

function OfPark({ park, onClose }: { readonly park: Park; readonly onClose: () => void }) {
  const t = useTranslate();
  const run = useRun();
  const selection = useAppState((state) => state.selection);
  const selectedLayer = selection ? layerOfKind[selection.kind] : undefined;
  const [chosen, setChosen] = useState<readonly OutLayerName[]>(['parcels']);
  const [isOnlySelected, setOnlySelected] = useState(false);
  const [format, setFormat] = useState<OutFormatId>('shapefile');
  const [crs, setCrs] = useState<Crs>(() => usualSystem('shapefile', park));
  const [encoding, setEncoding] = useState(usualEncoding('shapefile'));
  const [dialect, setDialect] = useState('original');
  const [isRenumbered, setRenumbered] = useState(false);
  const [issues, setIssues] = useState<readonly Issue[] | null>(null);
  const pick = (id: OutFormatId) => {
    setFormat(id);
    setCrs(usualSystem(id, park));
    setEncoding(usualEncoding(id));
    setIssues(null);
  };
  const write = () => {
    const layers =
      isOnlySelected && selection && selectedLayer
        ? [{ layer: selectedLayer, ids: new Set([selection.id]) }]
        : chosen.map((layer) => ({ layer }));
    run(exportLayers, {
      layers,
      format,
      crs,
      encoding,
      ...(format === 'boundaryTxt' ? { dialect, renumber: isRenumbered } : {}),
      onWritten: setIssues,
    });
  };
  const isEmpty = isOnlySelected ? !selectedLayer : chosen.every((layer) => park[layer].length === 0);
  return (
    <Dialog
      title={t('panels:exportLayers.title')}
      closeLabel={t('panels:close')}
      onClose={onClose}
      foot={
        <>
          <Button onPress={onClose}>{t('panels:close')}</Button>
          <Button tone="solid" isDisabled={isEmpty} onPress={write}>
            {t('panels:exportLayers.write')}
          </Button>
        </>
      }
    >
      <div className={styles.body}>
        <fieldset className={styles.layers}>
          <legend>{t('panels:exportLayers.layers')}</legend>
          {outLayerNames.map((layer) => (
            <Checkbox
              key={layer}
              isOn={!isOnlySelected && chosen.includes(layer)}
              isDisabled={isOnlySelected || park[layer].length === 0}
              onChange={(on) =>
                setChosen(outLayerNames.filter((each) => (each === layer ? on : chosen.includes(each))))
              }
            >
              {t('panels:exportLayers.layer', { layer: t(`exports:layer.${layer}`), count: park[layer].length })}
            </Checkbox>
          ))}
          {selectedLayer ? (
            <Checkbox isOn={isOnlySelected} onChange={setOnlySelected}>
              {t('panels:exportLayers.onlySelected')}
            </Checkbox>
          ) : null}
        </fieldset>
        <div className={styles.choices}>
          <Select
            label={t('panels:exportLayers.format')}
            value={format}
            choices={layerFormats.map(({ id }) => ({ id, text: t(`panels:exportLayers.format.${id}`) }))}
            onChange={pick}
          />
          {asksSystem(format) ? (
            <SystemPicker
              key={format}
              crs={crs}
              nearLon={park.centre[0]}
              metresOnly={wantsMetres(format)}
              onChange={setCrs}
            />
          ) : (
            <p className={styles.note}>{t('panels:exportLayers.degreesOnly')}</p>
          )}
          {asksEncoding(format) ? (
            <Select
              label={t('panels:exportLayers.encoding')}
              value={encoding}
              choices={[
                { id: 'utf-8', text: 'UTF-8' },
                { id: 'gb18030', text: 'GBK（GB 18030）' },
              ]}
              onChange={setEncoding}
            />
          ) : null}
          {format === 'boundaryTxt' ? (
            <>
              <DialectPicker value={dialect} onChange={setDialect} />
              <Checkbox isOn={isRenumbered} onChange={setRenumbered}>
                {t('panels:exportLayers.renumber')}
              </Checkbox>
            </>
          ) : null}
        </div>
        <RegisterList park={park} onWritten={setIssues} />
        {park.illustrative ? <p className={styles.note}>{t('panels:exportLayers.illustrative')}</p> : null}
        {issues && issues.length > 0 ? (
          <section aria-label={t('panels:exportLayers.told')}>
            <h3 className={styles.heading}>{t('panels:exportLayers.told')}</h3>
            <IssueList issues={issues} />
          </section>
        ) : null}
      </div>
    </Dialog>
  );
}
