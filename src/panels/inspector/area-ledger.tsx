import { Layers2 } from 'lucide-react';
import { showLand } from '../../commands/show-land.ts';
import type { ParcelLedger } from '../../domain/assessment.ts';
import { muFromM2 } from '../../quantities/area-units.ts';
import { formatLand, formatM2, formatNumber } from '../../quantities/format.ts';
import { Button } from '../../ui/button.tsx';
import { useAppState, useLanguage, useRun, useTranslate } from '../app-port.tsx';
import { HelpMark } from '../help/help-mark.tsx';
import { planeText } from '../plane-text.ts';
import { sayReason } from '../say-reason.ts';
import { FactList } from './fact-list.tsx';
import styles from './inspector.module.css';
import { Section } from './section.tsx';

/** The same land by every measure, what the document says, and why they differ; then what is taken off it. */
export function AreaLedger({ ledger }: { readonly ledger: ParcelLedger }) {
  const t = useTranslate();
  const language = useLanguage();
  const run = useRun();
  const park = useAppState((state) => state.park);
  const mu = (areaM2: number) => formatLand(areaM2, language);
  // As a certificate has it: the measures differ in the decimals.
  const exactly = (value: number, digits: number) => formatNumber(value, language, digits, true);
  const signed = (value: number, digits: number) =>
    `${Number(value.toFixed(digits)) > 0 ? '+' : ''}${exactly(value, digits)}`;
  const overPlanar = (areaM2: number) => `${signed((areaM2 / ledger.areaM2 - 1) * 100, 3)}%`;
  const zoneName = (id: string | undefined) => park?.zones.find((zone) => zone.id === id)?.name ?? id ?? '';
  const rows: readonly (readonly [measure: string, areaM2: number | null, difference: string | null])[] = [
    ['planar', ledger.areaM2, null],
    ['ellipsoidal', ledger.areaEllipsoidalM2, overPlanar(ledger.areaEllipsoidalM2)],
    ['spherical', ledger.areaSphericalM2, overPlanar(ledger.areaSphericalM2)],
    ['stated', ledger.statedM2, null],
  ];
  const { statedM2, statedDifference } = ledger;
  const against =
    statedM2 === null || statedDifference === null
      ? null
      : t('panels:area.against', {
          mu: signed(muFromM2(ledger.areaM2 - statedM2), 3),
          share: `${signed(statedDifference * 100, Math.abs(statedDifference) < 0.01 ? 3 : 1)}%`,
        });
  return (
    <>
      <Section title={t('panels:area.title')} aside={park ? planeText(park.plane, t) : null}>
        <table className={styles.figures}>
          <thead>
            <tr>
              <th scope="col">{t('panels:area.measure')}</th>
              <th scope="col" className={styles.end}>
                {t('panels:area.mu')}
              </th>
              <th scope="col" className={styles.end}>
                m²
              </th>
              <th scope="col" className={styles.end} data-explains="area.difference">
                {t('panels:area.difference')}
                <HelpMark explains="area.difference" name={t('panels:area.difference')} />
              </th>
            </tr>
          </thead>
          <tbody>
            {rows.map(([measure, areaM2, difference]) => (
              <tr key={measure} data-explains={`area.${measure}`}>
                <th scope="row">
                  {t(`panels:area.${measure}`)}
                  <HelpMark explains={`area.${measure}`} name={t(`panels:area.${measure}`)} />
                </th>
                <td className={styles.end}>{areaM2 === null ? t('panels:notStated') : exactly(muFromM2(areaM2), 3)}</td>
                <td className={styles.end}>{areaM2 === null ? '' : exactly(areaM2, 1)}</td>
                <td className={styles.end}>{difference}</td>
              </tr>
            ))}
          </tbody>
        </table>
        {against === null ? null : (
          <p className={styles.note}>
            {ledger.statedMismatch
              ? t('panels:area.because', { against, reason: sayReason(ledger.statedMismatch, t) })
              : against}
          </p>
        )}
        <p className={styles.note}>
          {t('panels:area.why', {
            sphere: `${signed((ledger.areaSphericalM2 / ledger.areaEllipsoidalM2 - 1) * 100, 2)}%`,
          })}
        </p>
      </Section>
      <Section title={t('panels:deduction.title')}>
        <FactList
          rows={[
            { label: t('panels:area.planar'), value: mu(ledger.areaM2), explains: 'area.planar' },
            ...ledger.deductions.map((deduction) => ({
              label: deduction.id
                ? `− ${zoneName(deduction.id)}`
                : `− ${t(`panels:deduction.${deduction.facing ? `setback.${deduction.facing}` : deduction.kind}`, { defaultValue: deduction.kind })}`,
              value: mu(deduction.areaM2),
              explains: deduction.id ? 'deduction.zone' : 'deduction.setback',
            })),
            { label: t('panels:deduction.net'), value: mu(ledger.netM2), explains: 'deduction.net' },
            { label: `− ${t('panels:deduction.placed')}`, value: mu(ledger.placedM2), explains: 'deduction.placed' },
            { label: t('panels:deduction.free'), value: mu(ledger.freeM2), explains: 'deduction.free' },
            ...(ledger.largestFreeM2 < ledger.freeM2
              ? [
                  {
                    label: t('panels:deduction.largest'),
                    value: mu(ledger.largestFreeM2),
                    explains: 'deduction.largest',
                  },
                ]
              : []),
            {
              label: t('panels:deduction.floorCapacity'),
              explains: 'deduction.floorCapacity',
              value: ledger.floorCapacityM2 === null ? null : formatM2(ledger.floorCapacityM2, language),
            },
          ]}
        />
        <div className={styles.actions}>
          <Button
            tone="outline"
            icon={<Layers2 size={15} aria-hidden />}
            onPress={() => run(showLand, { parcelId: ledger.parcelId })}
          >
            {t('commands:show-land')}
          </Button>
        </div>
      </Section>
    </>
  );
}
