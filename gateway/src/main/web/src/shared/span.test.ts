import { expect, test } from 'vitest';
import { spanOf } from './span';

const numbers = { marketplace: 9, here: 7, missing: 2, checkedAt: '2026-11-20T08:00:00Z' };

test('a gap of one day is named by its day', () => {
  expect(spanOf({ ...numbers, day: '2026-11-19' } as never)).toBe('2026-11-19: 2');
});

test('a gap of many days is named by its first and its last day', () => {
  expect(spanOf({ ...numbers, day: '2026-02-01', until: '2026-03-01' } as never)).toBe('2026-02-01–2026-02-28: 2');
});
