import type { QuietHours, User } from '@api/gateway';
import type { Alert, Notification } from '@api/notification';
import { clockAt, instantAt } from '../shared/dates';

const day = 86_400_000;
const names = ['SUNDAY', 'MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY'];

/** When the quiet that holds now ends; undefined where none does. A night belongs to the day on which it begins. */
export function quietUntil({ days, from, to }: QuietHours, now: number, zone: string): number | undefined {
  const noon = Date.parse(`${clockAt(new Date(now).toISOString(), zone).slice(0, 10)}T12:00:00Z`);
  for (const begins of [noon - day, noon]) {
    const date = (at: number) => new Date(at).toISOString().slice(0, 10);
    if (!days.some((name) => name === names[new Date(begins).getUTCDay()])) continue;
    const start = Date.parse(instantAt(`${date(begins)}T${from}`, zone));
    const end = Date.parse(instantAt(`${date(to > from ? begins : begins + day)}T${to}`, zone));
    if (start <= now && now < end) return end;
  }
  return undefined;
}

/** Whether an alert waits because its reader wants to be left alone: not if a deadline is before the end, and not if something is out of order. */
export function waits(alert: Notification, user: Pick<User, 'quietHours' | 'zone'> | undefined, now: number): boolean {
  const end = user?.quietHours && quietUntil(user.quietHours, now, user.zone);
  return Boolean(end && canWait(alert, end));
}

function canWait({ alert, gap, forecast }: Notification, end: number): boolean {
  if (gap) return true;
  const first = forecast ? forecast.cases[0]?.dueAt : alert && lastMoment(alert);
  return first !== undefined && Date.parse(first) >= end;
}

/** A holder's time can wait as long as the customer can; a marketplace that closes and a promise that is broken cannot. */
function lastMoment({ clock, threshold, dueAt, replyDueAt = dueAt }: Alert): string | undefined {
  const over = threshold >= 100;
  if (clock === 'FIRST_REPLY' && over) return undefined;
  return clock === 'MARKETPLACE_WINDOW' && !over && dueAt < replyDueAt ? dueAt : replyDueAt;
}
