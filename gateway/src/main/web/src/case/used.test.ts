import { describe, expect, it } from 'vitest';
import { usedAt } from './used';

const clock = {
  startedAt: '2026-03-02T16:00:00Z', dueAt: '2026-03-03T12:00:00Z',
  thresholds: [{ percent: 50, at: '2026-03-03T08:00:00Z' }, { percent: 75, at: '2026-03-03T10:00:00Z' }, { percent: 93, lead: 'PT30M', at: '2026-03-03T11:30:00Z' }, { percent: 100, at: '2026-03-03T12:00:00Z' }],
};

describe('the time that is used', () => {
  it.each([
    ['2026-03-02T15:00:00Z', 0], ['2026-03-02T16:00:00Z', 0], ['2026-03-03T00:00:00Z', 25], ['2026-03-03T08:00:00Z', 50], ['2026-03-03T09:00:00Z', 62.5], ['2026-03-03T11:30:00Z', 93], ['2026-03-03T12:00:00Z', 100], ['2026-03-04T12:00:00Z', 100],
  ])('at %s is %d %%', (at, percent) => expect(usedAt(clock, Date.parse(at))).toBe(percent));

  it('grows evenly where no warning stands between', () => expect(usedAt({ ...clock, thresholds: [] }, Date.parse('2026-03-02T21:00:00Z'))).toBe(25));
});
