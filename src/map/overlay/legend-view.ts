import { formatNumber } from '../../quantities/format.ts';
import type { LayerId, ViewState } from '../../store/view-state.ts';
import { type LegendEntry, type LegendGroup, legend } from '../legend.ts';
import type { Palette } from '../palette.ts';
import type { PictureState } from '../picture/picture.ts';
import { remember } from '../picture/remember.ts';
import type { Words } from '../picture/words.ts';
import { element, svg } from './element.ts';
import { legendSample } from './legend-sample.ts';
import styles from './overlay.module.css';

export interface LegendView {
  show(
    state: Pick<PictureState, 'park' | 'palette' | 'matching' | 'ranking'> & { view: ViewState },
    words: Words,
  ): void;
  remove(): void;
}

export interface LegendTools {
  toggle(layer: LayerId): void;
}

/** Groups that are open when the legend is first seen; the rest unfold. */
const openAtFirst: ReadonlySet<LegendGroup['id']> = new Set(['parcels']);

/** The legend on the map: what is drawn, how many, and a switch for each layer. It folds to its title. */
export function createLegendView(parent: HTMLElement, { toggle }: LegendTools): LegendView {
  const title = element('button', { type: 'button', class: styles.legendTitle ?? '', 'aria-expanded': 'true' });
  const body = element('div', { class: styles.legendBody ?? '' });
  const box = element('section', { class: styles.legend ?? '' }, title, body);
  parent.append(box);
  const open = new Set(openAtFirst);
  title.addEventListener('click', () => {
    body.hidden = !body.hidden;
    title.setAttribute('aria-expanded', `${!body.hidden}`);
  });

  const entryRow = (
    entry: LegendEntry,
    layers: ViewState['layers'],
    palette: Palette,
    { language, t }: Words,
  ): HTMLElement => {
    const label = t(entry.labelKey);
    const content = [
      legendSample(entry.sample, palette),
      element('span', { class: styles.legendLabel ?? '' }, label),
      ...(entry.count === null
        ? []
        : [element('span', { class: styles.legendCount ?? '' }, formatNumber(entry.count, language))]),
    ];
    const { layer } = entry;
    if (layer === null) return element('div', { class: styles.legendRow ?? '' }, ...content);
    const tick = element('input', { type: 'checkbox', 'data-layer': layer });
    tick.checked = layers[layer];
    tick.addEventListener('change', () => toggle(layer));
    return element('label', { class: styles.legendRow ?? '' }, ...content, tick);
  };

  const groupBox = (group: LegendGroup, layers: ViewState['layers'], palette: Palette, words: Words): HTMLElement => {
    const details = element('details', {}, element('summary', {}, words.t(group.titleKey)));
    details.open = open.has(group.id);
    details.addEventListener('toggle', () => (details.open ? open.add(group.id) : open.delete(group.id)));
    details.append(...group.entries.map((entry) => entryRow(entry, layers, palette, words)));
    return details;
  };

  const draw = remember(
    (groups: readonly LegendGroup[], layers: ViewState['layers'], palette: Palette, words: Words): void => {
      const focused = document.activeElement instanceof HTMLElement ? document.activeElement.dataset.layer : undefined;
      title.replaceChildren(
        words.t('map:legend.title'),
        svg('0 0 16 16', { class: styles.chevron ?? '', width: '14', height: '14' }, ['path', { d: 'm4 6 4 4 4-4' }]),
      );
      box.setAttribute('aria-label', words.t('map:legend.title'));
      body.replaceChildren(...groups.map((group) => groupBox(group, layers, palette, words)));
      // A row that is drawn anew keeps the keyboard where it was.
      if (focused) body.querySelector<HTMLElement>(`[data-layer="${CSS.escape(focused)}"]`)?.focus();
    },
  );
  const groupsOf = remember(legend);
  return {
    show({ park, palette, matching, ranking, view }, words) {
      const by = matching && ranking ? 'fit' : view.colouring === 'readiness' ? 'readiness' : 'status';
      draw(groupsOf(park, by, palette), view.layers, palette, words);
    },
    remove() {
      box.remove();
    },
  };
}
