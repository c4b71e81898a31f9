import type { Absence } from '@api/gateway';
import { near } from '../shared/dates';
import { awayWords } from './awayWords';

/** Whether somebody is away, will be, or neither; what is over says nothing. */
export function standing(absence: Absence | undefined, now: number): 'here' | 'away' | 'later' {
  if (!absence || Date.parse(absence.until) <= now) return 'here';
  return Date.parse(absence.from) <= now ? 'away' : 'later';
}

/** When somebody is away, in words; undefined while they are not and will not be. */
export function absenceText(absence: Absence | undefined, now: number): string | undefined {
  const t = awayWords.value;
  const stands = standing(absence, now);
  if (stands === 'here') return undefined;
  return stands === 'away' ? t.now(near(absence!.until, now)) : t.later(near(absence!.from, now), near(absence!.until, now));
}
