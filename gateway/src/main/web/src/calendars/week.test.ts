import { afterAll, describe, expect, it } from 'vitest';
import { speak } from '../shared/language';
import { weekdayOf, weekLine } from './week';

afterAll(() => speak('en'));

const day = [{ from: '09:00', to: '18:00' }];
const short = [{ from: '10:00', to: '14:00' }];
const workdays = { monday: day, tuesday: day, wednesday: day, thursday: day, friday: day };

describe('the week in one line', () => {
  it('takes days of the same hours together and leaves closed ones out', () => {
    expect(weekLine(workdays)).toBe('Mon–Fri 09:00–18:00');
    expect(weekLine({ ...workdays, saturday: short })).toBe('Mon–Fri 09:00–18:00 · Sat 10:00–14:00');
    expect(weekLine({ ...workdays, wednesday: [], saturday: short, sunday: short })).toBe('Mon, Tue 09:00–18:00 · Thu, Fri 09:00–18:00 · Sat, Sun 10:00–14:00');
  });

  it('says every day, and that nothing is open', () => {
    expect(weekLine({ ...workdays, saturday: day, sunday: day })).toBe('Every day 09:00–18:00');
    expect(weekLine({})).toBe('closed');
  });

  it('speaks Chinese', async () => {
    await speak('zh');
    expect(weekLine({ ...workdays, saturday: short, sunday: short })).toBe('周一至周五 09:00–18:00 · 周六、周日 10:00–14:00');
  });

  it('knows the weekday of a date', () => {
    expect(weekdayOf('2026-11-29')).toBe('sunday');
    expect(weekdayOf('2026-11-30')).toBe('monday');
  });
});
