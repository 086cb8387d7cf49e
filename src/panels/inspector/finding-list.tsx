import { ChevronRight } from 'lucide-react';
import type { Figure, Finding } from '../../domain/assessment.ts';
import type { Facility } from '../../domain/facility.ts';
import type { Translate } from '../../locale/translator.ts';
import { formatLand } from '../../quantities/format.ts';
import { useAppState, useLanguage, useTranslate } from '../app-port.tsx';
import { HelpMark } from '../help/help-mark.tsx';
import { marginOf } from '../ranking-view-data.ts';
import { sayFigure } from '../say-figure.ts';
import { sayReason } from '../say-reason.ts';
import { VerdictMark } from '../verdict-mark.tsx';
import styles from './inspector.module.css';

/** Below this a margin prints as 0 in every unit. */
const noticeable = 0.005;

/** Findings in the order of the engine: what decides first. Each unfolds to its figures, methods and sources. */
export function FindingList({ findings }: { readonly findings: readonly Finding[] }) {
  return (
    <div className={styles.findings}>
      {findings.map((finding) => (
        <FindingRow key={`${finding.criterion}/${finding.subject ?? ''}/${finding.reason.code}`} finding={finding} />
      ))}
    </div>
  );
}

/** The criterion, with the facility kind or detail it speaks of. */
export function criterionName(finding: Finding, t: Translate): string {
  const name = t(`findings:criterion.${finding.criterion}`);
  if (!finding.subject) return name;
  const subject = t([`domain:facility.${finding.subject}`, `panels:subject.${finding.subject}`], { defaultValue: '' });
  return subject === '' ? name : `${name} · ${subject}`;
}

function FindingRow({ finding }: { readonly finding: Finding }) {
  const t = useTranslate();
  const language = useLanguage();
  const margin = marginOf(finding);
  // Land is spoken of in mu; floors stay in m².
  const isLand = finding.criterion === 'area' && finding.figures.some((figure) => figure.method === 'area.free');
  const sayMargin = (figure: Figure, value: number) =>
    `${value > noticeable ? '+' : ''}${isLand ? formatLand(value, language) : sayFigure(figure, language, t)}`;
  return (
    <details className={styles.finding} data-explains={`criterion.${finding.criterion}`}>
      <summary>
        <VerdictMark verdict={finding.verdict} />
        <span>
          <span className={styles.criterion}>
            {criterionName(finding, t)}
            {finding.veto && finding.verdict === 'fail' ? ` · ${t('panels:inspector.veto')}` : ''}
          </span>
          <span className={styles.reason}>{sayReason(finding.reason, t)}</span>
        </span>
        <span
          className={styles.margin}
          data-negative={(typeof margin?.value === 'number' && margin.value < -noticeable) || undefined}
        >
          {typeof margin?.value === 'number' ? sayMargin(margin, margin.value) : null}
        </span>
        <ChevronRight className={styles.chevron} size={14} aria-hidden />
      </summary>
      <FigureTable finding={finding} />
    </details>
  );
}

function FigureTable({ finding }: { readonly finding: Finding }) {
  const { figures } = finding;
  const t = useTranslate();
  const about = <HelpMark explains={`criterion.${finding.criterion}`} name={criterionName(finding, t)} />;
  const language = useLanguage();
  const facilities = useAppState((state) => state.park?.facilities);
  if (figures.length === 0)
    return (
      <p className={styles.note}>
        {t('panels:inspector.noFigures')} {about}
      </p>
    );
  return (
    <table className={styles.figures}>
      <thead>
        <tr>
          <th scope="col">
            {t('panels:figure.name')} {about}
          </th>
          <th scope="col" className={styles.end}>
            {t('panels:figure.value')}
          </th>
        </tr>
      </thead>
      <tbody>
        {figures.map((figure) => (
          <tr
            key={`${figure.name}/${figure.subject ?? ''}/${figure.method}`}
            data-explains={`figure.${figure.name}@${figure.method}`}
          >
            <th scope="row">
              {t(`findings:figure.${figure.name}`)}
              <HelpMark
                explains={`figure.${figure.name}@${figure.method}`}
                name={t(`findings:figure.${figure.name}`)}
              />
              {figure.subject ? ` · ${subjectName(figure.subject, facilities)}` : ''}
              <span className={styles.method}>
                {t(`findings:method.${figure.method}`)}
                {figure.source ? ` — ${figure.source}` : ''}
              </span>
            </th>
            <td className={styles.end}>{sayFigure(figure, language, t)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

const subjectName = (id: string, facilities: readonly Facility[] | undefined): string =>
  facilities?.find((facility) => facility.id === id)?.name ?? id;
