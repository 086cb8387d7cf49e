import { type KeyboardEvent, type ReactNode, useId, useRef } from 'react';
import styles from './tabs.module.css';

export interface TabEntry<Id extends string> {
  readonly id: Id;
  readonly title: string;
  readonly count?: string | undefined;
  readonly content: ReactNode;
}

/** How far each key moves along the tabs; the ends are further than any. */
const moves: Readonly<Record<string, number>> = {
  ArrowLeft: -1,
  ArrowRight: 1,
  Home: Number.NEGATIVE_INFINITY,
  End: Number.POSITIVE_INFINITY,
};

/** Tabs after the ARIA pattern: one stop of the Tab key, arrows move and choose. */
export function Tabs<Id extends string>(props: {
  readonly label: string;
  readonly value: Id;
  readonly onChange: (value: Id) => void;
  readonly tabs: readonly TabEntry<Id>[];
}) {
  const base = useId();
  const list = useRef<HTMLDivElement>(null);
  const { tabs } = props;
  const shown = tabs.find(({ id }) => id === props.value);
  const onKeyDown = (event: KeyboardEvent) => {
    const move = moves[event.key];
    if (move === undefined) return;
    event.preventDefault();
    const from = tabs.findIndex(({ id }) => id === props.value);
    const around = Number.isFinite(move) ? (from + move + tabs.length) % tabs.length : move < 0 ? 0 : tabs.length - 1;
    const next = tabs[around];
    if (!next) return;
    props.onChange(next.id);
    list.current?.querySelectorAll<HTMLElement>('[role="tab"]')[around]?.focus();
  };
  return (
    <div className={styles.tabs}>
      <div ref={list} role="tablist" aria-label={props.label} className={styles.list} onKeyDown={onKeyDown}>
        {tabs.map((tab) => (
          <button
            key={tab.id}
            type="button"
            role="tab"
            id={`${base}-${tab.id}`}
            aria-selected={tab.id === props.value}
            aria-controls={tab.id === props.value ? `${base}-panel` : undefined}
            tabIndex={tab.id === props.value ? 0 : -1}
            className={styles.tab}
            onClick={() => props.onChange(tab.id)}
          >
            {tab.title}
            {tab.count === undefined ? null : <span className={styles.count}>{tab.count}</span>}
          </button>
        ))}
      </div>
      {shown ? (
        <div
          key={shown.id}
          role="tabpanel"
          id={`${base}-panel`}
          aria-labelledby={`${base}-${shown.id}`}
          className={styles.panel}
        >
          {shown.content}
        </div>
      ) : null}
    </div>
  );
}
