import type { Clock } from '@api/response';

/** Percent of the promised time that is over: straight between the warnings, since a calendar stands still while it is closed. */
export function usedAt({ startedAt, dueAt, thresholds }: Pick<Clock, 'startedAt' | 'dueAt' | 'thresholds'>, at: number): number {
  const known = [{ at: startedAt, percent: 0 }, ...thresholds, { at: dueAt, percent: 100 }].map((one) => ({ at: Date.parse(one.at), percent: one.percent }));
  const next = known.findIndex((one) => one.at > at);
  if (next < 0) return 100;
  if (next === 0) return 0;
  const [from, to] = [known[next - 1]!, known[next]!];
  return from.percent + ((at - from.at) / (to.at - from.at)) * (to.percent - from.percent);
}
