import type { Zone } from '../../domain/zone.ts';
import { useTranslate } from '../app-port.tsx';
import { Answer } from './answer.tsx';
import { FactList, sourcesOf } from './fact-list.tsx';
import styles from './inspector.module.css';
import { InspectorHead, Tag } from './inspector-head.tsx';
import { Section } from './section.tsx';

/** A limit on land: what it forbids or asks, and on what basis. */
export function ZoneInspector({ zone }: { readonly zone: Zone }) {
  const t = useTranslate();
  const of = (key: string) => ({ layer: 'zones', record: zone, key }) as const;
  return (
    <>
      <InspectorHead kind={t(`domain:zone.${zone.kind}`)} title={zone.name}>
        <Tag>{zone.id}</Tag>
      </InspectorHead>
      <Answer
        verdict={zone.effect === 'forbid' ? 'fail' : 'conditional'}
        sentence={t(`panels:zoneAnswer.${zone.effect}`, { condition: zone.condition ?? t('domain:unknown') })}
      />
      <Section title={t('panels:inspector.facts')}>
        <FactList
          rows={[
            {
              label: t('panels:zone.buffer'),
              value: zone.bufferM === undefined ? t('panels:none') : `${zone.bufferM} m`,
              fact: of('bufferM'),
            },
            { label: t('panels:zone.bufferFrom'), value: t(`panels:zone.bufferFrom.${zone.bufferFrom ?? 'edge'}`) },
            ...(zone.bufferFrom === 'conductor'
              ? [
                  {
                    label: t('panels:zone.referenceOffset'),
                    value: zone.referenceOffsetM === undefined ? null : `${zone.referenceOffsetM} m`,
                  },
                ]
              : []),
            ...(zone.referenceOffsetM !== undefined && zone.bufferM !== undefined
              ? [{ label: t('panels:zone.halfWidth'), value: `${zone.referenceOffsetM + zone.bufferM} m` }]
              : []),
            { label: t('panels:zone.basis'), value: zone.basis ?? null, fact: of('basis') },
          ]}
        />
      </Section>
      <Section title={t('panels:inspector.sources')}>
        {sourcesOf(zone.sources).map((line) => (
          <p key={line} className={styles.note}>
            {line}
          </p>
        ))}
        {zone.sources ? null : <p className={styles.note}>{t('panels:inspector.noSource')}</p>}
      </Section>
    </>
  );
}
