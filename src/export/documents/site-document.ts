import { scaleText } from '../plate/plate-strip.ts';
import { plate } from '../plate.ts';
import { documentHead } from './document-head.ts';
import type { DocumentBlock, OfficeDocument } from './office-document.ts';
import { marginMm, type Paper, pageMm, plateWidthMm } from './paper.ts';
import { areaBlocks } from './site/area-blocks.ts';
import { coordinatesBlocks } from './site/coordinates-blocks.ts';
import { factsBlocks } from './site/facts-blocks.ts';
import { answerBlocks, findingsBlocks } from './site/findings-blocks.ts';
import { plateGround } from './site/footprints.ts';
import { readinessBlocks } from './site/readiness-blocks.ts';
import { projectName, type SiteContext, siteContext } from './site/site-context.ts';
import type { SiteDocumentInput } from './site/site-input.ts';
import { sourcesBlocks } from './site/sources-blocks.ts';
import { nearestBlocks, resourcesBlocks } from './site/surroundings-blocks.ts';

/** Head, foot, title and answer of a page; what is left is the most a plate may take. */
const besidePlateMm = 82;
const plateShare = 0.47;

/** The sheet of one site: answer, plate, facts, areas, findings, readiness, supply, what is near, sources. */
export function siteDocument(input: SiteDocumentInput): OfficeDocument {
  const { park, assessment, language, paper, printedOn } = input;
  const context = siteContext(input, input);
  const { t, siteName, isExact } = context;
  const hasCoordinates = input.withCoordinates === true && isExact;
  const scenario = park.scenarios.find(({ id }) => id === assessment.scenarioId)?.name ?? assessment.scenarioId;
  const kind = t('exports:sheet.kind');
  return {
    id: 'site',
    title: [siteName, projectName(context)].filter((part) => part !== '').join(' × '),
    subtitle:
      context.isHidden('otherInvestors') || context.isHidden('notes')
        ? kind
        : `${kind} · ${t('domain:scenario')}: ${scenario}`,
    paper,
    ...documentHead(park, language, printedOn, t),
    blocks: [
      ...answerBlocks(context),
      ...plateBlocks(input, context, hasCoordinates),
      ...factsBlocks(context),
      ...areaBlocks(context),
      ...findingsBlocks(context),
      ...readinessBlocks(context),
      ...resourcesBlocks(context),
      ...nearestBlocks(context),
      ...(hasCoordinates ? coordinatesBlocks(context) : []),
      ...sourcesBlocks(context),
    ],
  };
}

const mostHeightMm = (paper: Paper): number => pageMm(paper).heightMm - marginMm.top - marginMm.bottom - besidePlateMm;

/** As high as looks well; as high as the page allows where a scale is asked for that needs it. */
function plateBlocks(
  input: SiteDocumentInput,
  context: SiteContext,
  hasCoordinates: boolean,
): readonly DocumentBlock[] {
  const { language, paper, scale } = input;
  const { t, siteName, isExact } = context;
  const widthMm = plateWidthMm(paper);
  const most = mostHeightMm(paper);
  const usual = Math.min(most, Math.round(pageMm(paper).heightMm * plateShare));
  const draw = (heightMm: number) => ({
    heightMm,
    drawn: plate({
      ...plateGround(input, input),
      t,
      language,
      widthMm,
      heightMm,
      withSides: isExact,
      withPoints: hasCoordinates,
      ...(scale === undefined ? {} : { scale }),
    }),
  });
  const first = draw(usual);
  const { drawn, heightMm } = first.drawn && !first.drawn.holdsSubject ? draw(most) : first;
  if (drawn === null) return [];
  const caption = t('exports:plate.caption', { name: siteName, scale: scaleText(drawn.scale) });
  const cut: readonly DocumentBlock[] = drawn.holdsSubject
    ? []
    : [{ kind: 'paragraph', tone: 'warning', text: t('exports:plate.cut', { scale: scaleText(drawn.scale) }) }];
  return [{ kind: 'plate', svg: drawn.svg, widthMm, heightMm, caption }, ...cut];
}
