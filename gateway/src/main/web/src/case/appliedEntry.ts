import type { HistoryEntry } from '@api/response';
import { now } from '../shared/clock';
import { near } from '../shared/dates';
import { appliedWords } from './appliedWords';

/** Which rule was applied instead of which, from where its time counts, and how the deadline moved; who and when stand beside it. */
export function appliedHappening({ choice, policy, earlierPolicy, dueAt, earlierDueAt }: HistoryEntry): string {
  const t = appliedWords.value;
  const when = (instant: string) => near(instant, now.peek());
  return [
    policy && t.applied(policy.name, policy.version),
    earlierPolicy && t.insteadOf(earlierPolicy.name, earlierPolicy.version),
    choice && t.choices[choice],
    dueAt && earlierDueAt && (dueAt === earlierDueAt ? t.sameDue(when(dueAt)) : t.moved(when(dueAt), when(earlierDueAt))),
  ].filter(Boolean).join(' · ');
}
