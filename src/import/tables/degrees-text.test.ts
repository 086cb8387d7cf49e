import { describe, expect, it } from 'vitest';
import { readDegrees } from './degrees-text.ts';

describe('degrees in a text', () => {
  it.each([
    ['112.5', 'lon', 112.5],
    ['-1.75', 'lon', -1.75],
    ['112°30′', 'lon', 112.5],
    ['112°30\'36"', 'lon', 112.51],
    ['112°30’36”E', 'lon', 112.51],
    ['112度30分36秒', 'lon', 112.51],
    ['东经112°30′36″', 'lon', 112.51],
    ['E112°30.6′', 'lon', 112.51],
    ['112.51°E', 'lon', 112.51],
    ['E112.51', 'lon', 112.51],
    ["1°45'W", 'lon', -1.75],
    ["-1°45'", 'lon', -1.75],
    ["北纬22°30'", 'lat', 22.5],
    ["50°46'06.6N", 'lat', 50.7685],
    ["22°30'S", 'lat', -22.5],
    ["22°30'N", 'lon', null],
    ["112°60'", 'lon', null],
    ['112°30\'75"', 'lon', null],
    ["-1°45'W", 'lon', null],
    ['NaN', 'lon', null],
    ['longitude', 'lon', null],
    ['', 'lon', null],
  ] as const)('%s', (text, axis, degrees) => {
    if (degrees === null) expect(readDegrees(text, axis)).toBeNull();
    else expect(readDegrees(text, axis)).toBeCloseTo(degrees, 12);
  });
});
