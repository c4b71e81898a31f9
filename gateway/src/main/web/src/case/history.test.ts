import { expect, test } from 'vitest';
import { happening } from './history';

test('a warning says its share of the time, or how long before the deadline it came', () => {
  expect(happening({ type: 'WARNED', at: '', threshold: 75 })).toBe('Warning · 75 % of the time');
  expect(happening({ type: 'WARNED', at: '', threshold: 93, lead: 'PT30M' })).toBe('Warning · 30 min before the deadline');
});
