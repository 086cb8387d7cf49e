import { needsPark } from './availability.ts';
import type { Command } from './command.ts';
import { exportMapPicture } from './export-map-picture.ts';

/** For the palette: the usual sheet. */
export const exportMapPng: Command = {
  id: 'export-map-png',
  labelKey: 'commands:export-map-png',
  unavailable: needsPark,
  run: (context) => exportMapPicture.run(context, { format: 'png' }),
};

export const exportMapSvg: Command = {
  id: 'export-map-svg',
  labelKey: 'commands:export-map-svg',
  unavailable: needsPark,
  run: (context) => exportMapPicture.run(context, { format: 'svg' }),
};
