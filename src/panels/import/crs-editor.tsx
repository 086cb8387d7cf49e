import { useState } from 'react';
import type { Crs } from '../../geometry/crs/crs.ts';
import { crsOfCode, isSameCrs } from '../../geometry/crs/crs-code.ts';
import { centralMeridian } from '../../geometry/plane-spec.ts';
import type { SourceChoice } from '../../import/inspect/inspection.ts';
import type { ReviewSource } from '../../import/review/review-summary.ts';
import { Button } from '../../ui/button.tsx';
import { Select } from '../../ui/select.tsx';
import { TextInput } from '../../ui/text-input.tsx';
import { Checkbox } from '../../ui/toggle.tsx';
import { useTranslate } from '../app-port.tsx';
import { type CrsFamily, crsFamilies, crsOfFamily, familyOf, isZoned, zoneNear, zonesOf } from './crs-options.ts';
import { crsWords } from './crs-words.ts';
import styles from './review.module.css';

const noFamily = '—none—';

interface CrsEditorProps {
  readonly source: ReviewSource;
  /** Longitude of the open park, or of the middle of the country: which zone is offered first. */
  readonly nearLon: number;
  /** How many files are in the same case. */
  readonly alike: number;
  readonly onChoose: (choice: SourceChoice, forAll: boolean) => void;
}

/** Says in which system a source's positions are. Every choice moves the plan at once. */
export function CrsEditor({ source, nearLon, alike, onChoose }: CrsEditorProps) {
  const t = useTranslate();
  const { crs: finding } = source;
  const crs = 'crs' in finding ? finding.crs : null;
  const [isProj, setProj] = useState(crs?.kind === 'proj');
  const family: CrsFamily | typeof noFamily = isProj ? 'proj' : crs ? familyOf(crs) : noFamily;
  const plane = crs?.kind === 'plane' ? crs.plane : null;
  const choose = (changed: Crs | null) => {
    if (changed) onChoose({ crs: changed }, false);
  };
  const zoned = family !== noFamily && isZoned(family) ? family : null;
  return (
    <div className={styles.editor}>
      {finding.kind === 'proposed' ? (
        <div className={styles.confirm}>
          <span>{t('panels:review.crs.proposedNote', { name: crsWords(finding.crs, t) })}</span>
          <Button tone="solid" onPress={() => onChoose({ crs: finding.crs }, false)}>
            {t('panels:review.crs.confirm')}
          </Button>
          {alike > 1 ? (
            <Button tone="outline" onPress={() => onChoose({ crs: finding.crs }, true)}>
              {t('panels:review.crs.confirmAll', { count: alike })}
            </Button>
          ) : null}
          {finding.others.map((other) => (
            <Button key={JSON.stringify(other)} tone="outline" onPress={() => onChoose({ crs: other }, false)}>
              {crsWords(other, t)}
            </Button>
          ))}
        </div>
      ) : null}
      {finding.kind === 'refused' ? (
        <p className={styles.refused}>
          {finding.refusal.kind === 'needsParameters'
            ? t('panels:review.crs.needsParameters', { name: finding.text })
            : t('panels:review.crs.unreadable', { name: finding.text })}
        </p>
      ) : null}
      {finding.kind === 'unknown' ? <p className={styles.refused}>{t('panels:review.crs.unknownNote')}</p> : null}
      <div className={styles.fields}>
        <Select
          label={t('panels:review.crs')}
          value={family}
          choices={[
            ...(family === noFamily
              ? [{ id: noFamily as CrsFamily | typeof noFamily, text: t('panels:review.crs.choose') }]
              : []),
            ...crsFamilies.map((id) => ({ id, text: t(`panels:review.crs.family.${id}`) })),
          ]}
          onChange={(id) => {
            if (id === noFamily) return;
            setProj(id === 'proj');
            choose(
              crsOfFamily(
                id,
                isZoned(id) ? zoneNear(id, plane ? centralMeridian(plane) : nearLon) : 0,
                plane?.zoneDigits ?? true,
              ),
            );
          }}
        />
        {zoned && plane ? (
          <>
            <Select
              label={t('panels:review.crs.zone')}
              value={String(plane.zone)}
              choices={zonesOf(zoned).map((zone) => ({
                id: String(zone),
                text: t('panels:review.crs.zoneOf', { zone, meridian: centralMeridian({ kind: zoned, zone }) }),
              }))}
              onChange={(zone) => choose(crsOfFamily(zoned, Number(zone), plane.zoneDigits ?? true))}
            />
            <Checkbox
              isOn={plane.zoneDigits ?? true}
              onChange={(digits) => choose(crsOfFamily(zoned, plane.zone, digits))}
            >
              {t('panels:review.crs.digits', { zone: plane.zone })}
            </Checkbox>
          </>
        ) : null}
        {crs ? (
          <Checkbox isOn={source.swapAxes} onChange={(swapAxes) => onChoose({ swapAxes }, false)}>
            {t('panels:review.crs.swap')}
          </Checkbox>
        ) : null}
      </div>
      {isProj ? <ProjInput known={crs?.kind === 'proj' ? crs.definition : ''} onChoose={choose} /> : null}
      {family === 'gcj02' || family === 'bd09' ? (
        <p className={styles.note}>{t('panels:review.crs.turnedBack', { name: crs ? crsWords(crs, t) : '' })}</p>
      ) : null}
      {alike > 1 && finding.kind === 'chosen' ? (
        <Button tone="outline" onPress={() => onChoose({ crs: finding.crs, swapAxes: source.swapAxes }, true)}>
          {t('panels:review.crs.forAll', { count: alike })}
        </Button>
      ) : null}
    </div>
  );
}

/** A system by its proj string or EPSG number. */
function ProjInput({ known, onChoose }: { readonly known: string; readonly onChoose: (crs: Crs) => void }) {
  const t = useTranslate();
  const [text, setText] = useState(known);
  const [isWrong, setWrong] = useState(false);
  const take = () => {
    const reading = crsOfCode(text);
    setWrong(!reading.ok);
    if (reading.ok && !(known !== '' && isSameCrs(reading.crs, { kind: 'proj', definition: known, name: known })))
      onChoose(reading.crs);
  };
  return (
    <form
      className={styles.proj}
      onSubmit={(event) => {
        event.preventDefault();
        take();
      }}
    >
      <TextInput
        label={t('panels:review.crs.proj')}
        value={text}
        onChange={setText}
        {...(isWrong ? { error: t('panels:review.crs.projWrong') } : {})}
      />
      <Button type="submit" tone="outline" isDisabled={text.trim() === ''}>
        {t('panels:review.crs.use')}
      </Button>
    </form>
  );
}
