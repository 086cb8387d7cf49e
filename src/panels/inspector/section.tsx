import type { ReactNode } from 'react';
import styles from './inspector.module.css';

export function Section(props: { readonly title: string; readonly aside?: ReactNode; readonly children: ReactNode }) {
  return (
    <section className={styles.section} aria-label={props.title}>
      <h3 className={styles.heading}>
        {props.title}
        {props.aside ? <small>{props.aside}</small> : null}
      </h3>
      {props.children}
    </section>
  );
}
