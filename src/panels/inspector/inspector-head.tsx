import { Focus, X } from 'lucide-react';
import type { ReactNode } from 'react';
import { fitSelection } from '../../commands/fit-selection.ts';
import { select } from '../../commands/select.ts';
import { Button } from '../../ui/button.tsx';
import { useAppState, useRun, useTranslate } from '../app-port.tsx';
import { EditMenu } from './edit-menu.tsx';
import styles from './inspector.module.css';

/** What kind of thing this is and its name. */
export function InspectorHead(props: { readonly kind: string; readonly title: string; readonly children?: ReactNode }) {
  const t = useTranslate();
  const run = useRun();
  const hasPlace = useAppState((state) => fitSelection.unavailable(state, undefined) === null);
  return (
    <header className={styles.head}>
      <div>
        <p className={styles.kind}>{props.kind}</p>
        <h2 className={styles.title}>{props.title}</h2>
      </div>
      <div className={styles.close}>
        <EditMenu />
        {hasPlace ? (
          <Button
            size="small"
            icon={<Focus size={16} aria-hidden />}
            label={t('commands:fit-selection')}
            onPress={() => run(fitSelection, undefined)}
          />
        ) : null}
        <Button
          size="small"
          icon={<X size={16} aria-hidden />}
          label={t('panels:inspector.close')}
          onPress={() => run(select, null)}
        />
      </div>
      {props.children ? <div className={styles.tags}>{props.children}</div> : null}
    </header>
  );
}

export function Tag({ children }: { readonly children: ReactNode }) {
  return <span className={styles.tag}>{children}</span>;
}
