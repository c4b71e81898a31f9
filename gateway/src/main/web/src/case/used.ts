import type { Clock } from '@api/response';

/** Percent of the promised time that is over: straight between the warnings, since a calendar stands still while it is closed; time in a pause is none, nor is what was before a fresh start. */
export function usedAt({ startedAt, countsFrom = startedAt, dueAt, thresholds, standstills = [] }: Pick<Clock, 'startedAt' | 'countsFrom' | 'dueAt' | 'thresholds' | 'standstills'>, instant: number): number {
  const still = standstills.find(({ until }) => !until);
  const ran = (when: number) => standstills.reduce((left, { from, until }) => (until ? left - Math.max(0, Math.min(when, Date.parse(until)) - Date.parse(from)) : left), when);
  const at = ran(still ? Math.min(instant, Date.parse(still.from)) : instant);
  const known = [{ at: countsFrom, percent: 0 }, ...thresholds, { at: dueAt, percent: 100 }].map((one) => ({ at: ran(Date.parse(one.at)), percent: one.percent }));
  const next = known.findIndex((one) => one.at > at);
  if (next < 0) return 100;
  if (next === 0) return 0;
  const [from, to] = [known[next - 1]!, known[next]!];
  return from.percent + ((at - from.at) / (to.at - from.at)) * (to.percent - from.percent);
}
