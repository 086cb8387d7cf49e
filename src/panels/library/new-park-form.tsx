import { useState } from 'react';
import type { NewPark } from '../../commands/new-park.ts';
import { type Cgcs2000Plane, zoneRange } from '../../geometry/plane-spec.ts';
import { Button } from '../../ui/button.tsx';
import { Select } from '../../ui/select.tsx';
import { TextInput } from '../../ui/text-input.tsx';
import { useTranslate } from '../app-port.tsx';
import { planeText } from '../plane-text.ts';
import styles from './library.module.css';

/** The zones with numbers before the eastings, as papers have them. */
const planes: readonly Cgcs2000Plane[] = (['cgcs2000-3deg', 'cgcs2000-6deg'] as const).flatMap((kind) => {
  const { first, last } = zoneRange[kind];
  return Array.from({ length: last - first + 1 }, (_, index) => ({ kind, zone: first + index }));
});
const idOf = ({ kind, zone }: Cgcs2000Plane): string => `${kind}:${zone}`;
/** Nearer to a pole the web map's plane, on which all is drawn, has no place. */
const mostLat = 85;

/** A number between two bounds, or null. */
function within(text: string, most: number): number | null {
  const value = text.trim() === '' ? Number.NaN : Number(text.replace(',', '.'));
  return Math.abs(value) <= most ? value : null;
}

/** Name and place of an empty park. */
export function NewParkForm(props: { readonly onMake: (park: NewPark) => void; readonly onClose: () => void }) {
  const t = useTranslate();
  const [name, setName] = useState('');
  const [lonText, setLon] = useState('');
  const [latText, setLat] = useState('');
  const [planeId, setPlane] = useState('');
  const [lon, lat] = [within(lonText, 180), within(latText, mostLat)];
  const plane = planes.find((one) => idOf(one) === planeId);
  const isReady = name.trim() !== '' && lon !== null && lat !== null;
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        if (!isReady) return;
        const scenario = t('panels:library.firstScenario');
        props.onMake({ name: name.trim(), centre: [lon, lat], scenario, ...(plane && { plane }) });
      }}
    >
      <TextInput label={t('panels:library.name')} value={name} onChange={setName} autoFocus />
      <TextInput
        label={t('panels:library.centreLon')}
        value={lonText}
        onChange={setLon}
        inputMode="decimal"
        {...(lonText !== '' && lon === null ? { error: t('panels:library.wrongLon') } : {})}
      />
      <TextInput
        label={t('panels:library.centreLat')}
        value={latText}
        onChange={setLat}
        inputMode="decimal"
        {...(latText !== '' && lat === null ? { error: t('panels:library.wrongLat') } : {})}
      />
      <Select
        label={t('panels:library.plane')}
        value={planeId}
        choices={[
          { id: '', text: t('panels:library.planeAuto') },
          ...planes.map((one) => ({ id: idOf(one), text: planeText(one, t) })),
        ]}
        onChange={setPlane}
      />
      <div className={styles.foot}>
        <Button onPress={props.onClose}>{t('panels:cancel')}</Button>
        <Button tone="solid" type="submit" isDisabled={!isReady}>
          {t('panels:library.make')}
        </Button>
      </div>
    </form>
  );
}
