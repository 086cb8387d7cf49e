import { BedDouble, Droplets, Factory, Flame, LandPlot, type LucideIcon, Thermometer, Waves, Zap } from 'lucide-react';
import type { CapacityLine } from '../domain/assessment.ts';
import type { ResourceKind } from '../domain/resource.ts';
import { formatLand, formatNumber, inLandUnit } from '../quantities/format.ts';
import { useLanguage, useTranslate } from './app-port.tsx';
import styles from './capacity-bar.module.css';
import { beforeAndAfter, capacityShares } from './capacity-view-data.ts';
import { HelpMark } from './help/help-mark.tsx';
import { sayAmount } from './say-figure.ts';
import { StatusMark } from './status-mark.tsx';

const resourceIcons: Record<ResourceKind, LucideIcon> = {
  power: Zap,
  water: Droplets,
  sewage: Waves,
  gas: Flame,
  steam: Thermometer,
  beds: BedDouble,
};

function LineIcon({ line }: { readonly line: CapacityLine }) {
  if (line.status) return <StatusMark status={line.status} />;
  const Icon = line.resource ? resourceIcons[line.resource] : line.kind === 'floor' ? Factory : LandPlot;
  return <Icon size={13} aria-hidden />;
}

/** One thing the park has: what was left, what is left with this scenario, and a bar of what is spoken for. */
export function CapacityBar({ line }: { readonly line: CapacityLine }) {
  const t = useTranslate();
  const language = useLanguage();
  const shares = capacityShares(line);
  const { before, after } = beforeAndAfter(line);
  const say = (value: number) =>
    line.unit === 'm2' && line.kind === 'land' ? formatLand(value, language) : sayAmount(value, line.unit, language, t);
  const name = line.status
    ? t(`domain:status.${line.status}`)
    : line.resource
      ? t(`domain:resource.${line.resource}`)
      : t(`panels:capacity.${line.kind}`);
  const isOver = after !== null && after < 0;
  const plain = (value: number) =>
    formatNumber(line.unit === 'm2' && line.kind === 'land' ? inLandUnit(value) : value, language);
  return (
    <div
      className={styles.line}
      data-over={isOver || undefined}
      data-capacity={line.id}
      data-explains={`capacity.${line.kind} capacity.unknownDemands`}
    >
      <span className={styles.label}>
        <HelpMark explains={`capacity.${line.kind}`} name={name}>
          <LineIcon line={line} /> {name}
        </HelpMark>
      </span>
      {line.unknownDemands > 0 ? (
        <span className={styles.unknowns} title={t('panels:capacity.unknownDemands', { count: line.unknownDemands })}>
          {t('panels:capacity.unknownShort', { count: line.unknownDemands })}
        </span>
      ) : null}
      <span className={styles.value}>
        {after === null
          ? t('panels:capacity.unknown')
          : isOver
            ? t('panels:capacity.over', { amount: say(-after) })
            : say(after)}
      </span>
      <span className={styles.bar} data-unknown={shares === null || undefined} aria-hidden>
        {shares ? (
          <>
            <span className={styles.committed} style={{ width: `${shares.committed * 100}%` }} />
            <span className={styles.taken} style={{ width: `${shares.taken * 100}%` }} />
          </>
        ) : null}
      </span>
      <span className={styles.note}>
        {before === null || line.capacity === null
          ? t('panels:capacity.uses', { taken: say(line.taken) })
          : before === after
            ? t('panels:capacity.of', { capacity: plain(line.capacity) })
            : t('panels:capacity.was', { before: plain(before), capacity: plain(line.capacity) })}
      </span>
    </div>
  );
}
