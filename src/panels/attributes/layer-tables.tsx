import { Table2 } from 'lucide-react';
import { showAttributes } from '../../commands/show-attributes.ts';
import { attributeLayers } from '../../domain/fields/field.ts';
import { formatNumber } from '../../quantities/format.ts';
import { Button } from '../../ui/button.tsx';
import { useAppState, useLanguage, useRun, useTranslate } from '../app-port.tsx';
import styles from '../layers-panel.module.css';

/** The way to the attribute table of each layer. */
export function LayerTables() {
  const t = useTranslate();
  const language = useLanguage();
  const run = useRun();
  const park = useAppState((state) => state.park);
  const open = useAppState((state) => state.view.attributes);
  if (!park) return null;
  return (
    <section className={styles.group}>
      <h2 className={styles.heading}>{t('attributes:tables')}</h2>
      {attributeLayers.map((layer) => (
        <div className={styles.row} key={layer}>
          <Button
            size="small"
            icon={<Table2 size={14} aria-hidden />}
            label={t('attributes:open', { layer: t(`fields:layer.${layer}`) })}
            isPressed={open === layer}
            onPress={() => run(showAttributes, open === layer ? null : layer)}
          >
            {t(`fields:layer.${layer}`)}
          </Button>
          <span className={styles.count}>{formatNumber(park[layer].length, language)}</span>
        </div>
      ))}
    </section>
  );
}
