import type { Calendar, CalendarRequest, OpenHours, SpecialDay } from '@api/response';
import { ownZone } from '../shared/zones';
import { asTime, isTime } from './hours';
import { weekdays, wholeWeek, type Week } from './week';

/** A date that differs, as it is edited; no hours is closed. `past` is said once, so that no day moves away while its date is typed. */
export interface Day { date: string; name: string; hours: OpenHours[]; past: boolean }

/** A calendar as it is edited. */
export interface Draft { name: string; zone: string; week: Week; days: Day[] }

const usual: OpenHours = { from: '09:00', to: '18:00' };

export function newDraft(): Draft {
  return { name: '', zone: ownZone(), week: wholeWeek({ monday: [usual], tuesday: [usual], wednesday: [usual], thursday: [usual], friday: [usual] }), days: [] };
}

export function fromCalendar({ name, zone, week, days }: Calendar, today: string): Draft {
  return { name, zone, week: wholeWeek(week), days: days.map((day) => asDay(day, today)) };
}

function asDay({ date, name, hours }: SpecialDay, today: string): Day {
  return { date, name, hours: hours ?? [], past: date < today };
}

/** In the order in which the server counts days when it names one; those without a date come last. */
export function inOrder(days: readonly Day[]): Day[] {
  return days.toSorted((a, b) => (a.date || '9').localeCompare(b.date || '9'));
}

export function toRequest({ name, zone, week, days }: Draft): CalendarRequest {
  const eachDay = Object.fromEntries(weekdays.map((day) => [day, week[day].map(tidy)]));
  return { name: name.trim(), zone, week: eachDay, days: inOrder(days).map((day) => ({ date: day.date, name: day.name.trim(), hours: day.hours.map(tidy) })) };
}

function tidy({ from, to }: OpenHours): OpenHours {
  return { from: asTime(from, 'from'), to: asTime(to, 'to') };
}

/** Whether every time and every date can be sent. */
export function readable({ week, days }: Draft): boolean {
  const hours = [...weekdays.flatMap((day) => week[day]), ...days.flatMap((day) => day.hours)];
  return hours.every(({ from, to }) => isTime(from, 'from') && isTime(to, 'to')) && days.every(({ date, name }) => date !== '' && name.trim() !== '');
}

/** The days of Tuesday to Friday as Monday. */
export function likeMonday(week: Week): Week {
  const copy = () => week.monday.map((one) => ({ ...one }));
  return { ...week, tuesday: copy(), wednesday: copy(), thursday: copy(), friday: copy() };
}

/** The chosen days beside those that are there; a date that is there already is replaced. */
export function takeOver(days: readonly Day[], chosen: readonly SpecialDay[], today: string): Day[] {
  const dates = new Set(chosen.map(({ date }) => date));
  return inOrder([...days.filter(({ date }) => !dates.has(date)), ...chosen.map((day) => asDay(day, today))]);
}
