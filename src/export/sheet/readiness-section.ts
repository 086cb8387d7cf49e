import { readinessSteps } from '../../domain/parcel.ts';
import { escapeXml } from '../escape-xml.ts';
import { missing, type SheetContext } from './sheet-context.ts';
import { joined, type Markup, markup, nothing, section } from './sheet-html.ts';

/** The ladder with its dates: filled up to the step reached, dashed where a date is a plan. */
export function readinessSection({ unit, parcel, summary, ledger, t }: SheetContext): Markup {
  // A unit stands on land that is built; when it is free is among its own facts.
  if (unit !== null || parcel === null || summary === null) return nothing;
  const reachedIndex = summary.readiness === null ? -1 : readinessSteps.indexOf(summary.readiness);
  const steps = readinessSteps.map((step, index) => {
    const milestone = parcel.readiness?.find((each) => each.step === step);
    const className = index <= reachedIndex ? 'reached' : milestone === undefined ? '' : 'expected';
    const date = milestone?.date ?? '';
    const said = date === '' ? '' : milestone?.expected ? t('exports:sheet.expected', { date }) : date;
    return `<li class="${className}">${escapeXml(t(`domain:readiness.${step}`))}<small>${escapeXml(said)}</small></li>`;
  });
  const ready = joined([
    markup('<p class="note">'),
    `${t('exports:column.readyFrom')}: `,
    ledger?.readyFrom ?? missing(t),
    summary.readiness === null ? joined([' · ', t('exports:column.readiness'), ': ', missing(t)]) : nothing,
    markup('</p>'),
  ]);
  return section(t('exports:sheet.readiness'), joined([markup(`<ol class="ladder">${steps.join('')}</ol>`), ready]));
}
