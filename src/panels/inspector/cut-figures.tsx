import type { CutOption } from '../../domain/cut-option.ts';
import { formatLand } from '../../quantities/format.ts';
import { useAppState, useLanguage, useTranslate } from '../app-port.tsx';
import { HelpMark } from '../help/help-mark.tsx';
import { projectName } from '../project-list-view-data.ts';
import { sayFigure } from '../say-figure.ts';
import { sayReason } from '../say-reason.ts';
import styles from './cut-panel.module.css';

/** What one way of cutting gives and leaves: figures, what counts for and against it, and who can still come. */
export function CutFigures({ option }: { readonly option: CutOption }) {
  const t = useTranslate();
  const language = useLanguage();
  const projects = useAppState(({ park }) => park?.projects);
  const figure = (name: string) => option.figures.find((each) => each.name === name);
  const names = (ids: readonly string[]) =>
    ids
      .map((id) => projects?.find((project) => project.id === id))
      .map((project, i) => (project ? projectName(project, language) : (ids[i] ?? '')))
      .join(t('panels:listComma'));
  const say = (name: string): string | null => {
    const found = figure(name);
    if (!found) return null;
    if (name === 'proportion' && typeof found.value === 'number') return `${found.value.toFixed(1)} : 1`;
    if (name === 'remainder' && typeof found.value === 'number') return formatLand(found.value, language);
    return sayFigure(found, language, t);
  };
  const sides = [figure('restRectangleLength')?.value, figure('restRectangleWidth')?.value];
  const rows: readonly (readonly [name: string, method: string, value: string | null])[] = [
    ...(['frontage', 'proportion', 'narrowest', 'remainder', 'restFrontage', 'restNarrowest'] as const).map(
      (name) => [name, t(`panels:cutMethod.${name}`), say(name)] as const,
    ),
    [
      'restRectangle',
      t('panels:cutMethod.restRectangleLength'),
      typeof sides[0] === 'number' && typeof sides[1] === 'number'
        ? t('panels:rectangle.sides', { length: sides[0], width: sides[1] })
        : null,
    ],
  ];
  return (
    <>
      <dl className={styles.figures}>
        {rows.map(([name, method, value]) =>
          value === null ? null : (
            <div key={name} title={method} data-explains={`cut.${name}`}>
              <dt>
                <HelpMark explains={`cut.${name}`} name={t(`panels:cutFigure.${name}`)}>
                  {t(`panels:cutFigure.${name}`)}
                </HelpMark>
              </dt>
              <dd>{value}</dd>
            </div>
          ),
        )}
      </dl>
      <ul className={styles.notes}>
        {option.notes.map((note) => (
          <li key={note.code}>{sayReason(note, t)}</li>
        ))}
        {option.serves.length > 0 ? (
          <li title={t('panels:cuts.tested')}>{t('panels:cuts.serves', { names: names(option.serves) })}</li>
        ) : null}
        {option.loses.length > 0 ? (
          <li data-lost title={t('panels:cuts.tested')}>
            {t('panels:cuts.loses', { names: names(option.loses) })}
          </li>
        ) : null}
      </ul>
    </>
  );
}
