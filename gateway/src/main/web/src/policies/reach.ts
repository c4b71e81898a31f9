import type { Colleague, Team } from '@api/gateway';
import type { Roster } from '@api/notification';
import type { LadderLevel } from '@api/response';
import type { Shop } from '@api/review';
import { gaps } from '../rosters/gaps';
import { language } from '../shared/language';
import { reachWords } from './reachWords';

/** Everybody and everything that says whom a level reaches. */
export interface Desk { colleagues: readonly Colleague[]; teams: readonly Team[]; shops: readonly Shop[]; rosters: readonly Roster[] }

const most = 3;

/** What is wrong with whom a level tells, in sentences that say what to do; nothing while all of it is well. */
export function troubles({ recipients, users = [] }: LadderLevel, desk: Desk): string[] {
  const t = reachWords.value;
  const here = new Set(desk.colleagues.map(({ id }) => id));
  const gone = users.filter((id) => !here.has(id)).length;
  const leaderless = desk.teams.filter(({ leadId }) => !leadId || !here.has(leadId)).map(({ name }) => name);
  const homeless = desk.shops.filter(({ teamIds }) => teamIds.length === 0).map(({ name }) => name);
  const said: string[] = [];
  if (gone > 0) said.push(gone === users.length && recipients.length === 0 ? t.onlyLost : t.lost(gone));
  if (recipients.includes('LEAD') && leaderless.length > 0) said.push(t.noLead(some(leaderless)));
  if (recipients.includes('ROSTER')) said.push(...offCall(desk));
  if ((recipients.includes('LEAD') || recipients.includes('ROSTER')) && homeless.length > 0) said.push(t.noTeam(some(homeless)));
  if (recipients.includes('MANAGERS') && !desk.colleagues.some(({ roles }) => roles.includes('MANAGER'))) said.push(t.noManager);
  return said;
}

/** Which teams have nobody on call, never or at times. */
function offCall({ teams, rosters }: Desk): string[] {
  const t = reachWords.value;
  const shifts = (id: string) => rosters.find(({ teamId }) => teamId === id)?.shifts ?? [];
  const none = teams.filter(({ id }) => shifts(id).length === 0).map(({ name }) => name);
  const gappy = teams.filter(({ id }) => shifts(id).length > 0 && gaps(shifts(id)).length > 0).map(({ name }) => name);
  return [...(none.length > 0 ? [t.noRoster(some(none))] : []), ...(gappy.length > 0 ? [t.gaps(some(gappy))] : [])];
}

/** The first of them by name, the rest as a mark. */
function some(names: readonly string[]): string {
  const list = names.slice(0, most).join(language.value === 'zh' ? '、' : ', ');
  return names.length > most ? `${list} …` : list;
}
