import { Role } from '@api/gateway';
import { Checks } from '../shared/checks';
import type { Problem } from '../shared/problem';
import { teams } from './known';
import { peopleWords } from './peopleWords';

interface Props { roles: readonly Role[]; onRoles: (roles: Role[]) => void; teamIds: readonly string[]; onTeams: (ids: string[]) => void; problem: Problem | undefined }

export function RolesAndTeams({ roles, onRoles, teamIds, onTeams, problem }: Props) {
  const t = peopleWords.value;
  return (
    <>
      <Checks legend={t.roles} chosen={roles} onChange={onRoles} wrong={problem?.at('roles')} options={Object.values(Role).map((role) => ({ value: role, label: t.role[role], hint: t.roleHint[role] }))} />
      {teams.value.length > 0 && <Checks legend={t.team} chosen={teamIds} onChange={onTeams} wrong={problem?.at('teamIds')} options={teams.value.map((team) => ({ value: team.id, label: team.name }))} />}
    </>
  );
}
