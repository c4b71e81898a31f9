import { describe, expect, it } from 'vitest';
import { waitBefore } from './live';

describe('the wait before connecting again', () => {
  it('doubles up to thirty seconds', () => {
    expect([1, 2, 3, 4, 5, 6, 9].map((attempt) => waitBefore(attempt, 0.5))).toEqual([1000, 2000, 4000, 8000, 16_000, 30_000, 30_000]);
  });
  it('is spread, so that not everybody comes at once', () => {
    expect(waitBefore(3, 0)).toBe(3000);
    expect(waitBefore(3, 1)).toBe(5000);
  });
});
