import { useState } from 'preact/hooks';
import { RoomKind, type ConnectedChannel, type RoomLanguage } from '@api/notification';
import { LanguageSelect } from '../people/invite';
import { teams } from '../people/known';
import { adminApi } from '../shared/adminApi';
import { etag } from '../shared/api';
import { CopyButton } from '../shared/bits';
import { Checks } from '../shared/checks';
import { Field, Wrong } from '../shared/field';
import { useSubmit, valueOf } from '../shared/form';
import { language, words } from '../shared/language';
import { Modal } from '../shared/modal';
import { Sure } from '../shared/sure';
import { complain, tell } from '../shared/toasts';
import { ZoneSelect, ownZone } from '../shared/zones';
import { channelWords } from './channelWords';
import { signingKey, thresholdsIn } from './thresholds';

const signed: readonly RoomKind[] = ['DINGTALK', 'FEISHU', 'WEBHOOK'];

interface Props { channel: ConnectedChannel | undefined; onDone: () => Promise<void>; onClose: () => void }

/** Connects a room, or changes what it hears; address and secret only ever go in. */
export function EditChannel({ channel, onDone, onClose }: Props) {
  const t = channelWords.value;
  const [kind, setKind] = useState<RoomKind>(channel?.kind ?? (language.value === 'zh' ? 'DINGTALK' : 'SLACK'));
  const [name, setName] = useState(channel?.name ?? '');
  const [url, setUrl] = useState('');
  const [secret, setSecret] = useState('');
  const [spoken, setSpoken] = useState<string>(channel?.language ?? (language.value === 'zh' ? 'zh-CN' : 'en'));
  const [zone, setZone] = useState(channel?.zone ?? ownZone());
  const [teamIds, setTeamIds] = useState<string[]>(channel?.teamIds ?? []);
  const [asMail, setAsMail] = useState(!channel?.thresholds.length);
  const [percents, setPercents] = useState(channel?.thresholds.join(', ') ?? '');
  const [enabled, setEnabled] = useState(channel?.enabled ?? true);
  const thresholds = asMail ? [] : thresholdsIn(percents);
  const { busy, problem, submit } = useSubmit(async () => {
    const told = { name: name.trim(), language: spoken as RoomLanguage, zone, teamIds, thresholds: thresholds!, enabled };
    const address = url.trim() ? { url: url.trim(), ...(secret.trim() && { secret: secret.trim() }) } : undefined;
    if (channel) await adminApi.channels.changeChannel({ id: channel.id, ifMatch: etag(channel.version), channelChange: { ...told, ...address } });
    else await adminApi.channels.connectChannel({ newChannel: { ...told, kind, url: '', ...address } });
    tell(channel ? words.value.common.saved : t.connected(told.name));
    await onDone();
    onClose();
  });
  return (
    <Modal title={channel?.name ?? t.add} onClose={onClose}>
      <form class="form" onSubmit={submit}>
        <Wrong problem={problem} />
        {!channel && (
          <Field label={t.kind} name="kind" problem={problem}>
            <select class="input" value={kind} onChange={(event) => setKind(valueOf(event) as RoomKind)}>{Object.values(RoomKind).map((one) => <option key={one} value={one}>{t.kinds[one]}</option>)}</select>
          </Field>
        )}
        <Field label={t.name} hint={t.nameHint} name="name" problem={problem}><input class="input" autofocus maxLength={80} value={name} onInput={(event) => setName(valueOf(event))} /></Field>
        <Field label={t.url} hint={channel ? t.urlKept(channel.host, channel.urlEnd) : t.where[kind]} name="url" problem={problem}><input class="input mono" type="url" autocomplete="off" maxLength={2000} value={url} onInput={(event) => setUrl(valueOf(event))} /></Field>
        {signed.includes(kind) && (!channel || url.trim()) && (
          <Field label={t.secret} hint={t.secretHint[kind]} name="secret" problem={problem}><input class="input mono" autocomplete="off" maxLength={200} value={secret} onInput={(event) => setSecret(valueOf(event))} /></Field>
        )}
        {kind === 'WEBHOOK' && (!channel || url.trim()) && <div class="actions"><button type="button" class="button small" onClick={() => setSecret(signingKey())}>{t.generate}</button>{secret && <CopyButton text={secret} />}</div>}
        <div class="two">
          <Field label={t.language} name="language" problem={problem}><LanguageSelect value={spoken} onChange={setSpoken} /></Field>
          <Field label={t.zone} name="zone" problem={problem}><ZoneSelect value={zone} onChange={setZone} /></Field>
        </div>
        {teams.value.length > 0 && <Checks legend={t.teams} hint={t.teamsHint} chosen={teamIds} onChange={setTeamIds} wrong={problem?.at('teamIds')} options={teams.value.map((team) => ({ value: team.id, label: team.name }))} />}
        <Field label={t.thresholds} name="thresholds" problem={problem}>
          <select class="input" value={asMail ? 'mail' : 'own'} onChange={(event) => setAsMail(valueOf(event) === 'mail')}><option value="mail">{t.asMail}</option><option value="own">{t.atThresholds}</option></select>
        </Field>
        {!asMail && <Field label={t.percent} hint={t.percentHint} name="percents" problem={problem}><input class="input" inputMode="numeric" maxLength={100} value={percents} onInput={(event) => setPercents(valueOf(event))} /></Field>}
        <label class="check"><input type="checkbox" checked={enabled} onChange={(event) => setEnabled(event.currentTarget.checked)} /><span>{t.enabled}</span></label>
        <div class="actions">
          {channel && <Remove channel={channel} onDone={onDone} onClose={onClose} />}
          <span class="grow" />
          <button class="button primary" disabled={busy || !name.trim() || !thresholds || (!channel && !url.trim())}>{channel ? words.value.common.save : t.add}</button>
        </div>
      </form>
    </Modal>
  );
}

function Remove({ channel, onDone, onClose }: { channel: ConnectedChannel; onDone: () => Promise<void>; onClose: () => void }) {
  const t = channelWords.value;
  const remove = () => adminApi.channels.removeChannel({ id: channel.id, ifMatch: etag(channel.version) })
    .then(() => { tell(t.removed(channel.name)); onClose(); }).then(onDone).catch(complain);
  return <Sure label={words.value.common.remove} sure={t.removeSure} onSure={remove} />;
}
