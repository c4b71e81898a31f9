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

  it('begins anew where the case was started afresh', () => expect(usedAt({ ...clock, startedAt: '2026-02-01T08:00:00Z', countsFrom: '2026-03-02T16:00:00Z' }, Date.parse('2026-03-03T00:00:00Z'))).toBe(25));

  it('grows evenly where no warning stands between', () => expect(usedAt({ ...clock, thresholds: [] }, Date.parse('2026-03-02T21:00:00Z'))).toBe(25));

  it('stands still in a pause, and goes on from there', () => {
    const paused = { ...clock, startedAt: '2026-03-02T00:00:00Z', dueAt: '2026-03-02T14:00:00Z', thresholds: [{ percent: 50, at: '2026-03-02T12:00:00Z' }], standstills: [{ from: '2026-03-02T01:00:00Z', until: '2026-03-02T11:00:00Z' }] };
    expect(['01:00', '07:00', '11:00', '13:00'].map((time) => usedAt(paused, Date.parse(`2026-03-02T${time}:00Z`)))).toEqual([25, 25, 25, 75]);
    const still = { ...paused, standstills: [{ from: '2026-03-02T01:00:00Z' }], dueAt: '2026-03-02T04:00:00Z', thresholds: [] };
    expect(usedAt(still, Date.parse('2026-03-02T23:00:00Z'))).toBe(25);
  });
});
