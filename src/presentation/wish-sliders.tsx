import { useId } from 'react';
import type { Wish } from '../domain/brief.ts';
import { Button } from '../ui/button.tsx';
import { useShow } from './show-port.tsx';
import { WhyFirst } from './why-first.tsx';
import styles from './wish-sliders.module.css';

/** How much a wish may weigh. */
const heaviest = 5;

/** What matters to the visitor, to be moved by them; the order of the options follows at once. */
export function WishSliders() {
  const { show, t, play } = useShow();
  return (
    <section className={styles.wishes} aria-labelledby="wishes-title" data-strokes>
      <h2 id="wishes-title" className={styles.title}>
        {t('presentation:wishes.title')}
      </h2>
      <p className={styles.hint}>{t('presentation:wishes.hint')}</p>
      <div className={styles.sliders}>
        {show.wishes.map((wish) => (
          <WishSlider key={wish} wish={wish} />
        ))}
      </div>
      <Button tone="outline" size="touch" className={styles.alike} onPress={play.weighAllAlike}>
        {t('presentation:wishes.alike')}
      </Button>
      {show.options.length > 1 ? <WhyFirst /> : null}
    </section>
  );
}

function WishSlider({ wish }: { readonly wish: Wish }) {
  const { t, play } = useShow();
  const id = useId();
  const weight = play.weights[wish] ?? 0;
  const said = t(`presentation:weight.${weight}`);
  return (
    <div className={styles.wish}>
      <label htmlFor={id}>{t(`presentation:wish.${wish}`)}</label>
      <span className={styles.weight} aria-hidden>
        {said}
      </span>
      <input
        id={id}
        type="range"
        min={0}
        max={heaviest}
        step={1}
        value={weight}
        aria-valuetext={said}
        onChange={(event) => play.weigh(wish, event.currentTarget.valueAsNumber)}
      />
      <span className={styles.steps} aria-hidden>
        {[0, 1, 2, 3, 4, 5].map((step) => (
          <i key={step} data-reached={step <= weight || undefined} />
        ))}
      </span>
    </div>
  );
}
