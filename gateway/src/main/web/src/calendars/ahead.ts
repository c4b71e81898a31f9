import type { OpenHours } from '@api/response';
import type { Draft } from './draft';
import { span } from './hours';
import { weekdayOf } from './week';

/** One day to come: when it is open, and where on its 24 hours that lies; a night before reaches into it. */
export interface Ahead { date: string; name?: string; hours: OpenHours[]; bars: [from: number, to: number][]; minutes: number }

const dayLong = 86_400_000;
const minutesADay = 1440;

export function plus(date: string, days: number): string {
  return new Date(Date.parse(`${date}T00:00:00Z`) + days * dayLong).toISOString().slice(0, 10);
}

/** The next days of a calendar as it is edited, from `today` on. What is not yet a time counts as closed. */
export function ahead(draft: Draft, today: string, count = 14): Ahead[] {
  return Array.from({ length: count }, (_, i) => {
    const date = plus(today, i);
    const special = draft.days.find((day) => day.date === date);
    const hours = on(draft, date);
    const before = spans(on(draft, plus(date, -1))).filter(([, to]) => to > minutesADay).map(([from, to]): [number, number] => [Math.max(0, from - minutesADay), to - minutesADay]);
    const bars = [...before, ...spans(hours)].map(([from, to]): [number, number] => [from, Math.min(to, minutesADay)]);
    return { date, hours, bars, minutes: bars.reduce((sum, [from, to]) => sum + to - from, 0), ...(special && { name: special.name }) };
  });
}

function on(draft: Draft, date: string): OpenHours[] {
  return draft.days.find((day) => day.date === date)?.hours ?? draft.week[weekdayOf(date)];
}

function spans(hours: readonly OpenHours[]): [number, number][] {
  return hours.map(span).filter((one) => one !== undefined);
}
