import { useEffect, useState } from 'preact/hooks';
import type { ConnectedChannel } from '@api/notification';
import { loadTeams, teamNames } from '../people/known';
import { adminApi } from '../shared/adminApi';
import { Empty, Failed, Skeleton, When } from '../shared/bits';
import { Bell } from '../shared/icons';
import { words } from '../shared/language';
import { useLoad } from '../shared/load';
import { complain, tell } from '../shared/toasts';
import { channelWords } from './channelWords';
import { EditChannel } from './editChannel';

/** The rooms that hear of deadlines, and how it goes with each. */
export function Channels() {
  const t = channelWords.value;
  const [edited, setEdited] = useState<ConnectedChannel | 'new'>();
  const channels = useLoad(() => adminApi.channels.listChannels().then(({ items }) => items));
  useEffect(() => { loadTeams().catch(complain); }, []);
  return (
    <div class="page">
      <header>
        <div><h1>{t.title}</h1><p>{t.hint}</p></div>
        <button class="button primary" onClick={() => setEdited('new')}>{t.add}</button>
      </header>
      {channels.problem && <Failed problem={channels.problem} onRetry={channels.reload} />}
      {!channels.data && !channels.problem && <Skeleton />}
      {channels.data?.length === 0 && <div class="card"><Empty icon={<Bell />} title={t.none}>{t.noneHint}</Empty></div>}
      {channels.data && channels.data.length > 0 && (
        <div class="card scroll-x">
          <table class="table">
            <thead><tr><th>{t.name}</th><th>{t.to}</th><th>{t.hears}</th><th>{t.state}</th><th><span class="unseen">{words.value.common.edit}</span></th></tr></thead>
            <tbody>{channels.data.map((channel) => <Line key={channel.id} channel={channel} onEdit={() => setEdited(channel)} onChanged={channels.reload} />)}</tbody>
          </table>
        </div>
      )}
      {edited && <EditChannel channel={edited === 'new' ? undefined : edited} onDone={channels.reload} onClose={() => setEdited(undefined)} />}
    </div>
  );
}

function Line({ channel, onEdit, onChanged }: { channel: ConnectedChannel; onEdit: () => void; onChanged: () => Promise<void> }) {
  const t = channelWords.value;
  const [busy, setBusy] = useState(false);
  const test = async () => {
    setBusy(true);
    await adminApi.channels.testChannel({ id: channel.id }).then(({ ok, outcome, message }) => tell(ok ? t.outcome[outcome] : `${t.outcome[outcome]} (${message})`)).then(onChanged).catch(complain);
    setBusy(false);
  };
  return (
    <tr class={channel.enabled ? undefined : 'faded'}>
      <td><b>{channel.name}</b><small>{t.kinds[channel.kind]}</small></td>
      <td class="mono" data-of={t.to}>{channel.host}<small>…{channel.urlEnd}</small></td>
      <td data-of={t.hears}>{teamNames(channel.teamIds).join(' · ') || <span class="soft">{t.everybody}</span>}<small>{channel.thresholds.length ? t.at(channel.thresholds.join(', ')) : t.asMail}</small></td>
      <td data-of={t.state}><State of={channel} /></td>
      <td class="end">
        <div class="actions tight">
          <button class="button small" disabled={busy} aria-label={`${t.test}: ${channel.name}`} onClick={test}>{busy ? t.testing : t.test}</button>
          <button class="button small" aria-label={`${words.value.common.edit}: ${channel.name}`} onClick={onEdit}>{words.value.common.edit}</button>
        </div>
      </td>
    </tr>
  );
}

function State({ of: channel }: { of: ConnectedChannel }) {
  const t = channelWords.value;
  const { switchedOff, failure, workedAt } = channel.state;
  if (switchedOff) return <span class="over">{t.switchedOff}<small>{switchedOff}</small></span>;
  if (!channel.enabled) return <span class="soft">{t.off}</span>;
  if (failure) return <span class="over">{t.failing} <When at={failure.since} /><small>{failure.reason}</small></span>;
  return <span class="soft">{workedAt ? <>{t.worked} <When at={workedAt} /></> : t.unused}</span>;
}
