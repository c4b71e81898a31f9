import { useState } from 'preact/hooks';
import type { Invitation, Role } from '@api/gateway';
import { adminApi } from '../shared/adminApi';
import { CopyButton } from '../shared/bits';
import { now } from '../shared/clock';
import { near } from '../shared/dates';
import { Field, Wrong } from '../shared/field';
import { useSubmit, valueOf } from '../shared/form';
import { language, words } from '../shared/language';
import { Modal } from '../shared/modal';
import { ZoneSelect, ownZone } from '../shared/zones';
import { RolesAndTeams } from './roles';
import { peopleWords } from './peopleWords';

export function Invite({ onInvited, onClose }: { onInvited: () => void; onClose: () => void }) {
  const t = peopleWords.value;
  const [mail, setMail] = useState('');
  const [name, setName] = useState('');
  const [roles, setRoles] = useState<Role[]>(['AGENT']);
  const [teamIds, setTeamIds] = useState<string[]>([]);
  const [spoken, setSpoken] = useState(language.value === 'zh' ? 'zh-CN' : 'en');
  const [zone, setZone] = useState(ownZone());
  const [made, setMade] = useState<Invitation>();
  const { busy, problem, submit } = useSubmit(async () => {
    const { invitation } = await adminApi.users.inviteUser({ newUser: { mail: mail.trim(), name: name.trim(), roles, teamIds, language: spoken, zone } });
    setMade(invitation);
    onInvited();
  });
  if (made) return <Modal title={t.invited(name)} onClose={onClose}><InvitationLink invitation={made} onClose={onClose} /></Modal>;
  return (
    <Modal title={t.inviteTitle} onClose={onClose}>
      <form class="form" onSubmit={submit}>
        <Wrong problem={problem} />
        <Field label={peopleWords.value.name} name="name" problem={problem}><input class="input" autofocus autocomplete="off" maxLength={120} value={name} onInput={(event) => setName(valueOf(event))} /></Field>
        <Field label={t.mail} name="mail" problem={problem}><input class="input" type="email" autocomplete="off" maxLength={254} value={mail} onInput={(event) => setMail(valueOf(event))} /></Field>
        <RolesAndTeams roles={roles} onRoles={setRoles} teamIds={teamIds} onTeams={setTeamIds} problem={problem} />
        <div class="two">
          <Field label={t.language} name="language" problem={problem}><LanguageSelect value={spoken} onChange={setSpoken} /></Field>
          <Field label={t.zone} name="zone" problem={problem}><ZoneSelect value={zone} onChange={setZone} /></Field>
        </div>
        <div class="actions"><button class="button primary" disabled={busy || !mail.trim() || !name.trim() || roles.length === 0}>{t.inviteSend}</button></div>
      </form>
    </Modal>
  );
}

export function LanguageSelect({ value, onChange, ...rest }: { value: string; onChange: (tag: string) => void }) {
  return (
    <select class="input" {...rest} value={value.startsWith('zh') ? 'zh-CN' : 'en'} onChange={(event) => onChange(valueOf(event))}>
      <option value="en" lang="en">English</option>
      <option value="zh-CN" lang="zh-CN">简体中文</option>
    </select>
  );
}

/** The link stands here once; who invites hands it over. */
export function InvitationLink({ invitation, onClose }: { invitation: Invitation; onClose: () => void }) {
  const t = peopleWords.value;
  return (
    <>
      <p>{t.inviteLink} {t.expires(near(invitation.expiresAt, now.peek()))}</p>
      <input class="input mono" readOnly aria-label={t.inviteLink} value={invitation.url} onFocus={(event) => event.currentTarget.select()} />
      <div class="actions"><CopyButton text={invitation.url} /><button class="button primary" onClick={onClose}>{words.value.common.done}</button></div>
    </>
  );
}
