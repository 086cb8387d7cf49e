import { formatLength, formatNumber } from '../../quantities/format.ts';
import type { Words } from '../picture/words.ts';
import { scaleBar } from '../scale-bar.ts';
import { element } from './element.ts';
import styles from './overlay.module.css';

export interface ScaleView {
  show(latitude: number, zoom: number, words: Words): void;
  remove(): void;
}

/** A bar in metres beside a square worth a round number of mu, both true at the middle of the map. */
export function createScaleView(parent: HTMLElement): ScaleView {
  const bar = element('div', { class: styles.bar ?? '' });
  const barText = element('span');
  const square = element('div', { class: styles.square ?? '' });
  const squareText = element('span');
  const box = element(
    'div',
    { class: styles.scale ?? '', role: 'img' },
    element('div', { class: styles.scalePart ?? '' }, squareText, square),
    element('div', { class: styles.scalePart ?? '' }, barText, bar),
  );
  parent.append(box);
  let shown = '';
  return {
    show(latitude, zoom, { t, language }) {
      const { barM, barPx, squareMu, squarePx } = scaleBar(latitude, zoom);
      const key = `${barPx.toFixed(1)} ${squarePx.toFixed(1)} ${language}`;
      if (key === shown) return;
      shown = key;
      bar.style.width = `${barPx.toFixed(1)}px`;
      square.style.width = square.style.height = `${squarePx.toFixed(1)}px`;
      barText.textContent = formatLength(barM, language);
      squareText.textContent = t('map:scale.mu', { mu: formatNumber(squareMu, language, 1) });
      box.setAttribute(
        'aria-label',
        t('map:scale.said', { length: barText.textContent, area: squareText.textContent }),
      );
    },
    remove() {
      box.remove();
    },
  };
}
