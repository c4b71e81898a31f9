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

type Shape = 'time' | 'day' | 'dayTime' | 'full';

const shapes: Record<Shape, Intl.DateTimeFormatOptions> = {
  time: { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' },
  day: { day: 'numeric', month: 'short' },
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

/** As short as the distance allows: the time today, else the day with it, with the year where it is another one. */
export function near(instant: string, now: number): string {
  const then = Date.parse(instant);
  if (show(then, 'day') === show(now, 'day') && Math.abs(then - now) < 86_400_000 * 2) return show(then, 'time');
  return new Date(then).getFullYear() === new Date(now).getFullYear() ? show(then, 'dayTime') : yearly(then);
}

function yearly(then: number): string {
  return new Intl.DateTimeFormat(locale.value, { day: 'numeric', month: 'short', year: 'numeric', timeZone: zone.value }).format(then);
}
