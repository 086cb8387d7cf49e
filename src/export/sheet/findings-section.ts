import type { Figure, Finding } from '../../domain/assessment.ts';
import { reasonText } from '../fit-json.ts';
import { figureText } from './figure-text.ts';
import type { SheetContext } from './sheet-context.ts';
import { joined, type Markup, markup, nothing, section, table, textCell } from './sheet-html.ts';

/** One sentence and one colour, before everything else. */
export function answerSection(context: SheetContext): Markup {
  const { fit, project, siteName, t, language, ledger } = context;
  if (fit !== null && project !== null) {
    const [deciding] = fit.findings;
    const said = t(`exports:answer.${fit.verdict}`, { project: projectName(context), site: siteName });
    return joined([
      markup(`<p class="answer ${fit.verdict}"><strong>`),
      said,
      markup('</strong>'),
      deciding === undefined
        ? nothing
        : joined([
            markup('<small>'),
            t(`exports:answer.${deciding.verdict === fit.verdict ? 'because' : 'note'}`, {
              reason: reasonText(deciding.reason, t),
            }),
            markup('</small>'),
          ]),
      markup('</p>'),
    ]);
  }
  if (context.unit !== null || ledger === null) return nothing;
  const month = ledger.readyFrom ?? t('domain:unknown');
  return joined([
    markup('<p class="answer"><strong>'),
    t('exports:answer.parcel', { site: siteName, free: ledger.freeM2, month, lng: language }),
    markup('</strong></p>'),
  ]);
}

export function projectName({ project, language }: Pick<SheetContext, 'project' | 'language'>): string {
  if (project === null) return '';
  return language === 'en' ? (project.nameEn ?? project.name) : project.name;
}

/** Every criterion with its reason and the figures behind it, in the engine's order: what decides comes first. */
export function findingsSection(context: SheetContext): Markup {
  const { fit, t } = context;
  if (fit === null) return nothing;
  const head = ['criterion', 'verdict', 'reason', 'figures'].map((key) => textCell(t(`exports:findings.${key}`)));
  const rows = fit.findings.map((finding) => ({
    cells: [
      { content: criterionText(finding, context), isHeader: true },
      textCell(t(`findings:verdict.${finding.verdict}`), `verdict ${finding.verdict}`),
      textCell(
        joined([
          reasonText(finding.reason, t),
          finding.veto && finding.verdict === 'fail' ? ` (${t('exports:findings.veto')})` : nothing,
        ]),
      ),
      textCell(figuresMarkup(finding, context), 'figures'),
    ],
  }));
  return section(t('exports:sheet.findings'), table(head, rows, 'findings'), true);
}

function criterionText({ criterion, subject }: Finding, { t, park }: SheetContext): string {
  const name = t(`findings:criterion.${criterion}`);
  const facility = park.facilities.find(({ id }) => id === subject)?.name;
  const about = facility ?? (subject === undefined ? '' : t(`domain:facility.${subject}`, { defaultValue: '' }));
  return about === '' ? name : `${name} · ${about}`;
}

/** The margin stands out: it is what one talks about. */
function figuresMarkup(finding: Finding, { t, language, site }: SheetContext): Markup {
  const isLand = site.kind === 'parcel';
  const one = (figure: Figure): Markup => {
    const value = figureText(figure, isLand, language, t);
    const said = joined([`${t(`findings:figure.${figure.name}`)} `, value]);
    return figure.name === 'margin' ? joined([markup('<b>'), said, markup('</b>')]) : said;
  };
  return joined(finding.figures.map(one), '; ');
}
