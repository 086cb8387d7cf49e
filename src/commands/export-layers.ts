import type { Issue } from '../domain/issue.ts';
import type { OutFormatId } from '../export/layers/layer-format.ts';
import { layerFormats } from '../export/layers/layer-formats.ts';
import { type LayerChoice, parkLayers } from '../export/layers/park-layers.ts';
import type { Crs } from '../geometry/crs/crs.ts';
import { createTranslator } from '../locale/translator.ts';
import { needsPark } from './availability.ts';
import type { Command } from './command.ts';
import { fileName } from './file-name.ts';

export interface LayersWish {
  readonly layers: readonly LayerChoice[];
  readonly format: OutFormatId;
  readonly crs: Crs;
  readonly encoding: 'utf-8' | 'gb18030';
  readonly dialect?: string;
  /** Boundary points are numbered anew, from the north-west corner clockwise. */
  readonly renumber?: boolean;
  /** What the format could not carry as it is; empty when all went out. */
  readonly onWritten?: (issues: readonly Issue[]) => void;
}

/** The park's layers as a file other programs read. */
export const exportLayers: Command<LayersWish> = {
  id: 'export-layers',
  labelKey: 'commands:export-layers',
  unavailable: needsPark,
  async run({ store, files }, { layers, format: wanted, onWritten, ...options }) {
    const { park, view } = store.getState();
    if (!park) return;
    const format = layerFormats.find(({ id }) => id === wanted);
    if (!format) throw new Error(`no layer format ${wanted}`);
    const { t } = createTranslator(view.language);
    const out = parkLayers(park, layers, (layer) => t(`exports:layer.${layer}`));
    const { bytes, issues, extension = format.extension } = await format.write(out, options);
    onWritten?.(issues);
    if (bytes.length === 0) {
      store.actions.say({ code: 'notice.layersNotWritten' }, 'error');
      return;
    }
    const what = layers.length === 1 ? `-${out[0]?.name ?? ''}` : '';
    const name = `${fileName(`${park.name}${what}`)}.${extension}`;
    await files.save(name, format.mime, bytes);
    store.actions.say({ code: 'notice.fileSaved', values: { file: name } }, 'done');
  },
};
