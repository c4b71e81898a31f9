import { describe, expect, it } from 'vitest';
import { ahead, plus } from './ahead';
import { newDraft, type Day } from './draft';

const holiday: Day = { date: '2026-12-01', name: 'Holiday', hours: [], past: false };
const draft = newDraft();

describe('the days to come', () => {
  it('are fourteen, each with its hours', () => {
    const days = ahead(draft, '2026-11-29');
    expect(days).toHaveLength(14);
    expect(days[0]).toMatchObject({ date: '2026-11-29', minutes: 0, bars: [] });
    expect(days[1]).toMatchObject({ date: '2026-11-30', minutes: 540, bars: [[540, 1080]] });
    expect(days.at(-1)!.date).toBe('2026-12-12');
  });

  it('differ where a date does', () => {
    const [, , tuesday] = ahead({ ...draft, days: [holiday] }, '2026-11-29');
    expect(tuesday).toMatchObject({ name: 'Holiday', minutes: 0 });
  });

  it('take the end of a night over from the day before, also from the day before the first', () => {
    const week = { ...draft.week, monday: [{ from: '22:00', to: '06:00' }], tuesday: [] };
    expect(ahead({ ...draft, week }, '2026-11-30')[0]!.bars).toEqual([[1320, 1440]]);
    expect(ahead({ ...draft, week }, '2026-12-01')[0]).toMatchObject({ bars: [[0, 360]], hours: [], minutes: 360 });
  });

  it('count what is no time yet as closed', () => {
    const week = { ...draft.week, monday: [{ from: '9', to: '' }] };
    expect(ahead({ ...draft, week }, '2026-11-30')[0]!.minutes).toBe(0);
  });

  it('cross the end of a year', () => expect(plus('2026-12-31', 1)).toBe('2027-01-01'));
});
