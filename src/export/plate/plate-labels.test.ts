import { describe, expect, it } from 'vitest';
import { labelSheet } from './plate-labels.ts';

const wish = { text: '东一号', x: 50, y: 50, sizeMm: 3, colour: '#000000' };

describe('labelSheet', () => {
  it('never puts two labels on each other', () => {
    const labels = labelSheet(100, 100);
    expect(labels.put(wish)).toBe(true);
    expect(labels.put({ ...wish, x: 51 })).toBe(false);
    expect(labels.put({ ...wish, otherwise: [[0, 10]] })).toBe(true);
  });

  it('leaves out what would stick out of the frame or lie on a reserved place', () => {
    const labels = labelSheet(100, 100);
    labels.reserve(40, 40, 20, 20);
    expect(labels.put(wish)).toBe(false);
    expect(labels.put({ ...wish, x: 2, y: 80 })).toBe(false);
    expect(labels.svg()).toBe('');
  });

  it('keeps the room of every line of a label free', () => {
    const labels = labelSheet(100, 100);
    expect(labels.put({ ...wish, text: '一二三\n四五' })).toBe(true);
    expect(labels.put({ ...wish, y: 53 })).toBe(false);
    expect(labels.put({ ...wish, y: 57 })).toBe(true);
    expect(labels.svg()).toMatch(/>一二三<\/tspan><tspan[^>]*>四五</);
  });
});
