import type { OpenHours } from '@api/response';
import { calendarWords } from './calendarWords';

const day = 1440;
const written = /^(\d{1,2})(?:[:：.]?(\d{2}))?$/;

/** Minutes since midnight, 0 to 1440; undefined where it is no time of a day. */
export function minutesOfDay(text: string): number | undefined {
  const found = written.exec(text.trim());
  if (!found) return undefined;
  const minutes = Number(found[1]) * 60 + Number(found[2] ?? 0);
  return Number(found[2] ?? 0) < 60 && minutes <= day ? minutes : undefined;
}

export function timeOf(minutes: number): string {
  return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
}

/** What somebody typed as a time, as the contract writes it: 9 and 930 are 09:00 and 09:30. What is no time stays as it is. */
export function asTime(text: string, which: 'from' | 'to'): string {
  const minutes = minutesOfDay(text);
  if (minutes === undefined || (which === 'from' && minutes === day)) return text.trim();
  return timeOf(which === 'to' && minutes === 0 ? day : minutes);
}

export function isTime(text: string, which: 'from' | 'to'): boolean {
  const minutes = minutesOfDay(text);
  return minutes !== undefined && (which === 'to' || minutes < day);
}

/** Minutes of a stretch since the midnight it begins after; an end that is not later lies on the next day. Undefined while one end is no time. */
export function span({ from, to }: OpenHours): [from: number, to: number] | undefined {
  if (!isTime(from, 'from') || !isTime(to, 'to')) return undefined;
  const [start, end] = [minutesOfDay(from)!, minutesOfDay(to)!];
  return [start, end > start ? end : end + day];
}

/** Whether it ends after midnight. */
export function overnight(hours: OpenHours): boolean {
  return (span(hours)?.[1] ?? 0) > day;
}

/** The hours of one day in words: 09:00–12:00, 13:00–18:00. */
export function said(hours: readonly OpenHours[] | undefined): string {
  const t = calendarWords.value;
  if (!hours || hours.length === 0) return t.closed;
  return hours.map((one) => (overnight(one) ? t.night(one.from, one.to) : `${one.from}–${one.to}`)).join(t.and);
}

/** What a day is offered that is to open, or to open once more. */
export function following(hours: readonly OpenHours[]): OpenHours {
  const last = hours.at(-1) && span(hours.at(-1)!)?.[1];
  if (last === undefined) return { from: '09:00', to: '18:00' };
  const from = Math.min(last + 60, day - 60);
  return { from: timeOf(from), to: timeOf(Math.min(from + 240, day)) };
}
