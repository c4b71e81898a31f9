import type { Reapplication, ReapplicationNumbers } from '@api/response';
import { reapplyWords } from './reapplyWords';

/** What does not fit into a row by rule: what was missed before, and what stays as it is and why. */
export function besides(numbers: ReapplicationNumbers): string[] {
  const t = reapplyWords.value;
  const missed = numbers.policies.reduce((sum, row) => sum + row.missedBefore, 0);
  return [
    missed > 0 && t.missed(missed),
    ...(['unchanged', 'paused', 'replyLeaves', 'backlog', 'gone'] as const).map((why) => numbers[why] > 0 && t[why](numbers[why])),
  ].filter((line): line is string => typeof line === 'string');
}

/** How far a run is, in words. */
export function howFar({ done, total, numbers, finishedAt, stoppedBy }: Reapplication): string {
  const t = reapplyWords.value;
  if (!finishedAt) return stoppedBy ? t.stopping : t.running(done, total);
  return stoppedBy ? t.stopped(numbers.changed, stoppedBy.name) : t.done(numbers.changed);
}

/** How far a run is, in percent; all of it only once it is over, also where cases were answered before their turn. */
export function percentDone({ done, total, finishedAt }: Pick<Reapplication, 'done' | 'total' | 'finishedAt'>): number {
  if (finishedAt) return 100;
  return total > 0 ? Math.min(99, Math.floor((done / total) * 100)) : 0;
}
