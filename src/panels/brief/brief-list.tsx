import { Plus } from 'lucide-react';
import { type BriefSource, briefSources, sourceMissing } from '../../commands/briefs/brief-source.ts';
import { makeBrief } from '../../commands/briefs/make-brief.ts';
import { pickBrief } from '../../commands/briefs/present-brief.ts';
import { Button } from '../../ui/button.tsx';
import { useAppState, useRun, useTranslate } from '../app-port.tsx';
import { sayReason } from '../say-reason.ts';
import styles from './brief.module.css';

/** All briefs of the park, and what a new one can be made of. */
export function BriefList({ openId }: { readonly openId: string | null }) {
  const t = useTranslate();
  const run = useRun();
  const briefs = useAppState((state) => state.park?.briefs);
  const language = useAppState((state) => state.view.language);
  return (
    <nav className={styles.list} aria-label={t('panels:brief.list')}>
      <ul>
        {(briefs ?? []).map(({ id, name, audience, options, language: spoken }) => (
          <li key={id}>
            <button
              type="button"
              aria-current={id === openId || undefined}
              onClick={() => run(pickBrief, { briefId: id })}
            >
              <span>{name}</span>
              <small>
                {[
                  audience,
                  t('panels:brief.sites', { count: options.length }),
                  spoken === language ? undefined : t(`panels:brief.language.${spoken}`),
                ]
                  .filter(Boolean)
                  .join(' · ')}
              </small>
            </button>
          </li>
        ))}
      </ul>
      <div className={styles.make}>
        <h3>{t('panels:brief.new')}</h3>
        {briefSources.map((from) => (
          <NewBrief key={from} from={from} />
        ))}
      </div>
    </nav>
  );
}

function NewBrief({ from }: { readonly from: BriefSource }) {
  const t = useTranslate();
  const run = useRun();
  const code = useAppState((state) => sourceMissing(state, from)?.code ?? null);
  return (
    <Button
      isWide
      tone="outline"
      icon={<Plus size={15} aria-hidden />}
      isDisabled={code !== null}
      hint={code === null ? undefined : sayReason({ code }, t)}
      onPress={() => run(makeBrief, { from })}
    >
      {t(`panels:brief.from.${from}`)}
    </Button>
  );
}
