import { useTranslate } from '../app-port.tsx';
import type { HelpTopic } from './figure-help.ts';
import { methodSections } from './help-methods.ts';
import styles from './help-popover.module.css';

/** One topic in full: what it is, each way it is made, from what, in what unit, and where that is written up. */
export function TopicText(props: { readonly topic: HelpTopic; readonly title: string }) {
  return (
    <section className={styles.topic}>
      <h3 className={styles.title}>{props.title}</h3>
      <TopicBody topic={props.topic} />
    </section>
  );
}

export function TopicBody({ topic }: { readonly topic: HelpTopic }) {
  const t = useTranslate();
  const sections = [...new Set(topic.methods.map((method) => methodSections[method]))];
  return (
    <>
      <p>{t(`help:what.${topic.id}`)}</p>
      <dl className={styles.facts}>
        {topic.methods.map((method) => (
          <div key={method} className={styles.fact}>
            <dt>{t('help:how')}</dt>
            <dd>
              {t(`help:how.${method}`)}
              <span className={styles.inputs}>{t('help:inputsAre', { inputs: t(`help:inputs.${method}`) })}</span>
            </dd>
          </div>
        ))}
        <div className={styles.fact}>
          <dt>{t('help:unit')}</dt>
          <dd>{t(`help:unit.${topic.unit}`)}</dd>
        </div>
        <div className={styles.fact}>
          <dt>{t('help:written')}</dt>
          <dd>
            {sections.map((section) => t('help:section', { section, name: t(`help:section.${section}`) })).join('; ')}
          </dd>
        </div>
      </dl>
    </>
  );
}
