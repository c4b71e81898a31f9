import { signal } from '@preact/signals';
import type { Notification as Alert } from '@api/notification';
import { me } from '../session/session';
import { keep, kept } from '../shared/kept';
import { go } from '../shared/router';
import { waits } from './quiet';
import { told } from './told';

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

/** Shows what has come since the last look, while nobody looks at the page; what waits for the end of quiet hours comes with a later look. Several open pages show one message together, by its tag. */
export function tellNew(alerts: readonly Alert[]): void {
  const ready = alerts.filter((alert) => !waits(alert, me.value?.user, Date.now()) || known?.has(alert.id));
  const fresh = known ? ready.filter((alert) => !alert.readAt && !known!.has(alert.id)) : [];
  known = new Set(ready.map(({ id }) => id));
  if (desktop.value && document.hidden) fresh.forEach(show);
}

function show(a: Alert): void {
  const { title, body, path } = told(a);
  const message = new Notification(title, { body, tag: a.id });
  message.onclick = () => {
    window.focus();
    go(path);
    message.close();
  };
}
