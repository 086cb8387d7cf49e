import { expect, it } from 'vitest';
import { rectangleOfThree } from './rectangle-of-three.ts';

it('is the rectangle on a slanting side through a third place', () => {
  const ring = rectangleOfThree([0, 0], [30, 40], [0, 50]);
  // The place lies 30 m beside the line through the side: 50 · cos of the side's angle from north, 50 · 3/5.
  expect(ring?.[2]?.[0]).toBeCloseTo(30 - 24, 9);
  expect(ring?.[2]?.[1]).toBeCloseTo(40 + 18, 9);
  expect(ring?.[3]?.[0]).toBeCloseTo(-24, 9);
  expect(ring?.[3]?.[1]).toBeCloseTo(18, 9);
});

it('is none without a side or without a depth', () => {
  expect(rectangleOfThree([1, 1], [1, 1], [5, 5])).toBeNull();
  expect(rectangleOfThree([0, 0], [10, 0], [5, 0])).toBeNull();
});
