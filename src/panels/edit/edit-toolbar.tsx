import {
  Combine,
  CornerDownRight,
  Expand,
  LandPlot,
  ListOrdered,
  Magnet,
  MapPinPlus,
  Move,
  RotateCw,
  Route,
  Scissors,
  ShieldPlus,
  SquareDashedBottom,
  VectorSquare,
  X,
} from 'lucide-react';
import type { ReactNode } from 'react';
import type { Command } from '../../commands/command.ts';
import {
  changeEdit,
  cutOut,
  drawFacility,
  drawParcel,
  drawRoad,
  drawZone,
  endEditing,
  merge,
  moveThing,
  offsetOutline,
  reshape,
  rotateThing,
  split,
  squareCorners,
  typeCoordinates,
} from '../../commands/edit/edit-commands.ts';
import type { Editing } from '../../store/editing.ts';
import { Button } from '../../ui/button.tsx';
import { useAppState, useRun, useTranslate } from '../app-port.tsx';
import { keyNames } from '../key-names.ts';
import { sayReason } from '../say-reason.ts';
import styles from './edit-toolbar.module.css';

interface Tool {
  readonly command: Command;
  readonly icon: ReactNode;
  /** Whether this is the tool in hand. */
  isHeld(editing: Editing): boolean;
}

const draws = (layer: Editing['layer']) => (editing: Editing) => editing.tool === 'draw' && editing.layer === layer;
const holds = (tool: Editing['tool']) => (editing: Editing) => editing.tool === tool;

const drawing: readonly Tool[] = [
  { command: drawParcel, icon: <LandPlot size={17} aria-hidden />, isHeld: draws('parcels') },
  { command: drawRoad, icon: <Route size={17} aria-hidden />, isHeld: draws('roads') },
  { command: drawFacility, icon: <MapPinPlus size={17} aria-hidden />, isHeld: draws('facilities') },
  { command: drawZone, icon: <ShieldPlus size={17} aria-hidden />, isHeld: draws('zones') },
];
const changing: readonly Tool[] = [
  { command: reshape, icon: <VectorSquare size={17} aria-hidden />, isHeld: holds('reshape') },
  { command: split, icon: <Scissors size={17} aria-hidden />, isHeld: holds('split') },
  { command: merge, icon: <Combine size={17} aria-hidden />, isHeld: holds('merge') },
  { command: cutOut, icon: <SquareDashedBottom size={17} aria-hidden />, isHeld: holds('cutOut') },
  { command: offsetOutline, icon: <Expand size={17} aria-hidden />, isHeld: holds('offset') },
  { command: moveThing, icon: <Move size={17} aria-hidden />, isHeld: holds('move') },
  { command: rotateThing, icon: <RotateCw size={17} aria-hidden />, isHeld: holds('rotate') },
  { command: squareCorners, icon: <CornerDownRight size={17} aria-hidden />, isHeld: holds('square') },
  { command: typeCoordinates, icon: <ListOrdered size={17} aria-hidden />, isHeld: holds('type') },
];

/** The tools of editing over the map; there only while something is edited. */
export function EditToolbar() {
  const t = useTranslate();
  const run = useRun();
  const editing = useAppState((state) => state.editing);
  if (!editing) return null;
  return (
    <div className={styles.bar} role="toolbar" aria-label={t('panels:edit.tools')}>
      <Tools tools={drawing} editing={editing} />
      <Tools tools={changing} editing={editing} />
      <span className={styles.group}>
        <Button
          icon={<Magnet size={17} aria-hidden />}
          label={t('panels:edit.snapping')}
          hint={t('panels:edit.snappingHint')}
          isPressed={editing.isSnapping}
          onPress={() => run(changeEdit, { isSnapping: !editing.isSnapping })}
        />
        <Button
          icon={<X size={17} aria-hidden />}
          label={t('commands:end-editing')}
          onPress={() => run(endEditing, undefined)}
        />
      </span>
    </div>
  );
}

function Tools({ tools, editing }: { readonly tools: readonly Tool[]; readonly editing: Editing }) {
  const t = useTranslate();
  const run = useRun();
  return (
    <span className={styles.group}>
      {tools.map(({ command, icon, isHeld }) => (
        <ToolButton
          key={command.id}
          command={command}
          icon={icon}
          isHeld={isHeld(editing)}
          label={t(command.labelKey)}
          onPress={() => run(command, undefined)}
        />
      ))}
    </span>
  );
}

function ToolButton(props: {
  readonly command: Command;
  readonly icon: ReactNode;
  readonly isHeld: boolean;
  readonly label: string;
  readonly onPress: () => void;
}) {
  const t = useTranslate();
  // The reason is a new object each time: its sentence is what is compared.
  const why = useAppState((state) => {
    const reason = props.command.unavailable(state, undefined);
    return reason ? sayReason(reason, t) : null;
  });
  const { shortcut } = props.command;
  return (
    <Button
      icon={props.icon}
      label={props.label}
      hint={why ? `${props.label}: ${why}` : shortcut ? `${props.label} (${keyNames(shortcut)})` : props.label}
      isPressed={props.isHeld}
      isDisabled={why !== null}
      onPress={props.onPress}
    />
  );
}
