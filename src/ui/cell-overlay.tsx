import { type KeyboardEvent, type RefObject, useId } from 'react';
import styles from './cell-grid.module.css';
import type { CellEditor } from './cell-grid-types.ts';

export interface Editing {
  readonly text: string;
  /** Why what was typed is not taken. */
  readonly error: string | null;
  /** The whole of the old text is there to be changed, rather than typed over. */
  readonly isChoice: boolean;
}

/**
 * The one field that has the focus while one walks through a grid. It lies unseen over the cell one stands on, so that typing,
 * also by a Chinese input method, begins there, and becomes visible once it holds something.
 */
export function CellOverlay(props: {
  /** null: one stands on no cell yet. */
  readonly place: {
    readonly top: number;
    readonly left: number;
    readonly width: number;
    readonly height: number;
  } | null;
  readonly editor: CellEditor;
  readonly editing: Editing | null;
  readonly label: string;
  readonly editLabel: string;
  readonly gridId: string;
  readonly cellId: string | undefined;
  readonly input: RefObject<HTMLInputElement | null>;
  readonly onText: (text: string) => void;
  readonly onKeyDown: (event: KeyboardEvent<HTMLInputElement | HTMLSelectElement>) => void;
  readonly onBlur: () => void;
}) {
  const { editing, editor, place } = props;
  const errorId = useId();
  const isTyping = editing !== null && !editing.isChoice;
  return (
    <div
      className={styles.overlay}
      data-editing={editing !== null || undefined}
      data-bad={editing?.error ? true : undefined}
      data-nowhere={place === null || undefined}
      style={place ?? { top: 0, left: 0, width: 1, height: 1 }}
    >
      <input
        ref={props.input}
        className={styles.overlayInput}
        value={isTyping ? editing.text : ''}
        hidden={editing?.isChoice ?? false}
        autoComplete="off"
        spellCheck={false}
        // A finger that only chooses a cell must not bring up the keyboard.
        inputMode={isTyping ? (editor.kind === 'text' && editor.isNumber ? 'decimal' : 'text') : 'none'}
        aria-label={isTyping ? props.editLabel : props.label}
        aria-invalid={isTyping && editing.error !== null}
        aria-errormessage={isTyping && editing.error !== null ? errorId : undefined}
        {...(isTyping ? {} : { 'aria-controls': props.gridId, 'aria-activedescendant': props.cellId })}
        onChange={({ target }) => props.onText(target.value)}
        onKeyDown={props.onKeyDown}
        onBlur={() => {
          // It also loses the focus to the choice that opens over it.
          if (isTyping) props.onBlur();
        }}
      />
      {editing?.isChoice && editor.kind === 'choice' ? (
        <select
          // The choice has the focus as long as it is there.
          ref={(element) => element?.focus({ preventScroll: true })}
          className={styles.overlayInput}
          aria-label={props.editLabel}
          value={editing.text}
          onChange={({ target }) => props.onText(target.value)}
          onKeyDown={props.onKeyDown}
          onBlur={props.onBlur}
        >
          {editor.choices.map((choice) => (
            <option key={choice.id} value={choice.id}>
              {choice.text}
            </option>
          ))}
        </select>
      ) : null}
      {isTyping && editor.kind === 'text' && editor.unit ? (
        <span className={styles.overlayUnit}>{editor.unit}</span>
      ) : null}
      {editing?.error ? (
        <span className={styles.error} id={errorId} role="alert">
          {editing.error}
        </span>
      ) : null}
    </div>
  );
}
