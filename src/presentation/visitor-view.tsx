import { ChevronLeft, ChevronRight, X } from 'lucide-react';
import { useEffect, useMemo, useRef } from 'react';
import { goToStop, leaveVisitor, nextStop, previousStop } from '../commands/visitor.ts';
import { visitorOption } from '../export/visitor/visitor-facts.ts';
import { useAppState, useLanguage, useRun, useTranslate } from '../panels/app-port.tsx';
import { projectName } from '../panels/project-list-view-data.ts';
import { Mark } from '../panels/wordmark.tsx';
import { Button } from '../ui/button.tsx';
import { ComparisonStop } from './comparison-stop.tsx';
import { OptionStop } from './option-stop.tsx';
import styles from './visitor-view.module.css';

/** The big screen before a visitor: a stop for each option, then all of them side by side. */
export function VisitorView() {
  const t = useTranslate();
  const language = useLanguage();
  const run = useRun();
  const park = useAppState((state) => state.park);
  const assessment = useAppState((state) => state.assessment);
  const visitor = useAppState((state) => state.view.visitor);
  const ranking = useAppState((state) => state.matching?.ranking ?? null);
  const view = useRef<HTMLElement>(null);
  const options = useMemo(
    () =>
      park
        ? visitor.options.flatMap((site) => {
            const option = visitorOption(park, assessment, ranking, site);
            return option ? [option] : [];
          })
        : [],
    [park, assessment, ranking, visitor.options],
  );
  // The keys of a clicker must find the view, not the button that opened it.
  useEffect(() => view.current?.focus(), []);
  if (!park) return null;
  const project = park.projects.find(({ id }) => id === visitor.projectId);
  const option = options[visitor.index];
  return (
    <main ref={view} className={styles.view} tabIndex={-1} aria-label={t('presentation:title')}>
      <header className={styles.head}>
        <Mark size={32} />
        <span className={styles.park}>{language === 'en' ? (park.nameEn ?? park.name) : park.name}</span>
        <span className={styles.for}>
          {project ? t('presentation:forProject', { name: projectName(project, language) }) : null}
        </span>
        {park.illustrative ? <span className={styles.caution}>{t('presentation:illustrative')}</span> : null}
        <Button
          size="touch"
          icon={<X size={20} aria-hidden />}
          label={t('presentation:leave')}
          onPress={() => run(leaveVisitor, undefined)}
        />
      </header>
      {option ? (
        <OptionStop key={option.site.id} option={option} number={visitor.index + 1} />
      ) : (
        <ComparisonStop options={options} />
      )}
      <footer className={styles.foot}>
        <nav className={styles.stops} aria-label={t('presentation:stops')}>
          {options.map(({ site, name }, index) => (
            <Button
              key={site.id}
              size="touch"
              tone="outline"
              isPressed={visitor.index === index}
              onPress={() => run(goToStop, { index })}
            >
              {index + 1}. {name}
            </Button>
          ))}
          <Button
            size="touch"
            tone="outline"
            isPressed={option === undefined}
            onPress={() => run(goToStop, { index: options.length })}
          >
            {t('presentation:compare')}
          </Button>
        </nav>
        <span className={styles.note}>
          {park.asOf ? `${t('presentation:asOf', { month: park.asOf })} · ` : ''}
          {t('presentation:hint')}
        </span>
        <Button
          size="touch"
          tone="outline"
          icon={<ChevronLeft size={22} aria-hidden />}
          label={t('presentation:previous')}
          isDisabled={visitor.index === 0}
          onPress={() => run(previousStop, undefined)}
        />
        <Button
          size="touch"
          tone="outline"
          icon={<ChevronRight size={22} aria-hidden />}
          label={t('presentation:next')}
          isDisabled={visitor.index >= options.length}
          onPress={() => run(nextStop, undefined)}
        />
      </footer>
    </main>
  );
}
