import type { Assessment, PlacementFit, Proposal, SiteFit } from '../domain/assessment.ts';
import type { Park } from '../domain/park.ts';
import type { SiteRef } from '../domain/placement.ts';
import { createTranslator } from '../locale/translator.ts';
import type { Language } from '../quantities/language.ts';
import { escapeXml } from './escape-xml.ts';
import { type PlateFootprint, plate } from './plate.ts';
import { areaSection } from './sheet/area-section.ts';
import { factsSection } from './sheet/facts-section.ts';
import { answerSection, findingsSection, projectName } from './sheet/findings-section.ts';
import { readinessSection } from './sheet/readiness-section.ts';
import type { SheetContext } from './sheet/sheet-context.ts';
import { type Markup, nothing, render } from './sheet/sheet-html.ts';
import { sheetStyle } from './sheet/sheet-style.ts';
import { footerMarkup, sourcesSection } from './sheet/sources-section.ts';
import { nearestSection, resourcesSection } from './sheet/surroundings-sections.ts';
import { summaryRows } from './summary-rows.ts';

export interface SiteSheetInput {
  readonly park: Park;
  readonly assessment: Assessment;
  readonly site: SiteRef;
  /** The project judged on the site; left out, the sheet is about the site alone. */
  readonly projectId?: string;
  /** How the project fits here: its line of the ranking, or of the assessment once it is placed. */
  readonly fit?: SiteFit | PlacementFit;
  /** What a drop would book, drawn where the project is not placed here yet. */
  readonly proposal?: Proposal;
  readonly language: Language;
  /** Day of printing, said at the foot. */
  readonly printedAt?: string;
}

/** The parts of a sheet, for a page whose policy allows no inline style: it adopts the style and takes the body. */
export interface SiteSheet {
  readonly title: string;
  readonly style: string;
  readonly body: string;
}

const plateWidthMm = 186;
const plateHeightMm = 132;

/** A printable sheet as a whole document that needs nothing else: A4, text as text, no script. */
export function siteSheet(input: SiteSheetInput): string {
  const { title, style, body } = siteSheetParts(input);
  return `<!doctype html>
<html lang="${input.language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeXml(title)}</title>
<style>${style}</style>
</head>
<body>
${body}
</body>
</html>
`;
}

export function siteSheetParts(input: SiteSheetInput): SiteSheet {
  const context = sheetContext(input);
  const { t, siteName, park, language } = context;
  const title = [siteName, projectName(context)].filter((part) => part !== '').join(' × ');
  const drawn = plate({
    park,
    site: input.site,
    footprints: footprintsOf(input),
    t,
    language,
    widthMm: plateWidthMm,
    heightMm: plateHeightMm,
  });
  const parkName = language === 'en' ? (park.nameEn ?? park.name) : park.name;
  const body = [
    `<header><h1>${escapeXml(title)}</h1><p>${escapeXml(parkName)}<br>${escapeXml(t('exports:sheet.kind'))}</p></header>`,
    park.illustrative === undefined ? '' : `<p class="illustrative">${escapeXml(park.illustrative)}</p>`,
    answerSection(context),
    drawn?.svg ?? '',
    columns(factsSection(context), areaSection(context)),
    findingsSection(context),
    readinessSection(context),
    resourcesSection(context),
    nearestSection(context),
    sourcesSection(context),
    footerMarkup(context),
  ];
  return {
    title: `${title} · ${parkName}`,
    style: sheetStyle,
    body: body.map((part) => (typeof part === 'string' ? part : render(part))).join('\n'),
  };
}

const columns = (...parts: readonly Markup[]): string => {
  const shown = parts.filter((part) => part !== nothing);
  return shown.length === 0
    ? ''
    : `<div class="columns">${shown.map((part) => `<div>${render(part)}</div>`).join('')}</div>`;
};

function sheetContext({ park, assessment, site, projectId, fit, language, printedAt }: SiteSheetInput): SheetContext {
  const unit = site.kind === 'unit' ? (park.units.find(({ id }) => id === site.id) ?? null) : null;
  const building = park.buildings.find(({ id }) => id === unit?.buildingId) ?? null;
  const parcelId = site.kind === 'parcel' ? site.id : building?.parcelId;
  const parcel = park.parcels.find(({ id }) => id === parcelId) ?? null;
  return {
    park,
    assessment,
    site,
    siteName: (site.kind === 'unit' ? unit?.name : parcel?.name) ?? site.id,
    parcel,
    ledger: assessment.parcels.find((ledger) => ledger.parcelId === parcelId) ?? null,
    summary: summaryRows(park, assessment).find(({ id }) => id === parcelId) ?? null,
    unit,
    unitLedger: assessment.units.find(({ unitId }) => unitId === unit?.id) ?? null,
    building,
    project: park.projects.find(({ id }) => id === projectId) ?? null,
    fit: fit ?? null,
    printedAt: printedAt ?? null,
    t: createTranslator(language).t,
    language,
  };
}

/** What stands on the parcel in this scenario; and where the project would stand, if it is not among them. */
function footprintsOf({
  park,
  assessment,
  site,
  projectId,
  proposal,
  language,
}: SiteSheetInput): readonly PlateFootprint[] {
  const nameOf = (id: string): string => {
    const project = park.projects.find((each) => each.id === id);
    return (language === 'en' ? project?.nameEn : undefined) ?? project?.name ?? id;
  };
  const placements = park.scenarios.find(({ id }) => id === assessment.scenarioId)?.placements ?? [];
  const placed = placements.flatMap(({ projectId: own, site: on }) =>
    on.kind === 'parcel' && site.kind === 'parcel' && on.parcelId === site.id
      ? [{ projectId: own, name: nameOf(own), shape: on.footprint }]
      : [],
  );
  const isPlaced = placed.some((each) => each.projectId === projectId);
  const proposed =
    !isPlaced && projectId !== undefined && proposal?.kind === 'land' && proposal.parcelId === site.id
      ? [{ projectId, name: nameOf(projectId), shape: proposal.footprint }]
      : [];
  return [...proposed, ...placed].toSorted(
    (a, b) => Number(b.projectId === projectId) - Number(a.projectId === projectId),
  );
}
