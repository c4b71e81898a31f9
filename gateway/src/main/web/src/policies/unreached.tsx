import type { LadderLevel } from '@api/response';
import { colleagues, teams } from '../people/known';
import { rosters } from '../rosters/known';
import { shops } from '../shops/known';
import { troubles } from './reach';
import { reachWords } from './reachWords';

/** What is wrong with whom the levels of a rule tell, said where the rule is read. */
export function Unreached({ ladder }: { ladder: readonly LadderLevel[] }) {
  if (!colleagues.value) return null;
  const desk = { colleagues: colleagues.value, teams: teams.value, shops: shops.value ?? [], rosters: rosters.value ?? [] };
  const said = ladder.flatMap((level, i) => troubles(level, desk).map((one) => reachWords.value.level(i + 1, one)));
  if (said.length === 0) return null;
  return <div class="notice risk unreached" role="note"><span>{said.map((one) => <span key={one}>{one}</span>)}</span></div>;
}
