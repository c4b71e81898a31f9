import { useState } from 'preact/hooks';
import type { Invitation, User } from '@api/gateway';
import { loadMe } from '../session/load';
import { myId } from '../session/session';
import { adminApi } from '../shared/adminApi';
import { etag } from '../shared/api';
import { Field, Wrong } from '../shared/field';
import { useSubmit, valueOf } from '../shared/form';
import { words } from '../shared/language';
import { Modal } from '../shared/modal';
import { tell } from '../shared/toasts';
import { AwayForm } from './awayForm';
import { awayWords } from './awayWords';
import { InvitationLink } from './invite';
import { RolesAndTeams } from './roles';
import { peopleWords } from './peopleWords';

export function EditPerson({ user, onSaved, onClose }: { user: User; onSaved: () => Promise<void>; onClose: () => void }) {
  const t = peopleWords.value;
  const [name, setName] = useState(user.name);
  const [roles, setRoles] = useState(user.roles);
  const [teamIds, setTeamIds] = useState(user.teamIds);
  const [link, setLink] = useState<Invitation>();
  const finish = async (doing: Promise<User>) => {
    await doing;
    if (user.id === myId.value) await loadMe();
    await onSaved();
    onClose();
  };
  const change = (active: boolean) => finish(adminApi.users.updateUser({ id: user.id, ifMatch: etag(user.version), userChange: { name: name.trim(), roles, teamIds, active } }));
  const save = useSubmit(async () => {
    await change(user.active);
    tell(t.saved);
  });
  const toggle = useSubmit(async () => {
    await change(!user.active);
    tell(user.active ? t.deactivated(user.name) : t.activated(user.name));
  });
  const renew = useSubmit(async () => setLink(await adminApi.users.renewInvitation({ id: user.id })));
  const problem = save.problem ?? toggle.problem ?? renew.problem;
  if (link) return <Modal title={user.name} onClose={onClose}><InvitationLink invitation={link} onClose={onClose} /></Modal>;
  return (
    <Modal title={user.name} onClose={onClose}>
      <form class="form" onSubmit={save.submit}>
        <Wrong problem={problem} />
        <Field label={peopleWords.value.name} name="name" problem={problem}><input class="input" maxLength={120} value={name} onInput={(event) => setName(valueOf(event))} /></Field>
        <RolesAndTeams roles={roles} onRoles={setRoles} teamIds={teamIds} onTeams={setTeamIds} problem={problem} />
        {user.active && <p><button type="button" class="button small" disabled={renew.busy} onClick={renew.submit}>{t.renew}</button> <small>{t.renewHint}</small></p>}
        <div class="actions">
          {user.id !== myId.value && <button type="button" class={user.active ? 'button danger' : 'button'} title={user.active ? t.deactivateHint : undefined} disabled={toggle.busy} onClick={toggle.submit}>{user.active ? t.deactivate : t.activate}</button>}
          <span class="grow" />
          <button class="button primary" disabled={save.busy || !name.trim() || roles.length === 0}>{words.value.common.save}</button>
        </div>
      </form>
      {user.active && (
        <section class="away">
          <h3>{awayWords.value.title}</h3>
          <AwayForm user={user} onSet={(absence) => finish(adminApi.users.setAbsence({ id: user.id, ifMatch: etag(user.version), absence }))} onEnd={() => finish(adminApi.users.endAbsence({ id: user.id, ifMatch: etag(user.version) }))} />
        </section>
      )}
    </Modal>
  );
}
