import { signal } from '@preact/signals';
import { useEffect, useState } from 'preact/hooks';
import type { Notification } from '@api/notification';
import { api } from '../shared/api';
import { Drop } from '../shared/drop';
import { Bell } from '../shared/icons';
import { kept } from '../shared/kept';
import { words } from '../shared/language';
import { lazy } from '../shared/lazy';
import { complain } from '../shared/toasts';
import { counts } from '../queue/counts';
import './alerts.css';

export const alerts = signal<{ items: readonly Notification[]; unread: number } | undefined>(undefined);
const every = 20_000;
const List = lazy(() => import('./list').then((m) => m.List));
/** Whether somebody wants new alerts shown outside the page too; what that takes is fetched only then. */
const outside = () => kept('desktop') === 'on';

export async function load(): Promise<void> {
  const { items, unread } = await api.alerts.listNotifications({ limit: 30 });
  alerts.value = { items, unread };
  if (outside()) (await import('./desktop')).tellNew(items);
}

/** The bell: how many alerts are unread, and the list of them. New ones come with a change of the counts or within seconds. */
export function Alerts() {
  const t = words.value.alerts;
  const [opened, setOpened] = useState(false);
  const late = counts.value && counts.value.overdue + counts.value.atRisk;
  useEffect(() => { load().catch(() => undefined); }, [late]);
  useEffect(() => {
    const timer = setInterval(() => { if (!document.hidden || outside()) load().catch(() => undefined); }, every);
    return () => clearInterval(timer);
  }, []);
  const unread = alerts.value?.unread ?? 0;
  return (
    <Drop class="button icon flat bell" title={unread ? t.unread(unread) : t.title} onOpen={() => { setOpened(true); load().catch(complain); }} label={<><Bell />{unread > 0 && <b aria-hidden="true">{unread > 99 ? '99+' : unread}</b>}</>}>
      {(close) => <div class="alerts">{opened && <List close={close} />}</div>}
    </Drop>
  );
}
