import { Eye, EyeOff } from 'lucide-react';
import type { Redaction, RedactionTopic } from '../../domain/redaction.ts';
import { hides, positionGrades, readyRedactions, redactionTopics } from '../../domain/redaction.ts';
import { Select } from '../../ui/select.tsx';
import { Checkbox } from '../../ui/toggle.tsx';
import { useTranslate } from '../app-port.tsx';
import styles from './brief.module.css';
import { redactionOf } from './brief-changes.ts';
import type { ChangeBrief } from './brief-editor.tsx';

/** For whose eyes: a profile in one press, each with what it hides in words; anything else topic by topic. */
export function RedactionEditor({
  redaction,
  change,
}: {
  readonly redaction: Redaction;
  readonly change: ChangeBrief;
}) {
  const t = useTranslate();
  const put = (next: Redaction) => change((now) => ({ ...now, redaction: next }));
  const toggle = (topic: RedactionTopic, isHidden: boolean) =>
    put(
      redactionOf(
        isHidden ? [...redaction.hides, topic] : redaction.hides.filter((each) => each !== topic),
        redaction.positions,
      ),
    );
  return (
    <section aria-labelledby="brief-redaction">
      <h3 id="brief-redaction">{t('panels:brief.redaction')}</h3>
      <div className={styles.profiles} role="radiogroup" aria-labelledby="brief-redaction">
        {readyRedactions.map((ready) => (
          <label key={ready.profile} className={styles.profile}>
            <input
              type="radio"
              name="redaction"
              checked={redaction.profile === ready.profile}
              onChange={() => put(ready)}
            />
            <b>{t(`panels:brief.profile.${ready.profile}`)}</b>
            <small>{t(`panels:brief.profileHides.${ready.profile}`)}</small>
          </label>
        ))}
        <label className={styles.profile}>
          <input
            type="radio"
            name="redaction"
            checked={redaction.profile === 'custom'}
            onChange={() => put({ ...redaction, profile: 'custom' })}
          />
          <b>{t('panels:brief.profile.custom')}</b>
          <small>{t('panels:brief.profileHides.custom')}</small>
        </label>
      </div>
      {redaction.profile === 'custom' ? (
        <div className={styles.topics}>
          {redactionTopics.map((topic) => (
            <Checkbox key={topic} isOn={hides(redaction, topic)} onChange={(isHidden) => toggle(topic, isHidden)}>
              {t(`panels:brief.topic.${topic}`)}
            </Checkbox>
          ))}
          <Select
            label={t('panels:brief.positions')}
            value={redaction.positions}
            choices={positionGrades.map((id) => ({ id, text: t(`panels:brief.position.${id}`) }))}
            onChange={(positions) => put({ ...redaction, positions })}
          />
        </div>
      ) : (
        <ul className={styles.shown}>
          {redactionTopics.map((topic) => (
            <li key={topic} data-hidden={hides(redaction, topic) || undefined}>
              {hides(redaction, topic) ? <EyeOff size={14} aria-hidden /> : <Eye size={14} aria-hidden />}
              {t(`panels:brief.topic.${topic}`)}
              <small>{t(hides(redaction, topic) ? 'panels:brief.hidden' : 'panels:brief.visible')}</small>
            </li>
          ))}
          <li data-hidden={redaction.positions !== 'exact' || undefined}>
            {redaction.positions === 'exact' ? <Eye size={14} aria-hidden /> : <EyeOff size={14} aria-hidden />}
            {t(`panels:brief.position.${redaction.positions}`)}
          </li>
        </ul>
      )}
    </section>
  );
}
