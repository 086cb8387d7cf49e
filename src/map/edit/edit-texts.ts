import { drawnMeasure } from '../../geometry/drawn-measure.ts';
import type { LonLat } from '../../geometry/shapes.ts';
import type { Snap } from '../../geometry/snap/snap.ts';
import type { SurveyPlane } from '../../geometry/survey-plane.ts';
import { muFromM2 } from '../../quantities/area-units.ts';
import type { EditPreview, PreviewPart } from '../../store/editing.ts';
import type { BubbleText } from '../overlay/bubble.ts';
import type { Words } from '../picture/words.ts';

const snapLine = (found: Snap | null, { t }: Words): string[] => (found ? [t(`map:edit.snap.${found.kind}`)] : []);

/** What is told at the pointer while something is drawn: the edge, its angle, the area so far. */
export function drawingText(
  positions: readonly LonLat[],
  kind: 'area' | 'line',
  found: Snap | null,
  plane: SurveyPlane,
  words: Words,
): BubbleText {
  const { t } = words;
  const measure = drawnMeasure(positions.map((position) => plane.toPlane(position)));
  const { edgeM, angleDeg, azimuthDeg, areaM2, lengthM } = measure;
  if (edgeM === null) return { title: t('map:edit.begin'), lines: snapLine(found, words) };
  const edge = t('map:edit.edge', { metres: edgeM });
  const angle =
    angleDeg === null
      ? t('map:edit.azimuth', { degrees: azimuthDeg ?? 0 })
      : t('map:edit.angle', { degrees: angleDeg });
  if (kind === 'line' || areaM2 === null) {
    const whole = positions.length > 2 ? [t('map:edit.length', { metres: lengthM })] : [];
    return { title: edge, lines: [angle, ...whole, ...snapLine(found, words)] };
  }
  return {
    title: t('map:edit.mu', { mu: muFromM2(areaM2) }),
    lines: [t('map:edit.areaDetail', { areaM2, area: areaM2 }), `${edge} · ${angle}`, ...snapLine(found, words)],
  };
}

const partLine = ({ name, areaM2, beforeM2 }: PreviewPart, { t }: Words): string => {
  const by = beforeM2 === null ? 0 : areaM2 - beforeM2;
  // What is written as 0 has no sign of its own.
  const sign = Math.abs(muFromM2(by)) < 0.005 ? '±' : by > 0 ? '+' : '−';
  return t('map:edit.part', { name: name ?? '', mu: muFromM2(areaM2), sign, by: muFromM2(Math.abs(by)) });
};

/** More neighbours than these are counted, not named. */
const mostNamed = 5;

const movedTitle = (moved: Parameters<typeof movedText>[0], { t }: Words): string =>
  'acrossM' in moved
    ? t('map:edit.edgeMoved', { metres: moved.acrossM })
    : moved.edgesM.map((metres) => t('map:edit.metres', { metres })).join(' · ');

/**
 * What is told while a corner or an edge is dragged: the edges that meet in it or how far it has gone, the mu of everything
 * that changes, and what stays behind.
 */
export function movedText(
  moved: { readonly edgesM: readonly number[] } | { readonly acrossM: number },
  preview: EditPreview | null,
  found: Snap | null,
  words: Words,
): BubbleText {
  const { t } = words;
  const parts = preview?.parts ?? [];
  const staying = preview?.staying ?? [];
  const refused =
    preview && !preview.result.ok
      ? [t(`commands:${preview.result.refused.code}`, { ...preview.result.refused.values })]
      : [];
  return {
    title: movedTitle(moved, words),
    lines: [
      ...refused,
      ...parts.slice(0, mostNamed).map((part) => partLine(part, words)),
      ...(parts.length > mostNamed ? [t('map:edit.more', { count: parts.length - mostNamed })] : []),
      ...(staying.length > 0 ? [t('map:edit.staying', { thing: staying[0], count: staying.length })] : []),
      ...snapLine(found, words),
    ],
    ...(refused.length > 0 ? { verdict: 'fail' as const } : {}),
  };
}
