import type { ViewState } from '../../store/view-state.ts';
import type { Words } from '../picture/words.ts';
import { element, svg } from './element.ts';
import styles from './overlay.module.css';

export interface ControlTools {
  zoomBy(steps: number): void;
  north(): void;
  fit(): void;
  extrude(): void;
  measure(mode: 'distance' | 'area'): void;
  edit(): void;
}

export interface ControlsView {
  show(
    view: Pick<ViewState, 'extruded' | 'measure'> & { readonly isEditing: boolean },
    bearing: number,
    words: Words,
  ): void;
  remove(): void;
}

/** Line drawings on a grid of 16, one hand with the signs of the map. */
const drawings = {
  in: 'M8 3v10M3 8h10',
  out: 'M3 8h10',
  north: 'M8 1.5 11.2 13 8 10.8 4.8 13z',
  fit: 'M2 5.500V2h3.500M10.5 2H14v3.500M14 10.500V14h-3.500M5.5 14H2v-3.5',
  extrude: 'M8 1.8 13.5 4.800v6.400L8 14.200l-5.5-3V4.800zM2.5 4.8 8 7.800l5.5-3M8 7.800v6.4',
  distance: 'M1.5 11 11 1.5 14.5 5 5 14.500zM4.2 8.3 5.7 9.800M6.5 6l1.5 1.500M8.8 3.700l1.5 1.5',
  area: 'M3 3.5 13 2.5 14 11 6 13.500zM3 3.5 6 13.5',
  edit: 'M3 13l.7-3L11 2.700l2.300 2.300L6 12.300zM9.500 4.200l2.300 2.300',
} as const;

/** The buttons at the edge of the map. Each has its name as text for a screen reader and as a tip. */
export function createControlsView(parent: HTMLElement, tools: ControlTools): ControlsView {
  const button = (drawing: keyof typeof drawings, act: () => void) => {
    const made = element('button', { type: 'button' });
    made.append(
      svg('0 0 16 16', { width: '18', height: '18', class: styles.drawing ?? '' }, ['path', { d: drawings[drawing] }]),
    );
    made.addEventListener('click', act);
    return made;
  };
  const buttons = {
    in: button('in', () => tools.zoomBy(1)),
    out: button('out', () => tools.zoomBy(-1)),
    fit: button('fit', tools.fit),
    north: button('north', tools.north),
    extrude: button('extrude', tools.extrude),
    distance: button('distance', () => tools.measure('distance')),
    area: button('area', () => tools.measure('area')),
    edit: button('edit', tools.edit),
  };
  const group = (...members: readonly HTMLElement[]) =>
    element('div', { class: styles.controlGroup ?? '' }, ...members);
  const box = element(
    'div',
    { class: styles.controls ?? '', role: 'group' },
    group(buttons.in, buttons.out),
    group(buttons.fit, buttons.north, buttons.extrude),
    group(buttons.distance, buttons.area),
    group(buttons.edit),
  );
  parent.append(box);
  let said = '';
  return {
    show({ extruded, measure, isEditing }, bearing, { t, language }) {
      if (said !== language) {
        said = language;
        box.setAttribute('aria-label', t('map:controls.title'));
        for (const [name, made] of Object.entries(buttons)) {
          const label = t(`map:controls.${name}`);
          made.setAttribute('aria-label', label);
          made.title = label;
        }
      }
      buttons.extrude.setAttribute('aria-pressed', `${extruded}`);
      buttons.distance.setAttribute('aria-pressed', `${measure === 'distance'}`);
      buttons.area.setAttribute('aria-pressed', `${measure === 'area'}`);
      buttons.edit.setAttribute('aria-pressed', `${isEditing}`);
      const needle = buttons.north.firstElementChild;
      if (needle instanceof SVGElement) needle.style.transform = `rotate(${-bearing}deg)`;
    },
    remove() {
      box.remove();
    },
  };
}
