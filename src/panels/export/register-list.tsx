import { exportRegister } from '../../commands/export-register.ts';
import type { Issue } from '../../domain/issue.ts';
import type { Park } from '../../domain/park.ts';
import { Button } from '../../ui/button.tsx';
import { useRun, useTranslate } from '../app-port.tsx';
import styles from './export-layers.module.css';

const roles = ['projects', 'units', 'facilities'] as const;
const formats = ['xlsx', 'csv'] as const;

/** Registers as tables, each in the two forms offices use. */
export function RegisterList(props: { readonly park: Park; readonly onWritten: (issues: readonly Issue[]) => void }) {
  const t = useTranslate();
  const run = useRun();
  return (
    <section className={styles.registers} aria-label={t('panels:exportLayers.registers')}>
      <h3 className={styles.heading}>{t('panels:exportLayers.registers')}</h3>
      <p className={styles.note}>{t('panels:exportLayers.registersNote')}</p>
      {roles.map((role) => {
        const name = t(`panels:table.role.${role}`);
        const count = props.park[role].length;
        return (
          <div key={role} className={styles.register}>
            <span>{t('panels:exportLayers.layer', { layer: name, count })}</span>
            {formats.map((format) => (
              <Button
                key={format}
                tone="outline"
                isDisabled={count === 0}
                label={t('panels:exportLayers.registerAs', { name, format: format.toUpperCase() })}
                onPress={() => run(exportRegister, { role, format, onWritten: props.onWritten })}
              >
                {format.toUpperCase()}
              </Button>
            ))}
          </div>
        );
      })}
    </section>
  );
}
