import type { Notification } from '@api/notification';
import { api } from '../shared/api';
import { Empty, Stars, When } from '../shared/bits';
import { Done } from '../shared/icons';
import { words } from '../shared/language';
import { complain } from '../shared/toasts';
import { alerts, load } from './alerts';
import { alertWords } from './alertWords';
import { said } from './because';
import { told } from './told';

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
  const { tone, glyph, title, body, path } = told(a);
  const open = () => {
    close();
    if (!a.readAt) api.alerts.readNotification({ id: a.id }).then(load).catch(complain);
  };
  return (
    <li class={a.readAt ? undefined : 'fresh'}>
      <a href={path} onClick={open}>
        <span class={`chip ${tone}`}><i aria-hidden="true">{glyph}</i>{title}</span>
        <small><When at={a.at} />{a.alert?.level !== undefined && ` · ${t.level(a.alert.level)}`}{a.alert?.late && ` · ${t.late}`}</small>
        <span class="about">{a.rating !== undefined && <Stars rating={a.rating} />} {body}</span>
        {a.because?.map((one, i) => <span key={i} class="about">{said(one)}</span>)}
        {!a.readAt && <span class="unseen">{t.isNew}</span>}
      </a>
    </li>
  );
}
