import { useCallback } from 'react';
import { editBrief } from '../../commands/briefs/edit-brief.ts';
import { type Brief, wishes } from '../../domain/brief.ts';
import type { Park } from '../../domain/park.ts';
import { isWebAddress } from '../../import/web-address.ts';
import { languages } from '../../quantities/language.ts';
import { Select } from '../../ui/select.tsx';
import { useLanguage, useRun, useTranslate } from '../app-port.tsx';
import { projectName } from '../project-list-view-data.ts';
import styles from './brief.module.css';
import { type BriefText, withText } from './brief-changes.ts';
import { CommitText } from './commit-text.tsx';
import { OptionList } from './option-list.tsx';
import { PhotoStrip } from './photo-strip.tsx';
import { RedactionEditor } from './redaction-editor.tsx';
import { WishWeight } from './wish-weight.tsx';

export type ChangeBrief = (change: (brief: Brief) => Brief) => void;

const opening = { stop: 'opening' } as const;

/** One brief, field by field; each is one edit that can be taken back. */
export function BriefEditor({ brief, park }: { readonly brief: Brief; readonly park: Park }) {
  const t = useTranslate();
  const language = useLanguage();
  const run = useRun();
  const change: ChangeBrief = useCallback((how) => run(editBrief, { briefId: brief.id, change: how }), [run, brief.id]);
  const text = (key: BriefText, isLong = false) => (
    <CommitText
      label={t(`panels:brief.field.${key}`)}
      value={brief[key] ?? ''}
      isLong={isLong}
      onCommit={(said) => change((now) => withText(now, key, said))}
    />
  );
  const presenter = (stop: 'opening' | 'comparison' | 'closing') => (
    <CommitText
      label={t('panels:brief.presenterNote')}
      value={brief.presenterNotes?.[stop] ?? ''}
      isLong
      onCommit={(said) =>
        change((now) => {
          const { presenterNotes, ...rest } = now;
          const notes = withText(presenterNotes ?? {}, stop, said);
          return Object.keys(notes).length > 0 ? { ...rest, presenterNotes: notes } : rest;
        })
      }
    />
  );
  return (
    <div className={styles.editor}>
      <section className={styles.who} aria-label={t('panels:brief.who')}>
        <CommitText
          label={t('panels:brief.field.name')}
          value={brief.name}
          isRequired
          onCommit={(name) => change((now) => ({ ...now, name }))}
        />
        {text('audience')}
        <Select
          label={t('panels:brief.field.projectId')}
          value={brief.projectId ?? ''}
          choices={[
            { id: '', text: t('panels:brief.noProject') },
            ...park.projects.map((project) => ({ id: project.id, text: projectName(project, language) })),
          ]}
          onChange={(id) => change((now) => withText(now, 'projectId', id))}
        />
        <Select
          label={t('panels:brief.field.language')}
          value={brief.language}
          choices={languages.map((id) => ({ id, text: t(`panels:brief.language.${id}`) }))}
          onChange={(spoken) => change((now) => ({ ...now, language: spoken }))}
        />
      </section>
      <RedactionEditor redaction={brief.redaction} change={change} />
      <OptionList brief={brief} park={park} change={change} />
      <section>
        <h3>{t('panels:brief.opening')}</h3>
        <div className={styles.pair}>
          {text('welcome', true)}
          {presenter('opening')}
        </div>
        <PhotoStrip brief={brief} place={opening} ids={brief.openingPhotoIds} photos={park.photos} />
      </section>
      <section>
        <h3>{t('panels:brief.comparison')}</h3>
        <p className={styles.hint}>{t('panels:brief.wishesHint')}</p>
        <div className={styles.pair}>
          <div className={styles.wishes}>
            {wishes.map((wish) => (
              <WishWeight key={wish} brief={brief} wish={wish} change={change} />
            ))}
          </div>
          {presenter('comparison')}
        </div>
      </section>
      <section>
        <h3>{t('panels:brief.closing')}</h3>
        <div className={styles.pair}>
          <div className={styles.column}>
            {text('contact', true)}
            <CommitText
              label={t('panels:brief.field.link')}
              hint={t('panels:brief.linkHint')}
              value={brief.link ?? ''}
              wrong={(said) => (isWebAddress(said) ? null : t('panels:brief.wrongLink'))}
              onCommit={(said) => change((now) => withText(now, 'link', said))}
            />
          </div>
          {presenter('closing')}
        </div>
      </section>
    </div>
  );
}
