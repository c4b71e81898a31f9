import type { HistoryEntry } from '@api/response';
import { now } from '../shared/clock';
import { near } from '../shared/dates';
import { words } from '../shared/language';
import { pauseWords } from './pauseWords';

/** What a pause did, in words; who and when stand beside it. */
export function pauseHappening({ type, at, pauseReason, pauseEnd, countsFrom, dueAt, selfSigned, reason }: HistoryEntry): string {
  const t = pauseWords.value;
  const when = (instant: string) => near(instant, now.peek());
  return [
    t.history[type],
    type === 'PAUSED' && pauseReason && t.reasons[pauseReason],
    pauseEnd && t.ends[pauseEnd],
    countsFrom && Math.abs(Date.parse(countsFrom) - Date.parse(at)) >= 60_000 && t.countsFrom(when(countsFrom)),
    type === 'RESUMED' && dueAt && t.dueNow(when(dueAt)),
    selfSigned && words.value.historyMore.self,
    reason,
  ].filter(Boolean).join(' · ');
}
