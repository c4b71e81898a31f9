import { words } from '../shared/language';

const minute = 60_000;

/** A span of time in one or two units: 45 min, 3 h 10 min, 2 d 4 h. */
export function span(milliseconds: number): string {
  const t = words.value.time;
  const minutes = Math.max(0, Math.round(milliseconds / minute));
  if (minutes < 1) return t.seconds(Math.max(0, Math.round(milliseconds / 1000)));
  const days = Math.floor(minutes / 1440);
  const hours = Math.floor((minutes % 1440) / 60);
  const rest = minutes % 60;
  if (days >= 3 || (days > 0 && hours === 0)) return t.days(days);
  if (days > 0) return `${t.days(days)} ${t.hours(hours)}`;
  if (hours >= 10 || (hours > 0 && rest === 0)) return t.hours(hours);
  return hours > 0 ? `${t.hours(hours)} ${t.minutes(rest)}` : t.minutes(rest);
}

/** A promise is said in the largest unit that divides it. */
export function promise(milliseconds: number): string {
  const t = words.value.time;
  const minutes = Math.round(milliseconds / minute);
  if (minutes >= 2880 && minutes % 1440 === 0) return t.days(minutes / 1440);
  if (minutes >= 60 && minutes % 60 === 0) return t.hours(minutes / 60);
  return minutes >= 60 ? span(milliseconds) : t.minutes(minutes);
}

const parts = /^P(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?)?$/;

/** Minutes of an ISO 8601 duration of days, hours and minutes; undefined where it is none. */
export function minutesOf(duration: string): number | undefined {
  const found = parts.exec(duration);
  if (!found || duration === 'P' || duration.endsWith('T')) return undefined;
  const [days, hours, minutes, seconds] = found.slice(1).map((part) => Number(part ?? 0)) as [number, number, number, number];
  return days * 1440 + hours * 60 + minutes + seconds / 60;
}

/** How long before a deadline, in words and to the minute. */
export function leadText(lead: string): string {
  const t = words.value.time;
  const minutes = Math.round(minutesOf(lead) ?? 0);
  const exact = minutes < 60 || minutes % 60 === 0;
  return exact ? promise(minutes * minute) : `${t.hours(Math.floor(minutes / 60))} ${t.minutes(minutes % 60)}`;
}
