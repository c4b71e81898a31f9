import type { Notification } from '@api/notification';
import { api } from '../shared/api';
import { Empty, Stars, When } from '../shared/bits';
import { now } from '../shared/clock';
import { near } from '../shared/dates';
import { Done } from '../shared/icons';
import { words } from '../shared/language';
import { complain } from '../shared/toasts';
import { alerts, load, pathOf } from './alerts';
import { alertWords } from './alertWords';
import { said } from './because';

/** What the bell shows when it is opened. */
export function List({ close }: { close: () => void }) {
  const t = alertWords.value;
  const { items = [], unread = 0 } = alerts.value ?? {};
  const readAll = () => api.alerts.readAllNotifications().then(load).catch(complain);
  return (
    <>
      <div class="alerts-head"><h2>{words.value.alerts.title}</h2>{unread > 0 && <button class="link" onClick={readAll}>{t.readAll}</button>}</div>
      {items.length === 0 && <Empty icon={<Done />} title={t.none}>{t.noneHint}</Empty>}
      <ul>{items.map((alert) => <Alert key={alert.id} alert={alert} close={close} />)}</ul>
    </>
  );
}

function Alert({ alert: a, close }: { alert: Notification; close: () => void }) {
  const t = alertWords.value;
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
        {a.because?.map((one, i) => <span key={i} class="about">{said(one)}</span>)}
        {!a.readAt && <span class="unseen">{t.isNew}</span>}
      </a>
    </li>
  );
}

function Chip({ of: { alert, outage } }: { of: Notification }) {
  const t = alertWords.value;
  if (outage?.over) return <span class="chip safe"><i aria-hidden="true">●</i>{t.back(outage.channelName)}</span>;
  if (outage) return <span class="chip over"><i aria-hidden="true">▲</i>{t.out(outage.channelName)}</span>;
  if (!alert) return null;
  const missed = alert.threshold >= 100;
  return <span class={`chip ${missed ? 'over' : 'risk'}`}><i aria-hidden="true">{missed ? '▲' : '◐'}</i>{missed ? t.missed : t.passed(alert.threshold)}</span>;
}
