import type { Road } from '../../domain/road.ts';
import { useAppState, useTranslate } from '../app-port.tsx';
import { FactList } from './fact-list.tsx';
import { InspectorHead, Tag } from './inspector-head.tsx';
import { Section } from './section.tsx';

export function RoadInspector({ road }: { readonly road: Road }) {
  const t = useTranslate();
  const rules = useAppState((state) => state.park?.rules);
  const of = (key: string) => ({ layer: 'roads', record: road, key }) as const;
  const speed = road.speedKmh ?? rules?.speedsKmh[road.class];
  return (
    <>
      <InspectorHead kind={t(`domain:road.${road.class}`)} title={road.name ?? road.id}>
        <Tag>{road.id}</Tag>
      </InspectorHead>
      <Section title={t('panels:inspector.facts')}>
        <FactList
          rows={[
            {
              label: t('panels:road.speed'),
              value: speed === undefined ? null : `${speed} km/h`,
              source: road.speedKmh === undefined ? rules?.name : undefined,
              fact: of('speedKmh'),
            },
            {
              label: t('panels:road.width'),
              value: road.widthM === undefined ? null : `${road.widthM} m`,
              fact: of('widthM'),
            },
            { label: t('panels:road.oneWay'), value: t(road.oneWay ? 'panels:yes' : 'panels:no') },
            { label: t('panels:road.state'), value: t(`panels:roadState.${road.state ?? 'built'}`), fact: of('state') },
          ]}
        />
      </Section>
    </>
  );
}
