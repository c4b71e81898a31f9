import { signal } from '@preact/signals';
import type { Notification as Alert } from '@api/notification';
import { me } from '../session/session';
import { now } from '../shared/clock';
import { near } from '../shared/dates';
import { keep, kept } from '../shared/kept';
import { go } from '../shared/router';
import { alertWords } from './alertWords';
import { waits } from './quiet';

/** Whether this browser can show messages of its own, and whether the person forbade them there. */
export const canTell = (): boolean => 'Notification' in globalThis;
export const forbidden = (): boolean => canTell() && Notification.permission === 'denied';

/** Whether new alerts are shown outside the page too. */
export const desktop = signal(kept('desktop') === 'on' && canTell() && Notification.permission === 'granted');

/** Asks the person, which browsers allow only after a click; a no leaves it off. */
export async function switchDesktop(on: boolean): Promise<void> {
  desktop.value = on && (await Notification.requestPermission()) === 'granted';
  keep('desktop', desktop.value ? 'on' : undefined);
}

let known: Set<string> | undefined;

/** Where an alert leads. */
type Way = (alert: Alert) => string;

/** Shows what has come since the last look, while nobody looks at the page; what waits for the end of quiet hours comes with a later look. Several open pages show one message together, by its tag. */
export function tellNew(alerts: readonly Alert[], way: Way): void {
  const ready = alerts.filter((alert) => !waits(alert, me.value?.user, Date.now()) || known?.has(alert.id));
  const fresh = known ? ready.filter((alert) => !alert.readAt && !known!.has(alert.id)) : [];
  known = new Set(ready.map(({ id }) => id));
  if (desktop.value && document.hidden) fresh.forEach((alert) => show(alert, way));
}

function show(a: Alert, way: Way): void {
  const { title, body } = said(a);
  const message = new Notification(title, { body, tag: a.id });
  message.onclick = () => {
    window.focus();
    go(way(a));
    message.close();
  };
}

function said(a: Alert): { title: string; body: string } {
  const t = alertWords.value;
  if (a.outage) return { title: a.outage.over ? t.back(a.outage.channelName) : t.out(a.outage.channelName), body: a.outage.reason ?? '' };
  const { threshold, dueAt } = a.alert!;
  return { title: threshold >= 100 ? t.missed : t.passed(threshold), body: [a.shopName, t.due(near(dueAt, now.peek()))].filter(Boolean).join(' · ') };
}
