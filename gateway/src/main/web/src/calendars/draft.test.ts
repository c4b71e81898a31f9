import { describe, expect, it } from 'vitest';
import { fromCalendar, likeMonday, newDraft, readable, takeOver, toRequest, type Day } from './draft';

const today = '2026-11-29';
const aDay = (date: string, name: string, more: Partial<Day> = {}): Day => ({ date, name, hours: [], past: false, ...more });

describe('a calendar that is edited', () => {
  it('is sent with its days in order, its times written out and its names without blanks', () => {
    const draft = { ...newDraft(), name: ' Desk ', days: [aDay('2026-12-25', 'Christmas '), aDay('2026-12-24', 'Half', { hours: [{ from: '9', to: '0' }] })] };
    const { name, week, days } = toRequest(draft);
    expect(name).toBe('Desk');
    expect(week.saturday).toEqual([]);
    expect(days).toEqual([{ date: '2026-12-24', name: 'Half', hours: [{ from: '09:00', to: '24:00' }] }, { date: '2026-12-25', name: 'Christmas', hours: [] }]);
  });

  it('takes days that the contract leaves out as closed, and knows those gone by', () => {
    const draft = fromCalendar({ id: 'cal_1', version: 1, name: 'Desk', zone: 'UTC', week: {}, days: [{ date: '2026-11-28', name: 'Yesterday' }, { date: today, name: 'Today' }], changedAt: '', changedBy: { id: 'usr_1', name: 'Ann' } }, today);
    expect(draft.week.sunday).toEqual([]);
    expect(draft.days.map(({ past }) => past)).toEqual([true, false]);
  });

  it('can be sent once every time, date and name is there', () => {
    const draft = newDraft();
    expect(readable(draft)).toBe(true);
    expect(readable({ ...draft, week: { ...draft.week, monday: [{ from: '09:00', to: 'late' }] } })).toBe(false);
    expect(readable({ ...draft, days: [aDay('', 'Some day')] })).toBe(false);
    expect(readable({ ...draft, days: [aDay(today, ' ')] })).toBe(false);
  });

  it('gives Monday to the other workdays alone', () => {
    const monday = [{ from: '08:00', to: '12:00' }];
    const week = likeMonday({ ...newDraft().week, monday });
    expect([week.tuesday, week.friday, week.saturday]).toEqual([monday, monday, []]);
    expect(week.tuesday[0]).not.toBe(monday[0]);
  });
});

describe('days of a file that are taken over', () => {
  const there = [aDay('2026-12-24', 'Ours', { hours: [{ from: '09:00', to: '12:00' }] }), aDay('2027-01-01', 'New Year')];

  it('stand between those that are there', () => {
    expect(takeOver(there, [{ date: '2026-12-25', name: 'Christmas' }], today).map(({ date }) => date)).toEqual(['2026-12-24', '2026-12-25', '2027-01-01']);
  });

  it('replace the same date, hours included', () => {
    expect(takeOver(there, [{ date: '2026-12-24', name: 'Christmas Eve' }], today)[0]).toEqual(aDay('2026-12-24', 'Christmas Eve'));
    expect(takeOver(there, [{ date: '2026-12-24', name: '补班', hours: [{ from: '09:00', to: '18:00' }] }], today)[0]!.hours).toHaveLength(1);
  });

  it('leave all else as it is', () => {
    expect(takeOver(there, [], today)).toEqual(there);
    expect(there).toHaveLength(2);
  });
});
