import type { MissForecast } from '@api/response';
import { show } from '../shared/dates';
import { rate } from '../shared/rate';
import { boardWords } from './boardWords';

/** The forecast in a sentence that names what it is made of; where it is made of nothing, it says why. */
export function sentence(f: MissForecast): string {
  const t = boardWords.value;
  if (f.basis === 'NONE' || f.perHour === undefined) return f.people > 0 ? t.noPace(t.people(f.people)) : t.nobody;
  const pace = t.pace(rate(f.perHour));
  const lead = f.basis === 'PEOPLE' ? t.at(t.people(f.people), pace) : t.usual(pace);
  const until = show(f.until, 'time');
  if (f.waiting === 0) return t.none(lead, until);
  if (f.misses === f.waiting) return t.noneMakes(lead, f.waiting, until);
  return f.misses > 0 ? t.some(lead, f.misses, f.waiting, until) : t.all(lead, f.waiting, until);
}
