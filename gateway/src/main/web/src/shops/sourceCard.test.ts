import { expect, test } from 'vitest';
import { minutes } from './sourceCard';

test('reads whole minutes from a duration', () => {
  expect(minutes('PT45S')).toBe(0);
  expect(minutes('PT2M3S')).toBe(2);
  expect(minutes('PT25H1M')).toBe(1501);
  expect(minutes(undefined)).toBe(0);
});
