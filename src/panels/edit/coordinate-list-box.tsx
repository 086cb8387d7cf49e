import { useState } from 'react';
import { changeEdit } from '../../commands/edit/edit-commands.ts';
import type { Park } from '../../domain/park.ts';
import type { DrawnThing } from '../../domain/park-layer.ts';
import { type CoordinateList, readCoordinateList } from '../../geometry/edit/coordinate-list.ts';
import { planarAreaM2 } from '../../geometry/planar-area.ts';
import { ringAreaM2 } from '../../geometry/ring-area.ts';
import type { LonLat, Shape } from '../../geometry/shapes.ts';
import { type SurveyPlane, surveyPlane } from '../../geometry/survey-plane.ts';
import { muFromM2 } from '../../quantities/area-units.ts';
import { formatNumber } from '../../quantities/format.ts';
import type { Editing } from '../../store/editing.ts';
import { Button } from '../../ui/button.tsx';
import { useLanguage, useRun, useTranslate } from '../app-port.tsx';
import { Section } from '../inspector/section.tsx';
import { planeText } from '../plane-text.ts';
import styles from './edit-panel.module.css';

/** Whether the list is a line: of a road, or of what is drawn as one. */
function isLine(park: Park, { tool, layer, ids, drawAs }: Editing): boolean {
  if (tool === 'draw') return drawAs === 'line';
  const things: readonly DrawnThing[] = park[layer];
  const type = things.find(({ id }) => id === ids[0])?.shape.type;
  return type === 'LineString' || type === 'MultiLineString';
}

function shapeOf(positions: readonly LonLat[], asLine: boolean, plane: SurveyPlane): Shape | null {
  if (asLine) return positions.length < 2 ? null : { type: 'LineString', coordinates: positions };
  if (positions.length < 3) return null;
  const ring = positions.map((position) => plane.toPlane(position));
  const ordered = ringAreaM2(ring) >= 0 ? positions : [...positions].reverse();
  return { type: 'Polygon', coordinates: [[...ordered, ...ordered.slice(0, 1)]] };
}

/** The points set so far, as the park's plane has them: north, then east. */
const textOf = (positions: readonly LonLat[], plane: SurveyPlane): string =>
  positions
    .map((position) => {
      const [east, north] = plane.toPlane(position);
      return `${north.toFixed(3)}, ${east.toFixed(3)}`;
    })
    .join('\n');

/** Corners typed or pasted, one a line; says at once what was understood, and becomes the outline. */
export function CoordinateListBox({ park, editing }: { readonly park: Park; readonly editing: Editing }) {
  const t = useTranslate();
  const run = useRun();
  const language = useLanguage();
  const plane = surveyPlane(park.plane);
  const [text, setText] = useState('');
  const list = text.trim() === '' ? null : readCoordinateList(text, plane);
  const asLine = isLine(park, editing);
  const shape = list?.ok ? shapeOf(list.positions, asLine, plane) : null;
  const areaM2 = shape?.type === 'Polygon' ? planarAreaM2(plane.areaToPlane(shape)) : null;
  return (
    <Section title={t('panels:edit.list')} aside={planeText(park.plane, t)}>
      <textarea
        className={styles.area}
        aria-label={t('panels:edit.list')}
        placeholder={t('panels:edit.listExample')}
        spellCheck={false}
        value={text}
        onChange={({ target }) => setText(target.value)}
      />
      {list ? (
        <p className={styles.understood} data-wrong={!list.ok || !shape || undefined} role="status">
          {list.ok && !shape ? t('panels:edit.tooFewPoints') : sayList(list, t)}
          {areaM2 === null
            ? ''
            : ` · ${t('panels:edit.muValue', { mu: formatNumber(muFromM2(areaM2), language, 3) })} · ${formatNumber(areaM2, language, 1)} m²`}
        </p>
      ) : (
        <p className={styles.understood}>{t('panels:edit.listHint')}</p>
      )}
      <div className={styles.row}>
        {editing.drawing.length > 0 ? (
          <Button tone="outline" onPress={() => setText(textOf(editing.drawing, plane))}>
            {t('panels:edit.listDrawn')}
          </Button>
        ) : null}
        <Button
          tone="outline"
          isDisabled={!shape}
          onPress={() => {
            if (shape) run(changeEdit, { drawn: shape, drawing: [] });
          }}
        >
          {t(editing.tool === 'draw' ? 'panels:edit.listDraw' : 'panels:edit.listReplace')}
        </Button>
      </div>
    </Section>
  );
}

function sayList(list: CoordinateList, t: ReturnType<typeof useTranslate>): string {
  if (!list.ok) {
    const fault = t(`panels:edit.fault.${list.fault}`);
    return list.line === null ? fault : t('panels:edit.faultLine', { line: list.line, fault, text: list.text });
  }
  return t('panels:edit.understood', {
    count: list.positions.length,
    system: t(`panels:edit.written.${list.written}`),
    order: t(`panels:edit.order.${list.written}.${list.order}`),
  });
}
