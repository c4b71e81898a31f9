import type { CalendarWeek, OpenHours } from '@api/response';
import { locale } from '../shared/language';
import { calendarWords } from './calendarWords';
import { said } from './hours';

export const weekdays = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] as const;
export type Weekday = typeof weekdays[number];
export type Week = Record<Weekday, OpenHours[]>;

/** A Monday; any would do. */
const someMonday = Date.UTC(2024, 0, 1);
const dayLong = 86_400_000;

export function nameOf(day: Weekday, length: 'short' | 'long' = 'short'): string {
  return new Intl.DateTimeFormat(locale.value, { weekday: length, timeZone: 'UTC' }).format(someMonday + weekdays.indexOf(day) * dayLong);
}

/** The weekday of a date such as 2026-12-24. */
export function weekdayOf(date: string): Weekday {
  return weekdays[(new Date(`${date}T00:00:00Z`).getUTCDay() + 6) % 7]!;
}

/** A day that the contract leaves out is closed. */
export function wholeWeek(week: CalendarWeek): Week {
  return Object.fromEntries(weekdays.map((day) => [day, week[day] ?? []])) as unknown as Week;
}

interface Run { days: Weekday[]; text: string }

/** The week in one line, days of the same hours together: Mon–Fri 09:00–18:00 · Sat 10:00–14:00. Closed days are not said. */
export function weekLine(week: CalendarWeek): string {
  const t = calendarWords.value;
  const open = runs(week).filter(({ days }) => (week[days[0]!]?.length ?? 0) > 0);
  if (open.length === 0) return t.closed;
  return open.map(({ days, text }) => `${together(days)} ${text}`).join(' · ');
}

function runs(week: CalendarWeek): Run[] {
  const found: Run[] = [];
  for (const day of weekdays) {
    const text = said(week[day]);
    const last = found.at(-1);
    if (last?.text === text) last.days.push(day);
    else found.push({ days: [day], text });
  }
  return found;
}

function together(days: readonly Weekday[]): string {
  const t = calendarWords.value;
  const [first, last] = [nameOf(days[0]!), nameOf(days.at(-1)!)];
  if (days.length === 7) return t.everyDay;
  if (days.length === 1) return first;
  return days.length === 2 ? t.both(first, last) : t.through(first, last);
}
