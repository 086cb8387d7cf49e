import type { ReactNode } from 'react';
import { HelpMark } from '../help/help-mark.tsx';
import styles from './inspector.module.css';

/** A titled part of an inspector. `explains`: the figures it is about, for a mark beside the title. */
export function Section(props: {
  readonly title: string;
  readonly aside?: ReactNode;
  readonly explains?: string;
  readonly children: ReactNode;
}) {
  return (
    <section className={styles.section} aria-label={props.title} data-explains={props.explains}>
      <h3 className={styles.heading}>
        <span>
          {props.title}
          {props.explains ? <HelpMark explains={props.explains} name={props.title} /> : null}
        </span>
        {props.aside ? <small>{props.aside}</small> : null}
      </h3>
      {props.children}
    </section>
  );
}
