import { scaleText } from '../../plate/plate-strip.ts';
import { fittingPlateScale, plate } from '../../plate.ts';
import type { DocumentBlock } from '../office-document.ts';
import { plateWidthMm } from '../paper.ts';
import { plateGround } from '../site/footprints.ts';
import type { SiteContext } from '../site/site-context.ts';
import type { SheetInput, SiteJudged } from '../site/site-input.ts';

/** As in the style of the page. */
const gapMm = 4;

/** Up to four side by side; more in two rows. */
const plateSize = ({ paper }: SheetInput, count: number) => {
  const inRow = count <= (paper.isLandscape ? 4 : 2) ? count : paper.isLandscape ? 3 : 2;
  const rows = Math.ceil(count / inRow);
  // Cut down, never rounded up: what is too wide goes to the next row.
  const widthMm = Math.floor(((plateWidthMm(paper) - gapMm * (inRow - 1)) / inRow) * 10) / 10;
  // Below one row of plates the comparison begins on the same page.
  const oneRowMm = paper.isLandscape ? 70 : 98;
  const highestMm = paper.size === 'A3' ? (rows > 1 ? 92 : 125) : rows > 1 ? 64 : oneRowMm;
  return { widthMm, heightMm: Math.min(highestMm, Math.round(widthMm * 1.1)) };
};

/** All plates are about one project: its name would cover the land, its area says what differs. */
const unnamed = (ground: ReturnType<typeof plateGround>): ReturnType<typeof plateGround> => ({
  ...ground,
  footprints: ground.footprints.map((footprint) => ({ ...footprint, name: '' })),
});

/** The sites at one scale, so that the larger one is the larger one on paper. */
export function comparisonPlates(
  input: SheetInput,
  sites: readonly SiteJudged[],
  contexts: readonly SiteContext[],
  nameOf: (index: number) => string,
): readonly DocumentBlock[] {
  const { language } = input;
  const [{ t, isExact } = {}] = contexts;
  if (!t) return [];
  const size = plateSize(input, sites.length);
  const asked = sites.map((judged, index) => ({
    ...unnamed(plateGround(input, judged)),
    t,
    language,
    isSmall: true,
    withSides: isExact === true,
    key: `plate-${index + 1}`,
    ...size,
  }));
  const scales = asked.map(fittingPlateScale).filter((scale) => scale !== null);
  const scale = input.scale ?? Math.max(...scales);
  const drawn = asked.map((one) => (scales.length === 0 ? null : plate({ ...one, scale })));
  const plates = drawn.flatMap((each, index): DocumentBlock[] =>
    each === null
      ? []
      : [{ kind: 'plate', svg: each.svg, ...size, caption: `${nameOf(index)} · ${scaleText(each.scale)}` }],
  );
  return drawn.every((each) => each?.holdsSubject !== false)
    ? plates
    : [
        ...plates,
        { kind: 'paragraph', tone: 'warning', text: t('exports:plate.cutSome', { scale: scaleText(scale) }) },
      ];
}
