import { useEffect, useState } from 'react';
import { changeEdit, letGo, removeCorner } from '../../commands/edit/edit-commands.ts';
import type { Park } from '../../domain/park.ts';
import type { DrawnThing } from '../../domain/park-layer.ts';
import { type Chain, chainsOf } from '../../geometry/edit/chains.ts';
import { storedFromPlane } from '../../geometry/edit/stored-position.ts';
import type { LonLat } from '../../geometry/shapes.ts';
import { type SurveyPlane, surveyPlane } from '../../geometry/survey-plane.ts';
import type { Editing } from '../../store/editing.ts';
import { Button } from '../../ui/button.tsx';
import { useAppState, useRun, useTranslate } from '../app-port.tsx';
import inspector from '../inspector/inspector.module.css';
import { Section } from '../inspector/section.tsx';
import { planeText } from '../plane-text.ts';
import styles from './edit-panel.module.css';

/** More corners are edited on the map or as a list: a table of thousands helps nobody. */
const mostCorners = 400;

const sameAt = (a: LonLat | null, b: LonLat): boolean => a?.[0] === b[0] && a[1] === b[1];

/** Numbered as survey sheets do; a ring of several before the corner (`2-1`). */
const rowsOf = (chains: readonly Chain[]) =>
  chains.flatMap(({ kind, positions }, chain) =>
    positions.map((at, index) => ({
      label: chains.length > 1 ? `${chain + 1}-${index + 1}` : `${index + 1}`,
      at,
      next: positions[index + 1] ?? (kind === 'ring' ? positions[0] : undefined),
    })),
  );

/** The corners of what is edited with north and east to 1 mm and the length of the edge that follows; each can be typed. */
export function CornerTable({ park, editing }: { readonly park: Park; readonly editing: Editing }) {
  const t = useTranslate();
  const run = useRun();
  const canRemove = useAppState((state) => removeCorner.unavailable(state, undefined) === null);
  const things: readonly DrawnThing[] = park[editing.layer];
  const thing = things.find(({ id }) => id === editing.ids[0]);
  if (!thing) return null;
  const plane = surveyPlane(park.plane);
  const chains = chainsOf(thing.shape);
  const count = chains.reduce((sum, { positions }) => sum + positions.length, 0);
  if (count > mostCorners) {
    return <p className={styles.hint}>{t('panels:edit.tooManyCorners', { count })}</p>;
  }
  return (
    <Section title={t('panels:edit.corners')} aside={planeText(park.plane, t)}>
      <table className={styles.corners}>
        <thead>
          <tr>
            <th scope="col">{t('panels:edit.corner')}</th>
            <th scope="col">{t('panels:edit.north')}</th>
            <th scope="col">{t('panels:edit.east')}</th>
            <th scope="col">{t('panels:edit.edgeLength')}</th>
          </tr>
        </thead>
        <tbody>
          {rowsOf(chains).map(({ label, at, next }) => (
            <CornerRow
              key={label}
              label={label}
              at={at}
              next={next}
              plane={plane}
              isFocused={sameAt(editing.corner, at)}
              onFocus={() => run(changeEdit, { corner: at })}
              onMove={(to) => run(letGo, { moved: { kind: 'vertex', from: at, to }, corner: to })}
            />
          ))}
        </tbody>
      </table>
      <p className={inspector.note}>{t('panels:edit.cornerHint')}</p>
      {canRemove ? (
        <div className={inspector.actions}>
          <Button tone="outline" onPress={() => run(removeCorner, undefined)}>
            {t('commands:remove-corner')}
          </Button>
        </div>
      ) : null}
    </Section>
  );
}

function CornerRow(props: {
  readonly label: string;
  readonly at: LonLat;
  readonly next: LonLat | undefined;
  readonly plane: SurveyPlane;
  readonly isFocused: boolean;
  readonly onFocus: () => void;
  readonly onMove: (to: LonLat) => void;
}) {
  const t = useTranslate();
  const { at, next, plane, label } = props;
  const [east, north] = plane.toPlane(at);
  const to = next && plane.toPlane(next);
  return (
    <tr data-focused={props.isFocused || undefined}>
      <td>
        <button
          type="button"
          className={styles.corner}
          aria-label={t('panels:edit.focusCorner', { corner: label })}
          aria-pressed={props.isFocused}
          onClick={props.onFocus}
        >
          {label}
        </button>
      </td>
      <td>
        <MetresInput
          label={t('panels:edit.northOf', { corner: label })}
          value={north}
          onCommit={(value) => props.onMove(storedFromPlane(plane, [east, value]))}
        />
      </td>
      <td>
        <MetresInput
          label={t('panels:edit.eastOf', { corner: label })}
          value={east}
          onCommit={(value) => props.onMove(storedFromPlane(plane, [value, north]))}
        />
      </td>
      <td>{to ? Math.hypot(to[0] - east, to[1] - north).toFixed(2) : ''}</td>
    </tr>
  );
}

/** Metres with three decimals. Taken with Enter or on leaving, brought back with Escape; no grouping, as survey sheets have it. */
function MetresInput(props: {
  readonly label: string;
  readonly value: number;
  readonly onCommit: (value: number) => void;
}) {
  const shown = props.value.toFixed(3);
  const [text, setText] = useState(shown);
  useEffect(() => setText(shown), [shown]);
  const number = text.trim() === '' ? Number.NaN : Number(text);
  const commit = () => {
    if (text !== shown && Number.isFinite(number)) props.onCommit(number);
    else setText(shown);
  };
  return (
    <input
      className={styles.number}
      inputMode="decimal"
      aria-label={props.label}
      aria-invalid={!Number.isFinite(number)}
      value={text}
      onChange={({ target }) => setText(target.value)}
      onBlur={commit}
      onKeyDown={(event) => {
        if (event.key === 'Enter') commit();
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        setText(shown);
      }}
    />
  );
}
