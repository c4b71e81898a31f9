import { signal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { Notification } from '@api/notification';
import { api } from '../shared/api';
import { Empty, Stars, When } from '../shared/bits';
import { now } from '../shared/clock';
import { near } from '../shared/dates';
import { Drop } from '../shared/drop';
import { Bell, Done } from '../shared/icons';
import { kept } from '../shared/kept';
import { words } from '../shared/language';
import { complain } from '../shared/toasts';
import { counts } from '../queue/counts';
import './alerts.css';

const alerts = signal<{ items: readonly Notification[]; unread: number } | undefined>(undefined);
const every = 20_000;
/** Whether somebody wants new alerts shown outside the page too; what that takes is fetched only then. */
const outside = () => kept('desktop') === 'on';

async function load(): Promise<void> {
  const { items, unread } = await api.alerts.listNotifications({ limit: 30 });
  alerts.value = { items, unread };
  if (outside()) (await import('./desktop')).tellNew(items, pathOf);
}

/** The bell: how many alerts are unread, and the list of them. New ones come with a change of the counts or within seconds. */
export function Alerts() {
  const t = words.value.alerts;
  const late = counts.value && counts.value.overdue + counts.value.atRisk;
  useEffect(() => { load().catch(() => undefined); }, [late]);
  useEffect(() => {
    const timer = setInterval(() => { if (!document.hidden || outside()) load().catch(() => undefined); }, every);
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
  const open = () => {
    close();
    if (!a.readAt) api.alerts.readNotification({ id: a.id }).then(load).catch(complain);
  };
  return (
    <li class={a.readAt ? undefined : 'fresh'}>
      <a href={pathOf(a)} onClick={open}>
        <Chip of={a} />
        <small><When at={a.at} />{a.alert?.level !== undefined && ` · ${t.level(a.alert.level)}`}{a.alert?.late && ` · ${t.late}`}</small>
        <span class="about">{a.rating !== undefined && <Stars rating={a.rating} />} {a.alert ? <>{a.shopName} · {t.due(near(a.alert.dueAt, now.peek()))}</> : a.outage?.reason}</span>
        {!a.readAt && <span class="unseen">{t.isNew}</span>}
      </a>
    </li>
  );
}

/** Where an alert leads. */
function pathOf(a: Notification): string {
  return a.outage ? '/settings/channels' : `/queue?case=${a.caseId}`;
}

function Chip({ of: { alert, outage } }: { of: Notification }) {
  const t = words.value.alerts;
  if (outage?.over) return <span class="chip safe"><i aria-hidden="true">●</i>{t.back(outage.channelName)}</span>;
  if (outage) return <span class="chip over"><i aria-hidden="true">▲</i>{t.out(outage.channelName)}</span>;
  if (!alert) return null;
  const missed = alert.threshold >= 100;
  return <span class={`chip ${missed ? 'over' : 'risk'}`}><i aria-hidden="true">{missed ? '▲' : '◐'}</i>{missed ? t.missed : t.passed(alert.threshold)}</span>;
}
