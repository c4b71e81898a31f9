import { signal } from '@preact/signals';
import { locale } from './language';

/** The zone of the person who is signed in; undefined means the browser's own. */
export const zone = signal<string | undefined>(undefined);

/** A zone this browser knows; any other is its own. */
export function asZone(name: string): string | undefined {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone;
  } catch {
    return undefined;
  }
}

type Shape = 'time' | 'day' | 'year' | 'dayTime' | 'full';

const shapes: Record<Shape, Intl.DateTimeFormatOptions> = {
  time: { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' },
  day: { day: 'numeric', month: 'short' },
  year: { year: 'numeric' },
  dayTime: { day: 'numeric', month: 'short', hour: '2-digit', minute: '2-digit', hourCycle: 'h23' },
  full: { day: 'numeric', month: 'short', year: 'numeric', hour: '2-digit', minute: '2-digit', second: '2-digit', hourCycle: 'h23' },
};
const formats = new Map<string, Intl.DateTimeFormat>();

export function show(instant: string | number, shape: Shape): string {
  const key = `${locale.value} ${zone.value} ${shape}`;
  let format = formats.get(key);
  if (!format) formats.set(key, format = new Intl.DateTimeFormat(locale.value, { ...shapes[shape], timeZone: zone.value }));
  return format.format(typeof instant === 'number' ? instant : Date.parse(instant));
}

/** The instant at which a clock in the person's zone, or in another one, shows this day and time, written as 2026-03-01T09:30. */
export function instantAt(local: string, where = zone.value): string {
  const shown = Date.parse(`${local}Z`);
  // Twice: the first guess may lie on the other side of a change of the clocks.
  const guess = shown - aheadOfUtc(shown, where);
  return new Date(shown - aheadOfUtc(guess, where)).toISOString();
}

/** What a clock there shows at this instant, as 2026-03-01T09:30:00. */
export function clockAt(instant: string, where = zone.value): string {
  const at = Date.parse(instant);
  return new Date(at + aheadOfUtc(at, where)).toISOString().slice(0, 19);
}

/** The day in the person's zone, as a date field wants it. */
export function dayOf(instant: string): string {
  return clockAt(instant).slice(0, 10);
}

function aheadOfUtc(at: number, where: string | undefined): number {
  const parts = new Intl.DateTimeFormat('en', { timeZone: where, hourCycle: 'h23', year: 'numeric', month: 'numeric', day: 'numeric', hour: 'numeric', minute: 'numeric', second: 'numeric' }).formatToParts(at);
  const part = (type: Intl.DateTimeFormatPartTypes) => Number(parts.find((one) => one.type === type)?.value);
  return Date.UTC(part('year'), part('month') - 1, part('day'), part('hour'), part('minute'), part('second')) - Math.floor(at / 1000) * 1000;
}

/** As short as the distance allows: the time today, else the day with it, with the year where it is another one. */
export function near(instant: string, now: number): string {
  const then = Date.parse(instant);
  if (show(then, 'day') === show(now, 'day') && Math.abs(then - now) < 86_400_000 * 2) return show(then, 'time');
  return show(then, 'year') === show(now, 'year') ? show(then, 'dayTime') : yearly(then);
}

function yearly(then: number): string {
  return new Intl.DateTimeFormat(locale.value, { day: 'numeric', month: 'short', year: 'numeric', timeZone: zone.value }).format(then);
}
