import type { Park } from '../domain/park.ts';
import { type PlateWindow, parkPlate } from '../export/plate/park-plate.ts';
import { metresPerPixel } from '../geometry/metres-per-pixel.ts';
import { createTranslator } from '../locale/translator.ts';
import type { AppState } from '../store/app-state.ts';
import { fileName } from './file-name.ts';

/** The sheet without the margin a printer needs, landscape, millimetres. */
const sheets = { A4: { widthMm: 277, heightMm: 190 }, A3: { widthMm: 400, heightMm: 277 } } as const;
/** Dots an inch, as printers ask of a picture. */
const dotsPerInch = 300;
const mmPerInch = 25.4;
const dots = (mm: number): number => Math.round((mm / mmPerInch) * dotsPerInch);
/** A window at a desk, pixels, for a camera that came by an address and has not moved since. */
const deskPx = { width: 1200, height: 800 };

/**
 * What the map looks at: the whole park, or all the land that is in the window. Of a window that is turned the upright
 * rectangle round it; the tilt, which shows more land afar, is left aside.
 */
function windowOf({ view }: AppState): PlateWindow | undefined {
  if (!view.camera) return undefined;
  const { centre, zoom, bearing, widthPx = deskPx.width, heightPx = deskPx.height } = view.camera;
  const metres = metresPerPixel(centre[1], zoom);
  const turn = (bearing * Math.PI) / 180;
  const [along, across] = [Math.abs(Math.cos(turn)), Math.abs(Math.sin(turn))];
  return {
    centre,
    widthM: (widthPx * along + heightPx * across) * metres,
    heightM: (widthPx * across + heightPx * along) * metres,
  };
}

/** The map of a park as the screen looks at it, on paper. Null when there is nothing to draw. `day` is ISO. */
export function drawMapPicture(state: AppState, park: Park, paper: 'A4' | 'A3', day: string) {
  const { language, layers } = state.view;
  const { t } = createTranslator(language);
  const window = windowOf(state);
  const sheet = sheets[paper];
  const about = { park, t, language, printedOn: day, withPlacements: layers.placements, ...sheet };
  const made = parkPlate({ ...about, ...(window && { window }) });
  return (
    made && {
      svg: made.svg,
      name: fileName(t('exports:plate.file', { park: park.name })),
      widthPx: dots(sheet.widthMm),
      heightPx: dots(sheet.heightMm),
    }
  );
}
