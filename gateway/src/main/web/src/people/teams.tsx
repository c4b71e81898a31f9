import { useState } from 'preact/hooks';
import type { Team, User } from '@api/gateway';
import { adminApi } from '../shared/adminApi';
import { etag } from '../shared/api';
import { Field, Wrong } from '../shared/field';
import { useSubmit, valueOf } from '../shared/form';
import { words } from '../shared/language';
import { Modal } from '../shared/modal';
import { loadTeams, teams } from './known';
import { peopleWords } from './peopleWords';

/** Who leads the team; what is said of one who cannot be told any more is a warning. */
function lead({ leadId }: Team, people: readonly User[]) {
  const t = peopleWords.value;
  const found = people.find((user) => user.id === leadId);
  if (found?.active) return <span class="soft">{t.leads(found.name)}</span>;
  return <span class="chip risk"><i aria-hidden="true">◐</i>{found ? t.leadIsOff(found.name) : t.noLead}</span>;
}

export function Teams({ people }: { people: readonly User[] }) {
  const t = peopleWords.value;
  const [edited, setEdited] = useState<Team | 'new'>();
  return (
    <section class="card">
      <header><h2>{t.teams}</h2><small>{t.teamsHint}</small><span class="grow" /><button class="button small" onClick={() => setEdited('new')}>{t.addTeam}</button></header>
      {teams.value.length === 0 ? <p class="body soft">{t.noTeams}</p> : (
        <table class="table">
          <tbody>
            {teams.value.map((team) => (
              <tr key={team.id}>
                <td>{team.name}</td>
                <td class="soft">{t.count(people.filter((user) => user.teamIds.includes(team.id)).length)}</td>
                <td>{lead(team, people)}</td>
                <td class="end"><button class="button small" aria-label={`${words.value.common.edit}: ${team.name}`} onClick={() => setEdited(team)}>{words.value.common.edit}</button></td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {edited && <EditTeam people={people} team={edited === 'new' ? undefined : edited} onClose={() => setEdited(undefined)} />}
    </section>
  );
}

function EditTeam({ team, people, onClose }: { team: Team | undefined; people: readonly User[]; onClose: () => void }) {
  const t = peopleWords.value;
  const [name, setName] = useState(team?.name ?? '');
  const [leadId, setLeadId] = useState(team?.leadId ?? '');
  const choice = people.filter((user) => user.active || user.id === leadId);
  const finish = async (doing: Promise<unknown>) => {
    await doing;
    await loadTeams();
    onClose();
  };
  const save = useSubmit(() => finish(team ? adminApi.teams.updateTeam({ id: team.id, ifMatch: etag(team.version), teamChange: { name: name.trim(), ...(leadId !== (team.leadId ?? '') && { leadId }) } }) : adminApi.teams.createTeam({ newTeam: { name: name.trim(), ...(leadId && { leadId }) } })));
  const remove = useSubmit(() => finish(adminApi.teams.deleteTeam({ id: team!.id, ifMatch: etag(team!.version) })));
  const problem = save.problem ?? remove.problem;
  return (
    <Modal title={team ? t.editTeam : t.addTeam} onClose={onClose}>
      <form class="form" onSubmit={save.submit}>
        <Wrong problem={problem} />
        <Field label={t.teamName} name="name" problem={problem}><input class="input" autofocus maxLength={120} value={name} onInput={(event) => setName(valueOf(event))} /></Field>
        <Field label={t.lead} hint={t.leadHint} name="leadId" problem={problem}>
          <select class="input" value={leadId} onChange={(event) => setLeadId(valueOf(event))}>
            <option value="">{t.nobody}</option>
            {choice.map((user) => <option key={user.id} value={user.id}>{user.active ? user.name : t.leadIsOff(user.name)}</option>)}
          </select>
        </Field>
        {team && <small>{t.removeTeamHint(team.name)}</small>}
        <div class="actions">
          {team && <button type="button" class="button danger" disabled={remove.busy} onClick={remove.submit}>{t.removeTeam}</button>}
          <span class="grow" />
          <button class="button primary" disabled={save.busy || !name.trim()}>{words.value.common.save}</button>
        </div>
      </form>
    </Modal>
  );
}
