import type { Team } from '@api/gateway';
import { colleagues, teams } from '../people/known';
import { may } from '../session/session';
import { rosters } from './known';
import { rosterWords } from './rosterWords';

/** Each team with who of it is on call now. */
export function Rosters() {
  const t = rosterWords.value;
  return (
    <section class="card" aria-labelledby="rosters">
      <header><h2 id="rosters">{t.title}</h2><small>{t.hint}</small></header>
      {teams.value.length === 0 ? <p class="body soft">{t.noTeams}</p> : (
        <table class="table">
          <thead><tr><th scope="col">{t.team}</th><th scope="col">{t.onCall}</th><th scope="col"><span class="unseen">{t.actions}</span></th></tr></thead>
          <tbody>{teams.value.map((team) => <Line key={team.id} team={team} />)}</tbody>
        </table>
      )}
    </section>
  );
}

function Line({ team }: { team: Team }) {
  const t = rosterWords.value;
  const roster = rosters.value?.find(({ teamId }) => teamId === team.id);
  const names = roster?.onCall.map((id) => colleagues.value?.find((one) => one.id === id)?.name ?? id).join(' · ');
  const empty = !roster || roster.shifts.length === 0;
  return (
    <tr>
      <td><b>{team.name}</b></td>
      <td>{empty ? <span class="soft">{t.none}</span> : names || <span class="chip risk"><i aria-hidden="true">◐</i>{t.nobody}</span>}</td>
      <td class="end"><a class="button small" href={`/settings/policies?roster=${team.id}`} aria-label={t.editOf(team.name)}>{may.setPolicies() ? t.edit : t.view}</a></td>
    </tr>
  );
}
