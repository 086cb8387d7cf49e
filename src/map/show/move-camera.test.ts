import type { Map as MapLibreMap } from 'maplibre-gl';
import { describe, expect, it } from 'vitest';
import { type Move, moveCamera } from './move-camera.ts';

const view = { center: [114.3, 30.5] as [number, number], zoom: 15, bearing: 20, pitch: 50 };

function movedBy(how: Move, isStill: boolean): readonly string[] {
  const moves: string[] = [];
  const told = (move: string) => (): MapLibreMap => {
    moves.push(move);
    return {} as MapLibreMap;
  };
  moveCamera({ jumpTo: told('jump'), easeTo: told('ease'), flyTo: told('fly') }, view, how, isStill);
  return moves;
}

describe('the camera of a show', () => {
  it('flies from stop to stop and follows a change of look', () => {
    expect(movedBy('fly', false)).toEqual(['fly']);
    expect(movedBy('ease', false)).toEqual(['ease']);
    expect(movedBy('jump', false)).toEqual(['jump']);
  });

  it('never moves before the eyes of somebody who wants no motion', () => {
    for (const how of ['fly', 'ease', 'jump'] as const) expect(movedBy(how, true)).toEqual(['jump']);
  });
});
