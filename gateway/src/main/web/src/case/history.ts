import type { HistoryEntry } from '@api/response';
import { words } from '../shared/language';
import { leadText } from './durations';

/** One thing that happened, in words; who and when stand beside it. */
export function happening(entry: HistoryEntry): string {
  const t = words.value.historyMore;
  const more = [
    entry.threshold !== undefined && entry.type === 'WARNED' && (entry.lead ? t.before(leadText(entry.lead)) : t.percent(entry.threshold)),
    entry.level !== undefined && t.level(entry.level),
    entry.type === 'ASSIGNED' && (entry.assignee ? t.to(entry.assignee.name) : t.nobody),
    entry.mood !== undefined && words.value.case.moods[entry.mood - 1],
    entry.late && t.late,
    entry.selfSigned && t.self,
    reasonOf(entry),
  ].filter(Boolean);
  return [(words.value.history as Record<string, string>)[entry.type], ...more].join(' · ');
}

function reasonOf({ type, reason }: HistoryEntry): string | undefined {
  const reasons: Record<string, string> = words.value.exemption.reasons;
  return type === 'EXEMPTION_PROPOSED' && reason ? reasons[reason] ?? reason : reason;
}
