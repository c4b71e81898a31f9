import { signal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { Notification } from '@api/notification';
import { api } from '../shared/api';
import { Empty, Stars, When } from '../shared/bits';
import { now } from '../shared/clock';
import { near } from '../shared/dates';
import { Drop } from '../shared/drop';
import { Bell, Done } from '../shared/icons';
import { words } from '../shared/language';
import { complain } from '../shared/toasts';
import { counts } from '../queue/counts';
import './alerts.css';

const alerts = signal<{ items: readonly Notification[]; unread: number } | undefined>(undefined);
const every = 20_000;

async function load(): Promise<void> {
  const { items, unread } = await api.alerts.listNotifications({ limit: 30 });
  alerts.value = { items, unread };
}

/** The bell: how many alerts are unread, and the list of them. New ones come with a change of the counts or within seconds. */
export function Alerts() {
  const t = words.value.alerts;
  const late = counts.value && counts.value.overdue + counts.value.atRisk;
  useEffect(() => { load().catch(() => undefined); }, [late]);
  useEffect(() => {
    const timer = setInterval(() => { if (!document.hidden) load().catch(() => undefined); }, every);
    return () => clearInterval(timer);
  }, []);
  const unread = alerts.value?.unread ?? 0;
  return (
    <Drop class="button icon flat bell" title={unread ? t.unread(unread) : t.title} onOpen={() => load().catch(complain)} label={<><Bell />{unread > 0 && <b aria-hidden="true">{unread > 99 ? '99+' : unread}</b>}</>}>
      {(close) => <List close={close} />}
    </Drop>
  );
}

function List({ close }: { close: () => void }) {
  const t = words.value.alerts;
  const { items = [], unread = 0 } = alerts.value ?? {};
  const readAll = () => api.alerts.readAllNotifications().then(load).catch(complain);
  return (
    <div class="alerts">
      <div class="alerts-head"><h2>{t.title}</h2>{unread > 0 && <button class="link" onClick={readAll}>{t.readAll}</button>}</div>
      {items.length === 0 && <Empty icon={<Done />} title={t.none}>{t.noneHint}</Empty>}
      <ul>{items.map((alert) => <Alert key={alert.id} alert={alert} close={close} />)}</ul>
    </div>
  );
}

function Alert({ alert: a, close }: { alert: Notification; close: () => void }) {
  const t = words.value.alerts;
  const missed = a.alert.threshold >= 100;
  const open = () => {
    close();
    if (!a.readAt) api.alerts.readNotification({ id: a.id }).then(load).catch(complain);
  };
  return (
    <li class={a.readAt ? undefined : 'fresh'}>
      <a href={`/queue?case=${a.caseId}`} onClick={open}>
        <span class={`chip ${missed ? 'over' : 'risk'}`}><i aria-hidden="true">{missed ? '▲' : '◐'}</i>{missed ? t.missed : t.passed(a.alert.threshold)}</span>
        <small><When at={a.at} />{a.alert.level !== undefined && ` · ${t.level(a.alert.level)}`}{a.alert.late && ` · ${t.late}`}</small>
        <span class="about">{a.rating !== undefined && <Stars rating={a.rating} />} {a.shopName} · {t.due(near(a.alert.dueAt, now.peek()))}</span>
        {!a.readAt && <span class="unseen">{t.isNew}</span>}
      </a>
    </li>
  );
}
