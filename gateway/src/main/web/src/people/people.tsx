import { useEffect, useState } from 'preact/hooks';
import type { User } from '@api/gateway';
import { myId } from '../session/session';
import { adminApi } from '../shared/adminApi';
import { all } from '../shared/api';
import { Avatar, Failed, Skeleton, When } from '../shared/bits';
import { now } from '../shared/clock';
import { words } from '../shared/language';
import { useLoad } from '../shared/load';
import { complain } from '../shared/toasts';
import { absenceText } from './absent';
import { Invite } from './invite';
import { loadTeams, teamNames } from './known';
import { EditPerson } from './person';
import { Teams } from './teams';
import { peopleWords } from './peopleWords';

const looks = { INVITED: 'risk', ACTIVE: 'safe', INACTIVE: 'pause' } as const;
const glyphs = { INVITED: '◐', ACTIVE: '●', INACTIVE: '○' } as const;

export function PeoplePage() {
  const t = peopleWords.value;
  const [inviting, setInviting] = useState(false);
  const [edited, setEdited] = useState<User>();
  const people = useLoad(() => all((cursor) => adminApi.users.listUsers({ limit: 200, cursor })));
  useEffect(() => { loadTeams().catch(complain); }, []);
  return (
    <div class="page">
      <header>
        <div><h1>{t.title}</h1><p>{t.hint}</p></div>
        <button class="button primary" onClick={() => setInviting(true)}>{t.invite}</button>
      </header>
      {people.problem && <Failed problem={people.problem} onRetry={people.reload} />}
      {!people.data && !people.problem && <Skeleton />}
      {people.data && (
        <div class="card scroll-x">
          <table class="table">
            <thead><tr><th>{words.value.common.name}</th><th>{t.roles}</th><th>{t.team}</th><th>{t.state}</th><th>{t.lastSeen}</th><th><span class="unseen">{words.value.common.edit}</span></th></tr></thead>
            <tbody>{people.data.map((user) => <Person key={user.id} user={user} onEdit={() => setEdited(user)} />)}</tbody>
          </table>
        </div>
      )}
      <Teams people={people.data ?? []} />
      {inviting && <Invite onInvited={people.reload} onClose={() => setInviting(false)} />}
      {edited && <EditPerson user={edited} onSaved={people.reload} onClose={() => setEdited(undefined)} />}
    </div>
  );
}

function Person({ user, onEdit }: { user: User; onEdit: () => void }) {
  const t = peopleWords.value;
  return (
    <tr>
      <td><div class="person"><Avatar name={user.name} /><span>{user.name}{user.id === myId.value && <small class="inline"> {t.you}</small>}<small>{user.mail}</small></span></div></td>
      <td>{user.roles.map((role) => t.role[role]).join(' · ')}</td>
      <td>{teamNames(user.teamIds).join(' · ') || <span class="soft">{t.everybody}</span>}</td>
      <td><span class={`chip ${looks[user.state]}`}><i aria-hidden="true">{glyphs[user.state]}</i>{t.states[user.state]}</span><small>{absenceText(user.absence, now.value)}</small></td>
      <td class="nowrap soft" data-of={t.lastSeen}>{user.lastSignInAt ? <When at={user.lastSignInAt} /> : words.value.common.never}</td>
      <td class="end"><button class="button small" aria-label={`${words.value.common.edit}: ${user.name}`} onClick={onEdit}>{words.value.common.edit}</button></td>
    </tr>
  );
}
