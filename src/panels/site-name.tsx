import styles from './site-table.module.css';

/** A name that gives way in its middle: units of a building differ only in their last word. */
export function SiteName({ name }: { readonly name: string }) {
  const cut = name.lastIndexOf(' ');
  if (cut <= 0 || name.length - cut > 8) return <span className={styles.start}>{name}</span>;
  return (
    <>
      <span className={styles.start}>{name.slice(0, cut)}</span>
      <span className={styles.end}>{name.slice(cut)}</span>
    </>
  );
}
