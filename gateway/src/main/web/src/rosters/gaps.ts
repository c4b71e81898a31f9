import type { Shift } from '@api/notification';
import { nameOf, weekdays } from '../calendars/week';

const day = 1440;
const week = 7 * day;

/** Minutes of a week from Monday on; one that runs over the end of the week goes on beyond it. */
export interface Gap { from: number; to: number }

export function minuteOf(time: string): number {
  return Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
}

/** When nobody is on call, by the clock on the wall; a week in which it changes is like every other. */
export function gaps(shifts: readonly Pick<Shift, 'days' | 'from' | 'to'>[]): Gap[] {
  const covered = shifts.flatMap(stretches).sort((a, b) => a.from - b.from);
  if (covered.length === 0) return [{ from: 0, to: week }];
  const found: Gap[] = [];
  let reached = 0;
  for (const { from, to } of covered) {
    if (from > reached) found.push({ from: reached, to: from });
    reached = Math.max(reached, to);
  }
  if (reached < week) found.push({ from: reached, to: week });
  return overSunday(found);
}

function stretches({ days, from, to }: Pick<Shift, 'days' | 'from' | 'to'>): Gap[] {
  const start = minuteOf(from);
  const length = ((minuteOf(to) - start + day - 1) % day) + 1;
  return days.flatMap((name) => {
    const begins = weekdays.indexOf(name.toLowerCase() as typeof weekdays[number]) * day + start;
    const ends = begins + length;
    return ends > week ? [{ from: begins, to: week }, { from: 0, to: ends - week }] : [{ from: begins, to: ends }];
  });
}

/** What ends with Sunday and goes on with Monday is one gap. */
function overSunday(found: Gap[]): Gap[] {
  const [first] = found;
  const last = found.at(-1);
  if (!first || !last || first === last || first.from > 0 || last.to < week) return found;
  return [...found.slice(1, -1), { from: last.from, to: week + first.to }];
}

/** Such as Mon 17:00 – Tue 09:00. */
export function gapText({ from, to }: Gap): string {
  return `${moment(from)} – ${moment(to)}`;
}

function moment(minute: number): string {
  const of = minute % week;
  return `${nameOf(weekdays[Math.floor(of / day)]!, 'short')} ${timeOf(of % day)}`;
}

function timeOf(minute: number): string {
  return `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;
}
