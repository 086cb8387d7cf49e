import { X } from 'lucide-react';
import { useEffect, useState } from 'react';
import type { ImportClient } from '../../import/import-client.ts';
import { isCancelled } from '../../import/review/cancelled.ts';
import type { ObjectFacts } from '../../import/review/object-facts.ts';
import type { PreviewLayer } from '../../import/review/preview-layer.ts';
import { formatLength } from '../../quantities/format.ts';
import { Button } from '../../ui/button.tsx';
import { useAppPort, useLanguage, useTranslate } from '../app-port.tsx';
import type { ShownChange } from './comparison-list.tsx';
import { ImportPlan } from './plan/import-plan.tsx';
import type { PlanHit } from './plan/object-at.ts';
import styles from './review.module.css';
import type { Placed } from './use-plan-picture.ts';

interface Props {
  readonly placed: Placed;
  readonly client: ImportClient;
  readonly previews: readonly PreviewLayer[];
  readonly shown: ShownChange | null;
}

/** Where the files lie, and what the object that is pressed says of itself. */
export function PlanPane({ placed, client, previews, shown }: Props) {
  const t = useTranslate();
  const language = useLanguage();
  const { onCrash } = useAppPort();
  const [pick, setPicked] = useState<{ readonly hit: PlanHit; readonly of: typeof previews } | null>(null);
  // Another reading has other objects.
  const picked = pick?.of === previews ? pick.hit : null;
  const [facts, setFacts] = useState<ObjectFacts | null>(null);
  useEffect(() => {
    setFacts(null);
    if (!picked) return;
    let isLate = false;
    client
      .ask((host) => host.object(picked.layer, picked.object))
      .then((found) => {
        if (!isLate) setFacts(found);
      })
      .catch((error: unknown) => {
        if (!isCancelled(error)) onCrash(error);
      });
    return () => {
      isLate = true;
    };
  }, [client, picked, onCrash]);
  const { gapM, isElsewhere } = placed;
  const thinned = previews.filter(({ shown: some, of, isThinned }) => some < of || isThinned);
  const where = isElsewhere
    ? t('panels:review.elsewhere')
    : gapM !== null && gapM > 0
      ? t('panels:review.gap', { distance: formatLength(gapM, language) })
      : '';
  const all = previews.reduce((sum, { of }) => sum + of, 0);
  return (
    <div className={styles.right}>
      <div className={styles.plan}>
        <ImportPlan
          picture={placed.picture}
          picked={picked}
          onPick={(hit) => setPicked(hit && { hit, of: previews })}
          focus={placed.focus}
          summary={t('panels:review.planSummary', { count: all, where })}
        />
      </div>
      <div className={styles.planFoot} aria-live="polite">
        {shown ? <span>{t('panels:review.change.legend')}</span> : null}
        {where ? <strong>{where}</strong> : null}
        {thinned.length > 0 ? (
          <span className={styles.note}>
            {t('panels:review.thinned', { shown: previews.reduce((sum, each) => sum + each.shown, 0), of: all })}
          </span>
        ) : null}
        {!where && thinned.length === 0 && !shown ? (
          <span className={styles.note}>{t('panels:review.planHint')}</span>
        ) : null}
      </div>
      {facts ? (
        <section className={styles.facts} aria-label={facts.label}>
          <div className={styles.factsHead}>
            <h3 className={styles.sourceName}>{facts.label}</h3>
            <Button
              icon={<X size={16} aria-hidden />}
              label={t('panels:close')}
              size="small"
              onPress={() => setPicked(null)}
            />
          </div>
          {facts.issue ? (
            <p className={styles.refused}>
              {t(`issues:${facts.issue.code}`, { ...facts.issue.values, defaultValue: facts.issue.code })}
            </p>
          ) : null}
          <dl>
            {facts.facts.map(({ field, text }) => (
              <div key={field}>
                <dt>{field}</dt>
                <dd>{text}</dd>
              </div>
            ))}
          </dl>
          {facts.more > 0 ? <p className={styles.note}>{t('panels:review.moreFacts', { count: facts.more })}</p> : null}
        </section>
      ) : null}
    </div>
  );
}
