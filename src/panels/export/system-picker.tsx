import { useState } from 'react';
import type { Crs } from '../../geometry/crs/crs.ts';
import { crsOfCode } from '../../geometry/crs/crs-code.ts';
import { centralMeridian } from '../../geometry/plane-spec.ts';
import { Select } from '../../ui/select.tsx';
import { TextInput } from '../../ui/text-input.tsx';
import { Checkbox } from '../../ui/toggle.tsx';
import { useTranslate } from '../app-port.tsx';
import {
  type CrsFamily,
  crsFamilies,
  crsOfFamily,
  familyOf,
  isZoned,
  zoneNear,
  zonesOf,
} from '../import/crs-options.ts';
import styles from './export-layers.module.css';

/** Into which system a file goes out. The offset systems of web maps are not offered: nobody is to measure in them. */
const families = crsFamilies.filter((family) => family !== 'gcj02' && family !== 'bd09');
const inMetres = families.filter((family) => family !== 'cgcs2000' && family !== 'wgs84');

interface SystemPickerProps {
  readonly crs: Crs;
  /** Longitude of the park: which zone is offered first. */
  readonly nearLon: number;
  readonly metresOnly: boolean;
  readonly onChange: (crs: Crs) => void;
}

/** Kind of system, then the zone, then whether the zone number stands before the easting. */
export function SystemPicker({ crs, nearLon, metresOnly, onChange }: SystemPickerProps) {
  const t = useTranslate();
  const [typed, setTyped] = useState<string | null>(crs.kind === 'proj' ? crs.definition : null);
  const offered: readonly CrsFamily[] = metresOnly ? inMetres : families;
  const family = typed === null ? familyOf(crs) : 'proj';
  const plane = crs.kind === 'plane' ? crs.plane : null;
  const reading = typed === null || typed.trim() === '' ? null : crsOfCode(typed);
  return (
    <div className={styles.system}>
      <Select
        label={t('panels:review.crs')}
        value={family}
        choices={offered.map((id) => ({ id, text: t(`panels:review.crs.family.${id}`) }))}
        onChange={(id) => {
          setTyped(id === 'proj' ? '' : null);
          const meridian = plane ? centralMeridian(plane) : nearLon;
          const next = crsOfFamily(id, isZoned(id) ? zoneNear(id, meridian) : 0, plane?.zoneDigits ?? true);
          if (next) onChange(next);
        }}
      />
      {plane ? (
        <>
          <Select
            label={t('panels:review.crs.zone')}
            value={String(plane.zone)}
            choices={zonesOf(plane.kind).map((zone) => ({
              id: String(zone),
              text: t('panels:review.crs.zoneOf', { zone, meridian: centralMeridian({ kind: plane.kind, zone }) }),
            }))}
            onChange={(zone) => onChange({ kind: 'plane', plane: { ...plane, zone: Number(zone) } })}
          />
          <Checkbox
            isOn={plane.zoneDigits ?? true}
            onChange={(digits) => onChange(crsOfFamily(plane.kind, plane.zone, digits) ?? crs)}
          >
            {t('panels:review.crs.digits', { zone: plane.zone })}
          </Checkbox>
        </>
      ) : null}
      {typed === null ? null : (
        <TextInput
          label={t('panels:review.crs.proj')}
          value={typed}
          onChange={(text) => {
            setTyped(text);
            const next = crsOfCode(text);
            if (next.ok) onChange(next.crs);
          }}
          {...(reading && !reading.ok ? { error: t('panels:review.crs.projWrong') } : {})}
        />
      )}
    </div>
  );
}
